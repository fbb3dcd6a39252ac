import type { Breach, Example } from '../rule';

const rule = 'DI-FAMILY';

/** What has no business where somebody is judged, whatever is said of it. */
const deep = [
  '(pregnan*|breastfe*|breast (pump|milk|feeding)|maternity|paternity|motherhood|fatherhood|parenthood|parenting|babies|daycare|day-care|childcare|fmla|nanny|nannies|babysitter|ivf|fertility|miscarriage|honeymoon|in-laws|mother-in-law|father-in-law|custody (weekend+|battle|fight|case of|arrangement+|days)|widow*|newlywed+|stepchild*|empty nest*|divorc*|newly wed|child support|family way|little one|in-laws|school (run|holidays|gates)|single (mother|father|mum|dad|mom|parent)+|broody|fostering|housewife|househusband|spouse|bereave*|funeral|morning sickness|career break|baby break)',
  '(newly|now|be|become|becoming|became|new) a (mum|mom|mother|dad|father|parent)',
  '(had|has|having) a (son|daughter|child|baby|kid)',
  '(cradle|ring on (her|his|your)|(second|third|fourth|another) (child|baby|one on|little one|pregnancy|maternity|coming)|(two|three|four|five|#) at home|(sick|poorly|ill|disabled|jealous|pregnant) (wife|husband|child|mother|father|kid|son|daughter|partner)|(no one|nobody|someone|somebody) ~2 (at home|to go home to)|(devoted|doting|proud|young|hands-on) (dad|father|mum|mother|mom|parent)|break-up|(divorced|separated|widowed) ~1 (twice|again|now|and)|singles (like|can|are|have)|nursing a (baby|child)|happy event|confinement|breadwinner|second income|wee one+|engaged to be|fiance+|bride|groom|trying for a|(after|since) (the|her|his|) wedding|(her|his|your) ~1 (plans at home|private plans|situation at home|domestic (situation|arrangements))|(at|gone|left) home with ~3 (kids|child|children|baby|boy|girl))',
  '((baby|mat) leave|is born|(two|three|four) (daughters|sons|kids|children)|kindergarten (calls|rings|twice)|got married|unmarried|family man|(two|three|four) under (two|three|four|five|six|ten)|whose (kid|child|baby|wife|husband))',
  '(fetch|collect|pick up) (the|his|her|your) ~1 (boy|girl|kids|kid|child|children|little one|son|daughter|twins)',
  '(no|without|wants|has no|nobody) ~1 (ring|ties|kids|children|family|(waiting at|to go) home)',
  "(her|his|your) ~1 (husband|husband's|wife|wife's|kids|twins|wedding|marriage|pregnancy|in-laws)",
  "(the|to) (husband|wife|husband's|wife's)",
];

/** What belongs to somebody's family, where it judges: each is also a customer, a shelf, a file. */
const own: Breach = {
  rule,
  evenNegated: true,
  triggers: [
    ...deep,
    '(offspring|brood|stepson|stepdaughter|girlfriend|spinster|singleton|pushchair|playgroup|stay-at-home|widower|ageing parents|(mother|father|mum|dad) of|(his|her|your) (brood|boys|girls|other half)|(clock|clocks) (is|are) ticking|newborn|sitter|toddler+|nursery|nurseries|infant+|pram|buggy|separated|separation|grandchildren|care home|dementia|grief|reduced hours|hands full|family (man|plans|planning|reasons|situation|circumstances|matters|first|side|issues|problems))',
    "(parental|adoption|bereavement|carer|carer's|family|mat|pat|baby|fmla|mum|mom|dad|daddy|mommy|home) (leave|break+|holiday|time|thing|duties|commitment+|obligation+|first|brain|life)",
    '(expecting|bump|pram|nappies|nursery run|school (run|pick-up|pickup|gate)|starting a family|start a family|ring on (her|his))',
    '(the|a|his|her|your|new|another|second|first) (baby|wedding|marriage|divorce|pregnancy|engagement)',
    '(his|her|your|their|small|young|sick|of|with|no|two|three|four|have|having|has|had|more|wants|a|the) (kid+|children|twins|little ones)',
    '(became|become|becoming|being|is|as) (a|the) ~2 (mother|mum|mom|father|dad|parent|carer)',
    '(single|working|new|young|divorced|part-time|busy|mother|father|mum|dad) (mother+|mum+|mom+|father+|dad+|parent+|of (two|three|four|five|#))',
    "(mums|dads|mothers|fathers|mum|mother) ~1 (on|with|who|are|aren't|can|can't|do|get|like|never)",
    '(kids|children) (come|comes|always|at home|and|first)',
    '(divorc*|married|newly-wed+|marry|marriage|settle down|bachelor+|childless|child-free|childfree|separated from|adopt (a|,|so|and|soon|next|one|children)|to adopt|adopting|fostering)',
    '(his|her|your|at|a|an|with) (elderly|old|sick|ill|ailing|frail|dying) (son|daughter|child|mother|father|mum|mom|dad|parent|aunt|uncle|grandmother|grandfather|wife|husband)+',
    '(no|without|wants|wife|husband|partner|family|home|babies|kids|mother|wedding) (ring|ties|dependants|family|kids|at home|to feed|life|weekend|plans|planning)',
    '(school holidays|in half-term|sports day|parents evening|grandmother duties|babysitting|grandchildren|needed at home|weekend father|weekend dad|home front|domestic)',
    'single (with|and|,|so)',
    "(her|his|your) (husband|wife|partner|boyfriend|girlfriend|fiance|fiancee|mother|father|parents|mom|mum|dad|family|children's|home life|private life|marriage|dad's|mother's|son|daughter|nephew|niece|twins|ex|wife's|husband's|sister's wedding|brother's wedding)",
    '(caring|care|cares|cared|looks|looking|look|looked|nursing|nurses) (for|after|) (his|her|your|their|a|an) ~2 (mother|mom|mum|father|dad|parent+|son|daughter|wife|husband|child|family|grand*)',
    "(mother's|dad's) (care|illness)",
    '(pick+|collect+|fetch+|run+|rush+|drop+|dash+) ~~4 (school|nursery|kindergarten|creche)',
    '(school|nursery) (rings|calls|closes)',
    '((his|her|your|this|that) stage (of|in) life|ties|bedtime|bath time|childminder|waiting at home|family life|career break|vanish+ for a year)',
  ],
  unless: [
    '@who ties',
    "(kids|children|parents|mothers|fathers|babies) ' ~2",
    '(cancelled|cut short) (his|her|your) honeymoon',
    '(nursery (school|rhyme+|group|class)|new school year|(father|mother|parents|dad|brother|family) (ran|owned|founded|was a|were|had)|the (newborn|toddler) (ward|unit|group|class)|marriage (of|certificate))',
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
      "(whether|if|what|ask|think|thinks|sure) ~3 (his|her|your) (husband|wife|boyfriend|girlfriend|partner|family|kids|children|parents|mother|in-laws) ~1 (mind|think|allow|let|like|agree|object|approve|say|permit|want|won't|would|will)+",
      '(are|do|will|when|whether|if|is|probably|surely) ~4 (planning|plan|hoping|trying|thinking|want|start|going|next|expecting) ~3 (baby|babies|child|children|kids|family|marry|nappies|prams)',
      '(a) (single|childless) (man|woman|person|guy|lad) (can|could|will|is|has|without)',
      '(mother|father|mum|kids|child) as an excuse',
      '(mommy|daddy|baby) (brain|holiday|track|duty)',
      '(pregnan*|maternity|paternity|childcare|kids|divorce|husband) ~~6 (worst|selfish|excuse+)',
      '(will|going to|probably|soon|might|about to|likely|next|whether ~1 is) ~2 (pregnant|get pregnant|start a family|starting a family|marry)',
      '(stork|biological clock|pushing a pram|little ones at home|fancy free|career or family)',
    ],
    unlessNear: ['@innocent', '@field'],
  },
  { ...own, near: ['@judging'], unlessFact: 'here', unlessNear: ['@innocent'] },
  { ...own, near: ['@decided'] },
  { ...own, triggers: deep, kinds: ['improvement', 'question'], kindKnown: true },
  { ...own, triggers: deep, kinds: ['strength'], unlessFact: 'here', kindKnown: true },
  { ...own, kinds: ['improvement', 'question'], kindKnown: true, unlessFact: 'here' },
  { ...own, kinds: ['fact'], kindKnown: true, near: ['@somebody'], unlessFact: 'here' },
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
    rule,
    kind: 'improvement',
    hits: [
      'The divorce took its toll on his figures.',
      'You got married in spring; when can we expect the announcement?',
      'Her in-laws seem to come before the ledger.',
    ],
    passes: ['The kids’ menu needs the allergy icons.', 'Hit the ground running after half-term.'],
  },
];
