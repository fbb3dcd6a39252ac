import type { Breach, Example } from '../rule';

const rule = 'DI-FAMILY';

/** What belongs to somebody's family, where it judges: each is also a customer, a shelf, a file. */
const own: Breach = {
  rule,
  evenNegated: true,
  triggers: [
    '(pregnan*|breastfe*|maternity|paternity|babies|nursery|childcare|fmla|nanny|ivf)',
    '(parental|adoption|bereavement|carer|family|mat|pat|baby|fmla|mum|mom|dad|daddy|mommy) (leave|break+|holiday|time|thing|duties|commitment+|obligation+|first|brain|life)',
    '(time off|off|leave|absent) ~2 (for|with) (a|the|his|her|your) (sick |) (kid+|child|baby|mother|father|son|daughter|wife|husband|family)',
    '(expecting|bump|pram|nappies|nursery run|school (run|pick-up|pickup|gate)|starting a family|start a family|ring on (her|his))',
    '(the|a|his|her|your|new|another|second|first) (baby|wedding|marriage|divorce|pregnancy|engagement)',
    '(his|her|your|their|small|young|sick|of|with|no|two|three|four|have|having|has|had|more|wants|a|the) (kid+|children|twins|little ones)',
    '(kids|children) (come|comes|always|at home|and|first)',
    '(became|become|becoming|being|is|as) (a|the) ~2 (mother|mum|mom|father|dad|parent|carer)',
    '(single|working|new|young|divorced|part-time|busy|mother|father|mum|dad) (mother+|mum+|mom+|father+|dad+|parent+|of (two|three|four|five|#))',
    '(mums|dads|mothers|fathers) (on|with|who|are|can|do|get)',
    '(divorc*|married|newly-wed+|marry|settle down|bachelor+)',
    'single (with|and|,|so)',
    "(her|his|your) (husband|wife|partner|boyfriend|girlfriend|mother|father|parents|mom|mum|dad|family|children's|home life|private life|marriage|dad's|mother's|son|daughter)",
    '(caring|care|cares|looks|looking|look) (for|after) (his|her|your|their|a|an) ~1 (mother|mom|mum|father|dad|parent+|son|daughter|wife|husband|child|family|grand*)',
    "(mother's|dad's) (care|illness)",
    '(pick+|collect+|fetch+|run+|rush+) ~~4 (school|nursery)',
    '(school|nursery) (rings|calls|closes)',
    '((his|her|your|this|that) stage (of|in) life|ties|bedtime|bath time|childminder|(a|second|little) (little |)one ~1 at home|has a little one|(got|getting|just) engaged|off for a (child|baby)|family to go home|waiting at home|family and job|family life|career break|vanish+ for a year)',
  ],
  near: ['@judging'],
  unless: [
    '@who ties',
    '~1 (@ware|party|ticket+|doctor|liaison|meeting+|business|medicine|day|cover|food|plants|lock|evening+|component|leader|worker|nurse+)',
    '(children|kids|parents) (in|of) (your|the|his|her|their) (class|group|year|lesson)',
  ],
  unlessNear: ['@innocent', '@field', '(aisle|seat+|parents? (meeting|evening)|crib+|stroller+)'],
};

/** Pregnancy, marriage, children, caring and leave where work is judged. */
export const breaches: readonly Breach[] = [
  {
    rule,
    evenNegated: true,
    triggers: [
      'always (leav*|rush*) ~8 (school|nursery)',
      '(mother|father|mum|kids|child) as an excuse',
      '(mommy|daddy|baby) (brain|holiday|track|duty)',
      '(pregnan*|maternity|paternity|childcare|kids|divorce|husband) ~~6 (worst|selfish|excuse+|on (her|his) mind)',
      '(will|going to|probably|soon|might|about to|likely|next|whether ~1 is) ~2 (pregnant|get pregnant|have (kids|children|a baby)|start a family|starting a family|go on maternity|marry)',
      '(stork|biological clock|pushing a pram|little ones at home|fancy free|family or career|career or family)',
    ],
    unlessNear: ['@innocent', '@field'],
  },
  { ...own, unlessFact: 'here', unlessNear: ['@innocent'] },
  { ...own, near: ['@decided'] },
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
      'He puts bedtime stories before the release.',
      'She came back from maternity leave a different employee.',
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
      'The nursery order of 400 plants was too late for the planting window.',
      'Three children in your class do not have a reading buddy yet.',
    ],
  },
];
