import type { Breach, Example } from '../rule';

const rule = 'DI-BELIEF';

/** What has no business where somebody is judged, whatever is said of it. */
const deep = [
  '(mosque|church|churches|parish|congregation|synagogue|gurdwara|chapel|hijab|burka|burqa|niqab|kippah|ramadan|fasting|sabbath|religion|shop steward|picket*|born-again|pilgrimage|hajj|vicar|scientolog*|freemason+|missionary|prayer (mat|room|beads|break+|meeting+|group)|walkout|work-to-rule)',
  '(his|her|your|their) ~2 (prayers|fasts|faith|religion|beliefs|god|sabbath|politics)',
  '(pious|devout|(party|bjp|labour|tory|union) (supporter|voter|donor|badge|activist)+|paid-up (member|comrade|socialist)|(branch|union|party) (secretary|chair|rep|letterhead|office)|(the other|that|wrong) party|(his|her) (badge|rosary|sabbath)|(sit|sits|sitting|sat) on the (union|strike) committee|church-goer|churchgoer)',
  '(friday|saturday|sunday) (sunset|sundown|dusk|prayers|mass|worship)',
  '((walk+|came|come|go|goes|went) ~1 out ~2 (with|for|when|on) ~1 (the|those) (strikers|union|uaw|eis|others in)|(active|activist|official|delegate|rep|organiser|organizer|convenor|card) (in|for|of) (the|his|her|a) (union|uaw|party|gmb|unison|council|movement|*c|*u))',
];

/** Religion, politics and union, where they judge: each is also a customer, a building, a paper. */
const held: Breach = {
  rule,
  evenNegated: true,
  triggers: [
    ...deep,
    '(pray*|prayer+|temple|rosary|crucifix|communion|parish|priest|pastor|imam|rabbi|diwali|lent|yom kippur|passover|easter mass|fasts|fasted|kneel*|kneel+|anthem|convert+ to|baptis*|bible (group|class|study)|sermon+|preach*|altar|headscarf|head scarf|veil|turban|eid|sunday school|mass|mecca|bible|halal|kosher|pork|religio*|faith|god|sunday service)',
    '(on|his|her|us on) sundays (at|in church)',
    '(wear+|with|his|her|your|the|a) ~1 (cross|skullcap|kirpan|saffron|robe) (around|on|and|,|a bit|too|so|$|to|at|in|is)',
    '(gospel|scripture+|psalm+|evangel*|sermon+|holy|quran|koran|torah|canvass*|manifesto|sit-in|comrade|solidarity|(his|her|your) (rally|candidate|lord|saviour|creator|bible|mosque|temple)|(kneel|kneeling) (down|to))',
    '@faithful',
    '(uaw|gmb|usdaw|teamsters|seiu|afl-cio|eis|nasuwt|rmt|aslef|verdi|cgt|cosatu|nlc|union|unions|unison|unite|trade union|shop steward|steward|works council|strike|strikes|striker+|bargaining|union (rep|business|meeting+|work|man|woman|card)|grievances for|picket*|organiz* for|organis* for|staff council|works council|strikers)',
    '(his|her|your|that|these) (politics|beliefs|convictions|party|views|cause|causes|ideology|sabbath|prayers|saint+)',
    '(party|election|campaign) (badge|card|worker|member|membership|meeting+|poster+|leaflet+|rally)',
    '(votes|voted|the|far|hard) (left|right) (,|and|so|crowd|lot|politic*|$)',
    '(left-wing|right-wing|far-left|far-right|born again|jesus|allah|placard+|pacifist|gaza|tories|membership card|stood for|red to the|good friday|christmas party|rally|rallies|councillor|ukip|trump|maga|marxist|pamphlet+|green ,|people with causes)',
    '(politic*|vote+|voting|voted|election+|party membership|activis*|(street|climate) protest+|protests|protester+|demonstrations|march+ with|marches|marching|climate|campaigns|greens|labour party|tory|republican+|democrat+|conservative+|brexit*|corbyn*|bjp|red flag)',
    'flag (on|in) (his|her|your)',
  ],
  unless: [
    '(credit|european|student|customer|rugby|western) union',
    '(mass) (production|email|spectrometer|balance|update|of)',
    '(good|bad|in good|great) faith',
    'march (#|and|to|by|with)',
    '(vote) (of (thanks|confidence)|on the)',
    '(wrong|third|another) party',
    '(@faithful|the|our) ~1 (church|mosque|chapel|temple|school|hospital|charity) (that|which|is (our|your)|choir|order*)',
    '~1 (@ware|committee|trustee+|warden+|choir|estimate+|approach|forecast+|assumption+|process|treatment|control|change)',
  ],
  unlessNear: ['@innocent', '@field', '(our|a|new|biggest) (customer|client|tenant|buyer)'],
};

/** Religion, politics and union where work is judged. */
export const breaches: readonly Breach[] = [
  {
    rule,
    evenNegated: true,
    triggers: [
      '(good|practicing|practising|devout|as a|being a|luckily an|is a|such a|typical|decent|an) ~1 @faithful ($|,|,|and|chap|like|he|she|is|so|has|at)',
      '^ @faithful ,',
      "@faithful (don't|do not|never|are|can't|won't|always|get|stick|hire|think|prayers|like|keep)",
      '(too|so|very|overly) (religious|political|politically|woke|conservative|left-wing|right-wing)',
      '(tree-hugger+|commie|comrades|lefty)',
      '(union|political) (agitator|activist|man|type)',
      '(left-wing|right-wing|political|religious|socialist) (views|opinions|convictions|activism|beliefs|stuff|nonsense)',
      '(votes|voted|voting|vote) ~1 (for (that|the wrong|another)|leave|remain|labour|tory|green)',
      '^ (shop steward|union rep) ,',
      'bumper sticker',
      '(prays|praying|fasts|fasting|kneels|kneeling|worships|preaches) ~~8 (while|line|queue|pay+|wait|waiting|the rest|instead)',
    ],
    unlessNear: ['@innocent', '@field'],
  },
  { ...held, near: ['@judging'], unlessFact: 'here', unlessNear: ['@innocent'] },
  { ...held, near: ['@decided'] },
  { ...held, triggers: deep, kinds: ['improvement', 'question'], kindKnown: true },
  { ...held, kinds: ['improvement', 'question'], kindKnown: true, unlessFact: 'here' },
  { ...held, kinds: ['fact'], kindKnown: true, near: ['@somebody'], unlessFact: 'here' },
  { ...held, triggers: deep, kinds: ['strength'], unlessFact: 'here', kindKnown: true },
];

export const examples: readonly Example[] = [
  {
    rule,
    hits: [
      'His evening prayers do not go with the late shift.',
      'Prayer breaks slow the whole line down.',
      'Too religious for a client-facing role.',
      'Since he joined the union he has been difficult.',
      'She should keep her faith out of the office.',
      'The headscarf does not fit our front desk image.',
      'His politics put people off.',
      'A union agitator at heart.',
      'Cannot be relied on at weekends because of church.',
      'During Ramadan her output drops.',
      'Bit of a lefty, not suited to the finance clients.',
      'He pushes his beliefs on the apprentices.',
      'Spends more energy on her union activities than on her job.',
      'You disappear every Friday to pray.',
      'Since he stood for the staff council his priorities are elsewhere.',
      'Those who strike don’t get promoted, simple as that.',
      'Wears her cross too openly for a public desk.',
      'Fridays off for the synagogue, and the others do the close.',
      'Active in the UAW, so not a fit for lead hand.',
      'Gone by Friday sundown, which costs him the senior grade.',
    ],
    passes: [
      'She wears a hijab.',
      'He swapped two shifts for Eid in March, as agreed.',
      'The union rep sat in on the meeting of 12 May.',
      'A conservative estimate puts the saving at 4,000 euros.',
      'She fixed the UNION ALL query in the export.',
      'You acted in good faith with the supplier.',
      'He restored the church roof two weeks early.',
      'The Credit Union account is now reconciled monthly.',
      'She led the negotiations with the works council on the shift plan.',
      'His tests are religiously documented.',
      'The European Union filing went out on 3 June.',
      'He taught religious education to year 9.',
      'Election night: you filed four stories before the 23:00 deadline.',
      'You explained the strike rules to the drivers without taking sides.',
      'The chapel roof was sealed on time and the rest of the wall follows.',
      'At the rail steward desk you answered every passenger.',
      'She rewired the sound system of the Baptist church that is our customer.',
      'Persuaded the mosque committee to move the slot.',
    ],
  },
  {
    rule,
    kind: 'improvement',
    hits: ['Fridays are reserved for his mosque.', 'The mosque seems to matter more to him than the close.'],
    passes: [],
  },
];
