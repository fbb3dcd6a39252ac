import type { Breach, Example } from '../rule';

/** Others as the measure, instead of the goal or the last period. */
export const breaches: readonly Breach[] = [
  {
    rule: 'FA-COMPARE',
    triggers: [
      '(overtak*|outpac*) (you|him|her)',
      '@superlative ~1 (on|in|of|among) ~3 @group',
      '(rank|ranks|ranked|ranking|place|placed|came|come|sits) ~1 (last|bottom|first|#|*th|second|third|fourth|top) ~1 (in|of|on|among)',
      '(head and shoulders|streets|miles) (above|ahead)',
      "(than (his|her|your|their|the) (peers|colleagues|others|teammates|rest)|than (anyone|everyone|anybody|everybody)|unlike|why can't you be|(bottom|last) ~2 (ranking|list|team|table|group)|weakest|slowest|in contrast to|not as ~1 as|hold a candle|twice as much as|as an example|look at how|be more like|(everyone|everybody) else|others (manage|can)|(your|his|her) predecessor|so can you|outperform*|rest of the team|behind the others|slower than|worse than)",
    ],
  },
];

export const examples: readonly Example[] = [
  {
    rule: 'FA-COMPARE',
    hits: [
      "You're not as fast as Kevin.",
      'Everyone but you hit the target.',
      'Your twin on days gets the same list done with an hour to spare.',
      'He sells less than his peers.',
      'Your colleagues all finish by noon.',
      'She is the weakest nurse on the ward.',
      'Bottom 10% of the call centre.',
      'Why can you not be more like the others?',
      'Unlike most of his teammates he asks questions.',
      'Everyone else handed in the form.',
      'You rank last in the branch.',
      'Slower than the rest of the row.',
      'The apprentices are overtaking you.',
      'The previous curator had this catalogue done by Easter.',
      'Your sister on ward 3 manages the same beds.',
      'If I lined up all my porters, he would stand at the far end.',
      'Compared with Priya you are slow.',
      'Head and shoulders above the rest of the team.',
      'Her numbers are below the team average.',
      'Your predecessor ran this with half the budget.',
      'Nobody else on the shift needs so much help.',
    ],
    passes: [
      'The apprentice was trained in half a day.',
      'Compared with the plan of 40 units you delivered 44.',
      'Your error rate is lower than last year.',
      'You finished faster than planned.',
      'He ranked the 14 suppliers by delay.',
      'Her benchmark compared Postgres with MySQL.',
      'We are cheaper than our competitors.',
      'Most of the team took part in the drill.',
      'Ask Hannah to show you how she plans the week.',
      'You wrote the steps down so that others can follow them.',
      'She taught her colleagues the new scanner.',
      'The previous tenant had left the keys.',
      'You started with the rest of the boxes.',
      'Compared with last spring, your error rate fell.',
      'The first half of the year was spent on the move.',
      'The label sits next to the door.',
      'Variant B of the experiment sold more than variant A, as you predicted.',
      'At least two people on the shift have the key.',
      'You trained the rest of the team on the scanner in May.',
    ],
  },
];
