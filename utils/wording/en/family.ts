import type { Breach, Example } from '../rule';

const rule = 'DI-FAMILY';

/** Pregnancy, marriage, children, caring and leave where work is judged. */
export const breaches: readonly Breach[] = [
  {
    rule,
    evenNegated: true,
    triggers: [
      '(pregnan*|maternity|paternity|motherhood|fatherhood|breastfeed*|newborn|babies|nursery|childcare|child-care|daycare|day-care)',
      "(parental|family|mat|pat|baby|carer's|adoption|compassionate|bereavement|fmla|daddy|mummy|mommy|paternity) (leave|break+|holiday|time|thing|duties|commitment+|obligation+|situation|first|brain|matters|life|stuff)",
      '(time off|off|leave|absent) ~2 (for|with) (a|the|his|her|your) (sick |) (kid+|child|baby|mother|father|son|daughter|wife|husband|family)',
      '(expecting|stork|bump|pram|nappies|diapers|nursery run|school run|babysitt*|biological clock)',
      '(the|a|his|her|your|new|another|second|first) (baby|wedding|marriage|divorce|separation|pregnancy|engagement)',
      '(his|her|your|their|small|young|sick|of|with|no|two|three|four|five|have|having|has|had|more|wants|a) (toddler+|kid+|children|twins|little ones|tots)',
      '(kids|children) (come|comes|always|at home|and)',
      '(became|become|becoming|being|is|as) (a|the) ~2 (mother|mum|mom|father|dad|parent|single parent|carer|bachelor|widow|widower)',
      '(single|working|new|young|divorced|part-time|full-time|devoted|busy|stay-at-home|mother|father|mum|dad) (mother+|mum+|mom+|father+|dad+|parent+|of (two|three|four|five|#))',
      '(divorc*|married|newlywed+|engaged in|marries|marry|settling down|settle down|unmarried|childless|spinster|bachelor+)',
      "(her|his|your) (husband|wife|spouse|fiance|partner|boyfriend|girlfriend|mother|father|parents|mom|mum|dad|family|children's|kid's|home life|private life|marriage)",
      '(caring|care|cares|looks|looking|look) (for|after) (his|her|your|their|a|an) ~1 (mother|mom|mum|father|dad|parent+|son|daughter|wife|husband|child|family|grand*)',
      "(mother's|father's|mom's|mum's|dad's|parents') (care|illness)",
      '(pick+|collect+|fetch+|run+|rush+) ~~4 school',
      '(career or family|family or career|ties|waiting at home|footloose|kids|family and job|family life)',
      'rush+ off ~~6 school',
      '(career break|stage of life|part-time (mother|father))',
    ],
    near: ['@judging'],
    unless: [
      '(family|parent) (room|company|ticket+|doctor|liaison|meeting+|business|medicine|day|visit+)',
      '(engaged in) (the|a|discussions|talks)',
      '@who ties',
      '(expecting) (a|the|more|#|better|you|him|her|them|us|delivery|results|too)',
    ],
    unlessNear: [
      '@innocent',
      '@field',
      '(aisle|seat+|parents? (meeting|evening|room)|slot|thank+|crib+|department|stroller+|term|gate)',
    ],
  },
  {
    rule,
    evenNegated: true,
    triggers: [
      'always leav* ~4 (school|nursery)',
      'fmla absence',
      '(mother|father|mum|kids|child) as an excuse',
      '(mommy|mummy|daddy|baby) (brain|holiday|track|duty)',
      '(too many|another|yet another|so many) (sick|child|parental|maternity|paternity) ~1 (days|leave|break+)',
      '(pregnan*|maternity|paternity|childcare|kids|motherhood|divorce|husband) ~~6 (bad timing|worst|inconvenient|selfish|excuse+|on (her|his) mind)',
      '(will|going to|probably|soon|might|about to|likely) ~2 (be pregnant|get pregnant|pregnant|have (kids|children|a baby)|start a family|go on maternity|marry)',
      '(stork|biological clock|pushing a pram|mother hen|little ones at home|fancy free)',
    ],
    unlessNear: ['@innocent', '@field'],
  },
];

export const examples: readonly Example[] = [
  {
    rule,
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
    ],
    passes: [
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
      'You are engaged with the community and answer within a day.',
      'She organised the single sign-on roll-out.',
    ],
  },
];
