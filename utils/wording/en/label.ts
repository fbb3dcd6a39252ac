import type { Breach, Example } from '../rule';

/** A word for the whole person instead of what was done. */
export const breaches: readonly Breach[] = [
  {
    rule: 'FR-LABEL',
    triggers: [
      '@trait (@after|@insult)',
      '@trait-noun',
      '(a|an|another) ~3 @type-noun',
      '(thick|thin) (skin)',
      '(bad|poor|wrong|terrible|negative|lousy|sloppy|casual|awful|rotten) (attitude|character|mindset|mentality|temperament|personality)',
      'attitude problem',
      '(by nature|by temperament|born (leader|complainer|loser|pessimist)|through and through)',
      "(isn't|not|never|no) (a |) (team player|people person|self-starter|leader|thinker)",
      '(passive|defensive|moody|egoist|troublesome|troublemaker|gossip|(weak|no|lacks) (character|discipline|backbone|spine)|timid|entitled|liar|insecure|weirdo|thin-skinned|hot-headed|hothead|lone wolf|loner|quitter|shirker|complainer|whiner|bully|narrow-minded|unmotivated|uncooperative)',
    ],
  },
];

export const examples: readonly Example[] = [
  {
    rule: 'FR-LABEL',
    hits: [
      'You are lazy in meetings.',
      'He is simply immature.',
      'Bad attitude since spring.',
      'She is not a team player.',
      'He has a real attitude problem.',
      'Lacks drive and ambition.',
      'You come across as arrogant.',
      'Not leadership material.',
      'He is a difficult person.',
      'Bit of a loose cannon with clients.',
      'Disorganised and forgetful.',
      'No work ethic.',
      'Too much of a people pleaser to say no to the site.',
      'A timid person, not made for the gate.',
      'There is no honest bone in his body.',
      'She has a chip on her shoulder.',
    ],
    passes: [
      'She is not lazy.',
      'You are neither lazy nor careless.',
      'The images use lazy loading.',
      'He is not careless at all.',
      'She was never arrogant with clients.',
      'You kept calm with a rude customer.',
      'Employees are entitled to five days of training.',
      'He removed the flaky tests from the suite.',
      'She handled a difficult handover well.',
      'The project was difficult because two suppliers left.',
      'The market was weak in May.',
      'He labelled the toxic waste correctly.',
      'You found the right tone with an aggressive caller.',
      'She wrote the anti-bullying policy.',
      'The petty cash balanced on all twelve Fridays.',
      'A clumsy shelf design cost us 14 tiles, and she drew a new one.',
      'In the mock trial he played the arrogant landlord.',
      'The week the extraction was weak he measured the air flow.',
      'Her water test was negative for lead.',
      'The corridor is awkward for beds, so she widened the door.',
    ],
  },
];
