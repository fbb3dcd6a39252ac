import type { Breach, Example } from '../rule';

const rule = 'DI-BELIEF';

/** Religion, politics and union where work is judged. */
export const breaches: readonly Breach[] = [
  {
    rule,
    evenNegated: true,
    triggers: [
      '(good|practicing|practising|devout|strict|as a|being a|luckily an|is a|such a|typical|an|born-again) ~1 @faithful',
      '^ @faithful ,',
      "@faithful (don't|do not|never|are|can't|won't|always|get)",
      '(too|so|very|overly) (religious|political|politically|woke|conservative|left-wing|right-wing|liberal|pious|leftist)',
      '(holier-than-thou|bible-basher|bible basher|tree-hugger+|commie|comrades|lefty|leftie|red to the bone|religious nut|troublemaker union|jesus freak|towards mecca)',
      'union agitator',
      '(left-wing|right-wing|political|religious|far-right|far-left|socialist) (views|views|opinions|leanings|convictions|activism|beliefs|stuff|nonsense)',
      '(wrong|that|another|their) party',
      '(bumper sticker|leaflets)',
    ],
    unless: [
      '(not|no) ~1 political party',
      '(third|wrong|that|another) party (,|risk|data|supplier|library|code|software|invoice)',
    ],
    unlessNear: [
      '@innocent',
      '@field',
      '(pharma|marketing leaflet+|product leaflet+|leaflet+ (for|print*|design*|about))',
    ],
  },
  {
    rule,
    evenNegated: true,
    triggers: [
      '(pray*|prayer+|mosque|church|synagogue|temple|chapel|hijab|headscarf|head scarf|turban|burka|niqab|kippah|cross necklace|ramadan|fasting|fasts|lent|sabbath|shabbat|eid|sunday school|mass|mecca|bible|koran|quran|halal|kosher|religio*|faith|god|friday sundown|sunday service)',
      '(on|his|her|us on) sundays (at|in church)',
      '@faithful',
      '(union|unions|trade union|shop steward|works council|strike|strikes|striking|bargaining unit|union rep|picket*|organiz* for|organis* for|staff council|collective bargaining)',
      '(his|her|your) (politics|beliefs|convictions)',
      'union (agitator|activist|man|type|rep)',
      '(politic*|vote+|voting|voted|election+|party membership|activis*|protest+|demonstration+|rally|rallies|march+ with|marches|campaigns|campaigning|greens|labour party|tory|tories|republican+|democrat+|conservative+|socialist+|communist+|brexit*|trump*|membership card|liberals)',
    ],
    near: ['@judging'],
    unless: [
      'church (roof|hall|tower|window|wall|building)',
      '(credit|european|student|customer|rugby|western|savings) union',
      '(mass) (mailing|production|email|market|spectrometer|balance|update|of|storage)',
      '(good|bad|in good|great) faith',
      '(strike|strikes|striking) (price|rate|a|balance|balances|the|out|through|deal|zone|while)',
      'temple (street|visit|tour)',
      'st (#|john|thomas|mary|george|james)',
      'march (#|and|to|by|with)',
      'office politic*',
      'democrat* (process|decision)',
      'conservative (estimate+|approach|forecast+|assumption+|plan|treatment)',
      '(vote) (of (thanks|confidence)|on the)',
    ],
    unlessNear: ['@innocent', '@field', '(project management union)'],
  },
];

export const examples: readonly Example[] = [
  {
    rule,
    hits: [
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
    ],
    passes: [
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
    ],
  },
];
