import type { Breach, Example } from '../rule';

const rule = 'DI-AGE';

/** What has no business where somebody is judged, whatever is said of it. */
const deep = [
  '(superannuation|(his|her|your) pension|bus pass|allotment|old-timer|past it|slowing down|fresh legs|generational|gold watch|(too|so|got) grey|young and (inexperienced|green|hungry)|side of (thirty|forty|fifty|sixty)|years ahead of|old habits|mature for|millennial+|tiktok|fresh graduate|school-leaver|grey hair+|(his|her|your) (age|generation))',
  '(oldest|youngest|eldest) (in|of) (the|our|my)',
  "((digital (immigrant|native))+|(young|old|older|younger) (man's|woman's|person's|dear|boys|folk)|born in #4|(is|are) no age|(out of|in) (school uniform|nappies|short trousers|pigtails)|slow down|(still|when) in (school|nursery|nappies)|before (he|she|you) (was|were) born|(stage|point|time|phase|season|evening|autumn|twilight|end) (of|in) (his|her|your|life|a|the|their) ~1 (life|career|days|working)|(tender|advanced|advancing|twilight|declining|golden) years|(old|small|young) (boy|fellow) (like|cannot|is)|grew up (with|without|before)|(his|her|your) (vintage|contemporaries|age bracket|age group|twenties|thirties|forties|fifties|sixties)|years (from|to|before|off|away from) (retirement|pension|drawing)|(younger|older|next) generation|(carbon paper|dial-up|dials|cassette+|floppy|floppies|vhs|telex)|(make|making) (way|room) for (the|a|some) (young*|next|new)|one foot in|countdown to|free bus|uncle|auntie)",
  '(here|started|joined|began|learned|trained) ~4 before ~5 (typewriter+|computers|email|emails|internet|mobile phones|born)',
];

/** An age in figures. */
const figures = [
  '(a|an) # - year-old',
  '^ at #2',
  'at #2 (you|he|she|one|,|that|most)',
  "at (#2|twenty*|thirty*|forty*|fifty*|sixty*) (,|he|she|you|they|it's|it|with|what)",
  '(over|past|nearly|almost|pushing|turning|under|in (his|her|your|their)) (early|late|mid|) (#2|forties|fifties|sixties|twenties|thirties|sixty|fifty|forty|thirty)',
  '#2 (years old|year old)',
  '(born in|remember+|generation) ~2 (#4|the (sixties|war)|ration+|fax*)',
];

/** What tells somebody's age; where it judges, and not where it is a fact among others. */
const told: Breach = {
  rule,
  evenNegated: true,
  triggers: [
    ...deep,
    ...figures,
    '(still a|just a|only a) ~1 kid',
    '(mileage|antique|relic|fossil|prehistoric|creak*|(bad|stiff|old|creaking|tired) (knees|joints|bones|legs)|obsolete|half a century|last century|middle-aged|midlife|mid-life|home straight|(close to|nearing|approaching|nudging|touching|hitting|barely|not even|not yet) (#2|twenty*|thirty|forty|fifty|sixty|seventy)|(half|twice) (his|her|my|your|their) age|old enough to|could be (my|his|her|your) (son|daughter|mother|father)|(since|from|of) the (fifties|sixties|seventies|eighties|nineties))',
    '(someone|somebody|anyone) ~1 (young|younger|older)',
    '(only|has) ~3 years (or so |) (left|to go)',
    '(grandad|grandchildren|baby ,|schoolgirl|typewriter|a (man|woman|lad|girl) of (#2|twenty|thirty|fifty|sixty|(his|her) age))',
    '(grandma|grandmother|grandfather|granddaughter|grandson|gran|(autumn|twilight|evening|end) of (his|her|your) (career|life|days)|point in (his|her|your) life)',
    '(veteran|oldtimer|old hand|greying|senior citizen|winding down|baby-faced|baby face|youngster+|schoolboy|granny|granddad|(old|young) (bones|legs|school|head))',
    '(retire*|retirement|pension*|oap|geriatric|teenager|adolescent|kiddie|elderly|youth|youthful|oldies|lunchbox|school uniform)',
    '(his|her|your) years',
    '(an|the|so|being|is|are|who|quite|our|that) ~1 (old|older|young|younger) ~1 (man|woman|one|ones|people|colleague|lady|guy|staff|employee+|person|generation|hand+|,|$|to|for|and|but|enough)',
    '(best|better) ~1 (are|is|were|lie) behind (him|her|you)',
    '(grey|gray|white) (hair+|head|beard|temples)',
    '(fresh|young|younger) ~1 (face+|blood|legs|eyes)',
    '(old|older|younger) (dog+|guard|generation)',
    '(teach|learn)+ ~4 old',
  ],
  unless: [
    'an old one',
    '(over|under|past|nearly|almost|in|turning) #2 (%|percent|degrees|euro|pounds|metres|minutes|hours|days|weeks|months|cases|tickets|calls|items|people|orders|pages|customers)',
    '(younger|older|old|young) (@outsider|@ware|code|colleague+|nurse+|process|way|tool|machine+|template|trainee+|apprentice+|engineer+|teacher+)',
    '~1 (@ware|home|ladder|machine+|press|duties)',
  ],
  unlessNear: ['@innocent', '@field', '(gaming|market+|audience|segment|legacy|%|percent|tickets|customers)'],
};

/** Age where work is judged. */
export const breaches: readonly Breach[] = [
  {
    rule,
    evenNegated: true,
    triggers: [
      '(senior moment+)',
      '(wet behind the ears|long in the tooth|no spring chicken)',
      '(from|of|belong+ to) (a|another|that|the|his|her) ~1 (generation|era) ~2 (that|which|when|where|who|$)',
      '(autumn|twilight) of (his|her|your)',
      '(too|so|very|rather|bit|getting|being|how) (old|young|youthful|elderly) ($|,|to|for|and|in|now)',
      "old (chap|boy|dog (can't|won't|like|,|$))",
      '(boomer+|millennial+|gen z|gen x|generation z|dinosaur+|grandpa|senile|digital native+)',
      '(for|despite|given|considering|because of) (his|her|your|their) (age|years)',
      '(considering|given|since|because|despite) ~2 (past|over|nearly|almost|close to) (#2|forty|fifty|sixty|seventy)',
      'at (his|her|your|their|that|this) (age|time of life)',
      '(of|is|be|was|were) (his|her|your|a certain) age',
      '(act+|show+|feel+|beyond) (his|her|your|their) age',
      'over the hill',
      '(past|beyond|out of) (his|her|your|its|it) (prime|best|sell-by|peak)',
      'sell-by date',
      '(best|better) (years|days) (are|were|lie|is) behind',
      '(wrinkle+|few grey hair+)',
      '(kids these days|coasting to retirement|set in (his|her|your|their) ways)',
      '(longer|more|shorter|enough|much) runway',
      '(more|many|few) ~2 (yesterdays|winters|birthdays)',
      '(need+|want+|look+ for) ~1 (someone|somebody|(fresh |)young|younger|youthful) (young|younger|blood|with fresh|energy)',
      '(typewriter|fax) (era|age|generation|days)',
      '(barely|just|fresh|hardly|straight) (out of|from) (school|college|university|nappies|uni)',
      '(the|this|a) kid (is|has|was|from)',
      'for (a|an|someone|somebody) (of |) # - year-old',
      "(old school|old-school|old-fashioned|yesterday's man)",
    ],
    unless: [
      "(version|system|server|equipment|data|laptop|van|building|backlog|ticket+|machine|app|driver|(i'm|i am|i was)) ~3 (too|so|very|rather|getting) old",
      '~1 @ware',
    ],
    unlessNear: ['@innocent', '(gaming|market+|audience|segment|age (group|check|verification|limit))'],
  },
  { ...told, near: ['@judging'], unlessFact: 'here', unlessNear: ['@innocent'] },
  { ...told, near: ['@decided'] },
  { ...told, triggers: deep, kinds: ['improvement', 'question'], kindKnown: true },
  { ...told, kinds: ['improvement', 'question'], kindKnown: true, unlessFact: 'here' },
  { ...told, kinds: ['fact'], kindKnown: true, near: ['@somebody'], unlessFact: 'here' },
  { ...told, triggers: deep, kinds: ['strength'], unlessFact: 'here', kindKnown: true },
  {
    ...told,
    triggers: figures,
    near: [
      '(expect|what would|know about|energy|it shows|notice|boss|methods|slow*|slowing|quick|no point|point in|gave|give (it|the|this)|too (late|much)|clients|customers|advice|believe|serious*|hungry|fresh|enough)',
    ],
    unlessNear: [
      '@innocent',
      '@field',
      '(percent|%|degrees|litres|minutes|hours|tickets|calls|orders|cases|days|weeks|months)',
    ],
  },
];

export const examples: readonly Example[] = [
  {
    rule,
    hits: [
      'Too old to pick up the new till system.',
      'At your age you cannot expect to climb scaffolding like the lads.',
      'She is quite sharp for a 58-year-old.',
      'You can’t teach an old dog new tricks.',
      'He is set in his ways.',
      'We need someone younger with fresh ideas for this.',
      'Typical millennial, wants a medal for turning up.',
      'He is just coasting to retirement.',
      'Her age is starting to show on the late shifts.',
      'Still just a kid, clients will not take him seriously.',
      'In his late fifties and it shows.',
      'No point training him, he will retire soon anyway.',
      'Kids these days cannot take criticism.',
      'Training a man of sixty on robots is money down the drain.',
      'The younger ones just grasp this faster than Helga.',
      'He is from a generation that does not type.',
      'She was here before computers, so forget the portal.',
      'Too much money for someone in the autumn of his career.',
      'A course at that stage of her working life is wasted.',
      'At 22 you cannot be taken seriously by a board.',
      'The old dear at the desk frightens off the guests.',
    ],
    passes: [
      'Three tickets older than 30 days were closed.',
      'He has five years in this role and trained four colleagues.',
      'The boiler is 20 years old and needs replacing.',
      'She runs the games afternoon for elderly residents.',
      'You moved the team to the next generation of the platform.',
      'The retirement plan product sold 40 policies.',
      'His phonics lesson suits the age group.',
      'An older customer thanked you in writing.',
      'The oldest ticket in the queue was too late for the release.',
      'The contract has three years to go and is not at risk.',
      'He finished the young people’s service handbook.',
      'You are good at explaining the old process.',
      'The old guard rail was not replaced before the inspection.',
      'At 16 the meter reading was wrong, at 18 it was right.',
      'You asked the pensioner which side to sit on, then repeated the rate.',
    ],
  },
];
