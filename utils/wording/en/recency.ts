import type { Breach, Example } from '../rule';

/** The last weeks, or one day, stand for the whole period. */
export const breaches: readonly Breach[] = [
  {
    rule: 'FA-RECENCY',
    triggers: [
      '(recently|lately|of late|last (week|month|night)|this (week|month|morning)|yesterday|fortnight)',
      '(the|this|past|last|most) (past|last|recent|final|latest) ~2 (week|day|shift|sprint|month|lesson|project|service|lap|fortnight|weekend|tender|call|audit|meeting|deal)+',
      '(last|past|recent|final) (few|two|three|several|ten|) ~1 (week|day|shift|ticket|lesson|job|order|night|call|visit|tender|event)+',
      "(tuesday's|thursday's|friday's|saturday's|sunday's|yesterday's|last week's|this month's|this morning's) ~3",
    ],
  },
];

export const examples: readonly Example[] = [
  {
    rule: 'FA-RECENCY',
    hits: [
      'After last week I cannot give more than a 3 for the year.',
      'Based on the past two weeks, exceeds expectations.',
      'Recently her work has been poor.',
      'The outage on Friday decides his rating.',
      'You are only as good as your last project.',
      'All I remember is the fair, and I only looked at November.',
      'Going by yesterday, he is not ready.',
      'The last three tickets sum up the whole year.',
      'Recent days have shown what sort of nurse you are.',
      'I had you at a 4 until yesterday.',
      'Before Monday I had him down as a four.',
      'A strong finish, so outstanding overall.',
      'Of late he has slipped.',
      'Your rating was decided by the audit.',
      'In the last few weeks you have been slow.',
      "This month's complaint outweighs the rest of the year.",
    ],
    passes: [
      'Since last week the printer is on the new firmware.',
      'Yesterday at 15:20 you handed over the keys.',
      'Over all four quarters the rate lay between 93 and 96 percent.',
      'Last week you trained Omar on the truck.',
      'We talked on Monday about the rota.',
      'Last week you told me about the leak.',
      'You closed the last three tickets within the hour.',
      'The customer rate card changed this month.',
      'Her appraisal meeting is this week.',
      'From January to June you closed 212 tickets.',
      'On Friday 16 tickets had no table number.',
      'The most recent release went out on time.',
    ],
  },
];
