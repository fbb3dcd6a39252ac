import type { Breach, Example } from '../rule';

/** Religion, politics and union where work is judged. */
export const breaches: readonly Breach[] = [
  {
    rule: 'DI-BELIEF',
    triggers: [
      '(mosque|church|churches|parish|congregation|synagogue|gurdwara|chapel|hijab|burka|burqa|niqab|kippah|ramadan|fasting|sabbath|religion|shop steward|picket*|born-again|pilgrimage|hajj|vicar|scientolog*|freemason+|missionary|prayer (mat|room|beads|break+|meeting+|group)|walkout|work-to-rule)',
      '(pray*|prayer+|temple|rosary|crucifix|communion|priest|pastor|imam|rabbi|diwali|lent|yom kippur|passover|easter mass|fasts|fasted|kneel*|kneel+|anthem|convert+ to|baptis*|bible (group|class|study)|sermon+|preach*|altar|headscarf|head scarf|veil|turban|eid|sunday school|mass|mecca|bible|halal|kosher|pork|religio*|faith|god|sunday service)',
      '@faithful',
      '(uaw|gmb|usdaw|teamsters|seiu|afl-cio|eis|nasuwt|rmt|aslef|verdi|cgt|cosatu|nlc|union|unions|unison|unite|trade union|steward|works council|strike|strikes|striker+|bargaining|union (rep|business|meeting+|work|man|woman|card)|grievances for|organiz* for|organis* for|staff council|works council|strikers)',
      '(politic*|vote+|voting|voted|election+|party membership|activis*|(street|climate) protest+|protests|protester+|demonstrations|march+ with|marches|marching|climate|campaigns|greens|labour party|tory|republican+|democrat+|conservative+|brexit*|corbyn*|bjp|red flag)',
      '(left-wing|right-wing|leftist+|green party|demonstration+|tree hugger+|woke|creationist+|quran|koran|cult)',
    ],
  },
];

export const examples: readonly Example[] = [
  {
    rule: 'DI-BELIEF',
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
    rule: 'DI-BELIEF',
    kind: 'improvement',
    hits: ['Fridays are reserved for his mosque.', 'The mosque seems to matter more to him than the close.'],
    passes: [],
  },
];
