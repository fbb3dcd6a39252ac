import type { Breach, Example } from '../rule';

/** Praise that a "but" takes back in the same breath. */
export const breaches: readonly Breach[] = [
  {
    rule: 'FR-BUT',
    triggers: [
      "@praise ~~14 (but|however|although|though|yet|except|only|unfortunately|sadly|nevertheless|nonetheless|still|albeit|shame|pity|if only|even so|then again|which (doesn't|does not) change) ~~1 ",
      '^ (that said|however|but|unfortunately|sadly|shame|pity|if only|then again|only|still (,|i|it|you|the))',
      '(but|yet|however|though|although|unfortunately|sadly|except|shame|pity) ~~8 (@bad|@no|late|too|cancelled|lacking|lacks|only|less|more|outdated|unlocked|wish|could|should|would)',
      '(apart from|except (for|that)|having said that|on the other hand|nevertheless|even though|(shame|pity) (you|that|about))',
    ],
  },
];

export const examples: readonly Example[] = [
  {
    rule: 'FR-BUT',
    hits: [
      'Great presentation, but it ran over.',
      'You are a good nurse, however your notes are late.',
      'Strong numbers this quarter, though the paperwork is a mess.',
      'I like your ideas, but they take too long.',
      'She is talented, yet hard to plan with.',
      'Well organised, but slow with email.',
      'Nice work on the launch, shame about the budget.',
      'Although you are a helpful colleague, the stock count was wrong twice.',
      'He is a reliable driver, but he forgets the tacho card.',
      'Good effort, unfortunately the client was not happy.',
      'Your code is solid but the tests are missing.',
      'Excellent with children but the reports are thin.',
    ],
    passes: [
      'Thanks for the quick fix on Tuesday, it kept the launch on track.',
      'Sales fell in May but rose again in June.',
      'You not only closed the ticket but also wrote the guide.',
      'Great with customers, and the till was right every evening.',
      'He is nothing but helpful to new starters.',
      'Two machines failed, but you fixed them in an hour.',
      'The supplier was late but we shipped on time.',
      'She answered all but two of the questions.',
      'Good handover on 3 May: all six open points had an owner.',
      'It rained, but the event went ahead.',
      'A good quarter: 14 new accounts, two more than planned.',
    ],
  },
];
