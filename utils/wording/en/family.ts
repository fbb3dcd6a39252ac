import type { Breach, Example } from '../rule';

/** Pregnancy, marriage, children, caring and leave where work is judged. */
export const breaches: readonly Breach[] = [
  {
    rule: 'DI-FAMILY',
    triggers: [
      '(stork|biological clock|pushing a pram|little ones at home|fancy free|career or family)',
      '(expecting|bump|pram|nappies|nursery run|school (run|pick-up|pickup|gate)|starting a family|start a family|ring on (her|his))',
      '(divorc*|married|newly-wed+|marry|marriage|settle down|bachelor+|childless|child-free|childfree|separated from|adopt (a|,|so|and|soon|next|one|children)|to adopt|adopting|fostering)',
      '(offspring|brood|stepson|stepdaughter|girlfriend|spinster|singleton|pushchair|playgroup|stay-at-home|widower|ageing parents|(mother|father|mum|dad) of|(his|her|your) (brood|boys|girls|other half)|(clock|clocks) (is|are) ticking|newborn|sitter|toddler+|nursery|nurseries|infant+|buggy|separated|separation|grandchildren|care home|dementia|grief|reduced hours|hands full|family (man|plans|planning|reasons|situation|circumstances|matters|first|side|issues|problems))',
      '(pregnan*|breastfe*|breast (pump|milk|feeding)|maternity|paternity|motherhood|fatherhood|parenthood|parenting|babies|daycare|day-care|childcare|fmla|nanny|nannies|babysitter|ivf|fertility|miscarriage|honeymoon|in-laws|mother-in-law|father-in-law|custody (weekend+|battle|fight|case of|arrangement+|days)|widow*|newlywed+|stepchild*|empty nest*|newly wed|child support|family way|little one|in-laws|school (run|holidays|gates)|single (mother|father|mum|dad|mom|parent)+|broody|housewife|househusband|spouse|bereave*|funeral|morning sickness|career break|baby break)',
      "((parental|care|carer's) leave|(second|third) child|(her|his|your|small|young|little|two|three|four) (kids|children)|(working|single) (mother|mum|mom|dad|father|parent)+|(mummy|mommy) track|baby|fiance|fiancee|wedding|family commitments|caring for (his|her|your) (mother|father|mum|dad|parents|husband|wife)|(his|her|your|a) sick (mother|father|mum|dad|child|kid|kids|son|daughter|wife|husband|parents)|trying for a (baby|child)|(husband|wife) earns|(mum|mom|dad)+)",
    ],
  },
];

export const examples: readonly Example[] = [
  {
    rule: 'DI-FAMILY',
    hits: [
      'Since she had the baby she is less committed.',
      'With two small kids at home he cannot take the regional role.',
      'Her head has been elsewhere since the wedding.',
      'Took parental leave in the middle of the busiest quarter and let us all down.',
      'She will probably start a family soon, so the lead role is a risk.',
      'No kids, so she can do the late shifts.',
      'Baby brain: two orders keyed wrong.',
      'Always leaving early for the school run.',
      'As a mother you should not be travelling this much.',
      'He uses his sick mother as an excuse.',
      'Family commitments hold you back from promotion.',
      'Her husband earns enough, so she does not need the raise.',
      'Being pregnant, she is not someone we can rely on for the launch.',
      'The FMLA absence hurt his rating.',
      'She came back from maternity leave a different employee.',
      'Her in-laws will not allow nights, so the ward sister post is off.',
      'There is a little one on the way, so I gave the Oslo client to Ben.',
      'The sitter cancels and the counter pays for it.',
      'I wonder whether his wife lets him travel.',
      'Nobody is waiting at home for him, so he gets the Sundays.',
      'A devoted dad, more devoted than this desk can afford.',
    ],
    passes: [
      'Her maternity leave runs from 3 May to 1 November.',
      'Maternity cover handover by 3 May, owner: Tom.',
      'We agreed that he starts at 9:30 because of the school run.',
      'She returned from parental leave on 4 March and her targets were prorated.',
      'The child component does not unmount.',
      'He explained the discharge plan to the mother calmly.',
      'You rewrote the parent company’s onboarding guide.',
      'She sold 40 family tickets in one weekend.',
      'His lesson on the water cycle kept all 28 children busy.',
      'The baby clothes campaign beat its target by 12 %.',
      'Leave request from 1 to 14 June approved.',
      'You moved the nursery class into the new school year with a checklist.',
      'The sitter for the portrait came at nine and you had the light ready.',
      'You are engaged with the community and answer within a day.',
      'She organised the single sign-on roll-out.',
      'The nursery order of 400 plants was too late for the planting window.',
      'Three children in your class do not have a reading buddy yet.',
    ],
  },
  {
    rule: 'DI-FAMILY',
    kind: 'improvement',
    hits: [
      'The divorce took its toll on his figures.',
      'You got married in spring; when can we expect the announcement?',
      'Her in-laws seem to come before the ledger.',
    ],
    passes: ['The kids’ menu needs the allergy icons.', 'Hit the ground running after half-term.'],
  },
];
