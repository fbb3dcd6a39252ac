import type { Breach, Example } from '../rule';

/** The last weeks, or one day, stand for the whole period. */
export const breaches: readonly Breach[] = [
  {
    rule: 'FA-RECENCY',
    triggers: [
      '(recently|lately|of late|last (week|month|night)|this (week|month|morning)|yesterday|fortnight|these days)',
      '(the|this|past|last|most) (past|last|recent|final|latest) ~2 (week|day|shift|sprint|month|lesson|project|service|lap|fortnight|weekend|tender|call|audit|meeting|deal)+',
      '(last|past|recent) (few|two|three|couple of|several|ten) ~1 (week|day|shift)+',
      "(after|since|going by|judging by|judging from|base+|because of|until|then came|remember|picture|inspection on|incident|fraud|happened|with) ~5 (monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|yesterday|november|december|incident|weekend|christmas)('s|)",
      "(monday's|tuesday's|wednesday's|thursday's|friday's|saturday's|sunday's|yesterday's|this week's|last week's|this month's|this morning's|december's) ~3",
      '(outage|incident|mistake|mishap|inspection|row|argument|accident|complaint|fair|success) (on|of|last|this|ten|two|three) ~2',
      '(december|november) (rush|week|sales|numbers|was|result)+',
      '(strong|weak|good|bad|brilliant|poor) (finish|end|final|spurt|december|november)',
      'only as good as (your|his|her|the) last',
      'fresh in (my|our) (mind|memory)',
    ],
    near: [
      "(hence|therefore|accordingly|which is why|settles|decide+|outweigh*|tells (me|us)|so (overall|he|she|it's a|it is a|annual|punctuality|now it's|his|her|outstanding|exceeds))",
      '(whole|full|annual|yearly|entire|overall|all) ~1 (year|rating|picture|verdict|review|mark|score|month|expectations|appraisal|grade|form)+',
      '(for|of|makes|make|saved|ruined|made|colours|colors) (the|his|her|your|this) ~1 (year|rating|period|appraisal)',
      '(rating|rated|rate (him|her|you|what)|grade|mark of|mark for|top mark|top year|verdict|full marks|appraisal (on|of|by)|this appraisal|exceeds|partly meets|outstanding|rest of the year)',
      '(your|his|her|it is) ~1 year (was|is|has)',
      "(not ready|no longer (consider|see|think)|never be|(is|he's|she's) (no|not a)|isn't (her|his|your))",
      '(been|work has|work is|you have|numbers are|quality|he has|she has|gone|were|was) ~2 (poor|weak|bad|slow|slipped|slipping|downhill|disappointing|lost|better|great|excellent|brilliant|good)',
      "(model employee|model|lost your grip|shows what|show what|all i (need|remember)|what kind of|picture|counts|colours|stays with me|what i'll remember)",
    ],
    unless: ['(each|every) ~2', 'most recent (release|version|build|update|data)'],
    unlessNear: [
      '(this week|last week) (.|$)',
      '(january|february|march|april|may|june) ~2 (to|and|until) ~1 (june|july|august|september|october|november|december)',
      '(all four quarters|each quarter|rate card|since last week the)',
      '(talked|agreed|showed|met|trained) ~4 (monday|tuesday|wednesday|thursday|friday|week)',
    ],
    exceptKinds: ['voice', 'goal', 'action', 'agreement', 'question'],
    evenNegated: true,
  },
  {
    rule: 'FA-RECENCY',
    triggers: [
      "(don't|do not|doesn't) count ~8 (november|december|last|end|final)",
      '(final lap|recency|only as good as)',
      '(his|her|your) (rating|year|grade|mark) (was|is) (decided|settled|made|lost) (by|in|on)',
      'i (only|just) looked at',
    ],
    exceptKinds: ['voice', 'goal', 'action', 'agreement', 'question'],
    evenNegated: true,
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
      'The customer rate card changed this month.',
      'Her appraisal meeting is this week.',
      'From January to June you closed 212 tickets.',
      'On Friday 16 tickets had no table number.',
      'The most recent release went out on time.',
    ],
  },
];
