import type { Breach, Example } from '../rule';

/** Words that make an effect bigger than anyone could measure. */
export const breaches: readonly Breach[] = [
  {
    rule: 'EV-EXAGG',
    triggers: [
      '(a|an|total|complete|utter|absolute|sheer|pure|epic|and utter|of) ~1 (disaster|catastrophe|nightmare|fiasco|apocalypse|armageddon|chaos)',
      '(disastrous|catastrophic|horrendous|atrocious|appalling|abysmal|unbelievable|unbelievably|insane|insanely|superhuman|armageddon|apocalypse)',
      '(totally|completely|utterly|absolutely|entirely|extremely|beyond) (useless|unacceptable|wrong|unreliable|disorganised|unprepared|clueless|incompetent|impossible|chaotic|brilliant|perfect|amazing|fantastic|awful|terrible|dreadful|falling apart|careless)',
      '(million|billion|thousand|hundred)+ ~1 (time|year|reason|mistake|error|typo|email|reminder)+',
      '(give|gives|gave|giving) (110|120|150|200|1000|110%|120%|150%|200%|1000%)',
      '(take|took|wait|last)+ ~4 (ages|forever|an eternity|a lifetime)',
      '(we|i|everyone) ~3 (aged|grown beards)',
      '(best|worst|greatest|finest|slowest|longest) ~3 (ever|in the history|on the planet|i have ever|have seen in)',
      '(nobody|never|no human|nothing) ~3 (in the history|on this planet|being)',
      '(single-handedly)',
      '(whole|entire) ~2 (company|office|world|universe|hospital|building|planet|city|town|country|kitchen|government|week) ~2 (was|were|on fire|collapsed|came|fell|stopped|queuing|shut|almost|you)',
      '(on fire because|to its knees|sky fell|tsunami of|mountain of (overdue|errors|mistakes|excuses|complaints)|black hole|nuclear|size of everest|eighth wonder)',
      '(walk|walks|walking|walked) on water',
      '(out of this world|epic proportions|(from|to|reaches) the moon|superman|superwoman|genius|attention span of)',
      '(nearly|almost|practically) (killed|died|shut down)',
    ],
    unless: [
      'disaster (recovery|relief|plan|response|drill)',
      'nuclear (plant|medicine|power|site|waste|station|option)',
      'nightmare to',
    ],
    exceptKinds: ['voice', 'goal', 'action', 'agreement', 'question'],
    evenNegated: true,
  },
];

export const examples: readonly Example[] = [
  {
    rule: 'EV-EXAGG',
    hits: [
      'The launch was a total disaster.',
      'I have told him a million times.',
      'Her inbox is a bottomless black hole.',
      'The worst handover I have ever seen.',
      'It took you forever to answer the ward.',
      'His spreadsheet nearly killed me.',
      'She single-handedly rescued the quarter.',
      'The whole kitchen came to a standstill because of one pan.',
      'You give 200 percent.',
      'The minutes were utterly useless.',
      'Your template is out of this world.',
    ],
    passes: [
      'She wrote the disaster recovery plan for the archive.',
      'He completely rewrote the import job in two weeks.',
      'A critical bug stopped the checkout for 40 minutes.',
      'The failure mode analysis lists 43 modes.',
      'You trained the new starters on the nuclear medicine scanner.',
      'The delay cost the client two days.',
      'She answered the hotline 212 times in June.',
      'The tower crane stood still for 31 minutes.',
      'Absolute pressure is logged every hour.',
      'He finished the stock count in one day instead of two.',
    ],
  },
];
