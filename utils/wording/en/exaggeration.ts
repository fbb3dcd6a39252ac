import type { Breach, Example } from '../rule';

/** Words that make an effect bigger than anyone could measure. */
export const breaches: readonly Breach[] = [
  {
    rule: 'EV-EXAGG',
    triggers: [
      '(a|an|total|complete|utter|absolute|sheer|pure|epic|and utter|of) ~1 (disaster|catastrophe|nightmare|fiasco|apocalypse|armageddon|chaos)',
      '(disastrous|catastrophic|horrendous|atrocious|appalling|abysmal|unbelievable|unbelievably|insane|insanely|superhuman|armageddon|apocalypse)',
      '(million|billion|thousand|hundred)+ ~1 (time|year|reason|mistake|error|typo|email|reminder)+',
      '(on fire because|to its knees|sky fell|tsunami of|mountain of (overdue|errors|mistakes|excuses|complaints)|black hole|nuclear|size of everest|eighth wonder)',
      '(disaster|catastroph*|terrible|horrible|awful|nightmare|train wreck|trainwreck|epic|worst ever|the worst ~2 (i|ever|in)|best ever|totally|completely|utterly|extremely|incredibly|infinitely|end of the world|(total|complete|utter) (chaos|failure|mess)|meltdown|beyond belief|mind-blowing|out of this world|hell on earth|in the history|never in my life|tragedy|fiasco|debacle)',
    ],
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
