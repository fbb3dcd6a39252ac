import type { Breach, Example } from '../rule';

/** How often? is what these leave open. */
export const breaches: readonly Breach[] = [
  {
    rule: 'EV-FUZZY-FREQ',
    triggers: [
      '(often|sometimes|frequently|occasionally|repeatedly|seldom|rarely|regularly|usually|persistently)',
      '(from time to time|now and (then|again)|every (so often|now and|once in a while|other (day|week|shift|meeting))|time and (again|time)|again and again|more than once|half the time|too (often|frequently)|yet again|once again|lose count|lost count)',
      '(keep+|kept) ~1 (*ing|cropping)',
      "(there's|becoming|become) a ~2 pattern",
      '(several times|a lot|many times|time after time|hardly ever|mostly|once in a while|countless|numerous|a few times|on occasion|tend+ to|lately|nine times out of ten|generally|most of the time|a couple of times|at times)',
    ],
    unlessFact: 'counted',
  },
];

export const examples: readonly Example[] = [
  {
    rule: 'EV-FUZZY-FREQ',
    kind: 'improvement',
    hits: [
      'She is often late for the huddle.',
      'The fridge log is sometimes blank.',
      'I had to remind him several times.',
      'You keep interrupting the juniors.',
      'Tends to leave the gate open.',
      'Every so often a parcel goes to the wrong bay.',
      'More than once the alarm was not set.',
      'He has a tendency to promise dates without asking.',
      'There have been repeated errors in the VAT column.',
      'Time and again the float is counted alone.',
      'It is not the first time the keys were missing.',
      'The rota comes out late too often.',
      'Half the time the ticket has no table number.',
    ],
    passes: [
      'Often, in 6 of 8 weeks, the log was blank.',
      'Regularly means twice a month here.',
      'The float was short on five evenings.',
      'Please check the log regularly.',
      'Three times in May the gate stood open.',
      'He was late repeatedly: 3, 9 and 17 October.',
      'A regular customer asked for the old menu.',
      'How often was the gate checked?',
      'The multiple choice test took an hour.',
      'You keep the keys in the safe.',
      'She shows apprentices how to true the wheel.',
    ],
  },
];
