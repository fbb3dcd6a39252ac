import type { Breach, Example } from '../rule';

const rule = 'FR-BUT';

/** Praise that a "but" takes back in the same breath. */
export const breaches: readonly Breach[] = [
  {
    rule,
    evenNegated: true,
    triggers: [
      "@praise ~~8 ~~6 (but|however|although|though|yet|except|only|unfortunately|sadly|nevertheless|nonetheless|still|albeit|shame|pity|if only|even so|then again|which (doesn't|does not) change) ~~1 ",
      '(while|whilst|although|though|despite|granted|sure|yes|true) ~4 @praise ~~8',
    ],
    near: [
      "(doesn't|does not) change the fact",
      '(then again|only (it|the|you|he|she|that))',
      '(but|however|though|although|yet|except|unfortunately|sadly|shame|pity|while|whilst|despite|albeit)',
      '(nevertheless|nonetheless|even so|that said)',
    ],
    unless: [
      'if only (i had|we had|there were)',
      '(but|yet) (also|even more|still (friendly|polite|calm|delivered|finished|helpful|on time|accurate|kept|managed|made|met)|never|always (kind|fair|friendly|polite|calm|helpful)|kind|fair|friendly|polite|calm|not at the expense)',
      '(nothing|anything|all|everything|everyone|no one|nobody|none|last|everybody) but',
      '(not only|not just) ~8 but',
      '(while|whilst|although|though|despite|even though) ~8 (still|also|kept|nonetheless)',
      'but (@who) (still |also |) (fixed|recovered|solved|kept|managed|finished|delivered|stayed|found|closed|learned|asked for help|improved|sorted|corrected|owned|handled)',
      'as yet',
      'and yet (another|again a)',
    ],
  },
  {
    rule,
    evenNegated: true,
    kinds: ['strength'],
    triggers: [
      '^ (that said|however|but|unfortunately|sadly|shame|pity|if only|then again|only|still (,|i|it|you|the))',
      '(but|yet|however|though|although|unfortunately|sadly|except|shame|pity) ~~8 (@bad|@no|late|too|cancelled|lacking|lacks|only|less|more|outdated|unlocked|wish|could|should|would)',
    ],
    unless: [
      'if only (i had|we had|there were|everyone)',
      '(but|yet|however|though) ~4 (@no) ~2 (lose|lost|give+|gave|panic*|complain*|let|stop*|miss*|drop*|forget|forgot|fail*|cancel*|delay*|one|a single|once|only|hesitat*|shy|raise*)',
      '(not|not only|not just|nothing|anything|all|everything) ~6 but',
      '(but|yet) (also|even|still|@who (fixed|solved|kept|found|stayed|called|asked|caught|recovered|finished|shipped|delivered|closed|sorted|managed|stayed|got|made|took|offered|led|helped|brought))',
      '(@bad|difficult|short|sick|rain+|broke|broken|down|hard|new) ~~6 (but|yet)',
      '^ but (you|he|she) (also|still)',
    ],
  },
];

export const examples: readonly Example[] = [
  {
    rule,
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
