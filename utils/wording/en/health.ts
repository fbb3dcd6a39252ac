import type { Breach, Example } from '../rule';

const rule = 'DI-HEALTH';

/** What somebody suffers from, where it judges: each is also a patient's, a machine's, a course. */
const suffered: Breach = {
  rule,
  evenNegated: true,
  triggers: [
    '(sick|sickness|ill|illness|disab*|depress*|burnout|burned out|burnt out|breakdown|anxiety|panic attack+|ptsd|therapy|rehab|addict*|alcoholi*|drinking|cancer|chemo*|tumour|diabet*|epilep*|asthma*|migraine+|heart attack|chronic*|pills|medication|meds|(doctor|doctors|hospital|medical) (appointment|visit|morning|corridor|letter|note)+|(at|to|from|with) (the|a|his|her) (doctor|doctors|hospital|clinic)|hospitali*|wheelchair|limp+|hearing aid+|deaf|blind|stutter*|stammer*|dyslex*|autis*|adhd|ocd|bipolar|mental (health|history|state|problem+|issue+)|spectrum|bad back|back problem+|back pain|allergy|hiv|psychiatr*|nerves|hard of hearing|one-armed|faint+|twitch*)',
    'the fits',
    '(his|her|your) (sugar|constitution|injur*|condition|pain|knee+|hip|back|surgery|operation|stroke|health|doctor|seizure+|limp|illness|mental|head|nerves|walking stick|stick)',
    '(that|a bad|the|with the) (bad |dodgy |) (hip|knee|back|heart|leg)',
    '(since|after) the (accident|stroke|operation|illness|breakdown|diagnosis)',
  ],
  unless: [
    '(health|mental health) (and safety|insurance|record+|care|& safety|score+|dashboard|service+|worker+|day|first)',
    '(breakdown|operation|stroke|spectrum|depression) (of|by|per|#|cover|report|vehicle|service|in|analys*|on|was recorded)',
    "(@outsider|patient's|resident's|guest's|customer's) ~4 (sick|ill|disab*|doctor+|hospital*|allerg*|medication|wheelchair|pain|condition|injur*|surgery|operation|stroke|diabet*)",
    'in (his|her|your) head',
    '(his|her|your) back (office|log|pay|up|to|on|end)',
    '~1 (@ware|bay|spot+|pain point+|rate|log|prevention|portal|on call|cards|round|day conference)',
    '(blind|panic) (test+|bar|review+|tasting)',
  ],
  unlessNear: [
    '@innocent',
    '@field',
    '(first aid*|near miss|accident report|safety|allergen+|menu|recipe|vet|mare|cow+)',
  ],
};

/** Disability, illness and mental health where work is judged, or as a slur. */
export const breaches: readonly Breach[] = [
  {
    rule,
    evenNegated: true,
    triggers: [
      '(schizo*|psycho|midget|madman|madwoman|autist|retard*|spastic|cripple|nutter|mental case|head case|nuts|paranoid|screw loose)',
      '(a bit|so|completely|totally|bit|being|very|rather|little|your|stop being|clearly|probably|acting|were) (ocd|adhd|autistic|mental|add|crazy|dyslexic|bipolar|on the spectrum|deaf|blind)',
      '^ bipolar (leader*|manag*|style|mood*|behaviour|communication)',
      '(go+|gone|are you|went|acting|act+) (mental|crazy|psycho|blind|deaf|mad)',
      "(are you|is (he|she)|you're|he's|she's) ~1 (autistic|mental|deaf|blind|dyslexic|bipolar)",
      '(not ~2 upstairs)',
      '(on the spectrum|special needs|not right in the head|something wrong with (him|her|you)|wired like|made of glass|not ~1 (fit|right) (upstairs|in the head)|off (his|her|your) (meds|head))',
      '(mentally|physically) ~2 (unstable|ill|weak|up to)',
      'see (a|the) shrink',
      'must be (blind|deaf|on drugs|ill|sick)',
      'half (deaf|blind|crippled)',
      '(take|taken|forget|need|on) (his|her|your) (meds|pills)',
      "(too many|so many|that many|frequent|all those|constant|another|yet another) (sick|sickness|doctor+|doctor's|hospital|medical|therapy) ~1 (day+|leave+|note+|appointment+|absence+|visit+|morning+)",
      '(doctor|doctors|hospital|clinic|therapist) (rather |quite |) (a lot|too often|again and again|every week)',
      '(@no more|sick of your|enough of your|another) sick (call+|note+|day+)',
    ],
    unless: ['nuts (and|,|allerg*|in|were|are|on)', '(add) (a|the|up|to|more|it)'],
    unlessNear: ['@innocent', '@field', '(ramp|emergency department|recipe)'],
  },
  { ...suffered, near: ['@judging'], unlessFact: 'here', unlessNear: ['@innocent'] },
  { ...suffered, near: ['@decided'] },
];

export const examples: readonly Example[] = [
  {
    rule,
    hits: [
      'Too many sick days to be considered for the lead role.',
      'He is mentally unstable.',
      'Her anxiety makes her unreliable with clients.',
      'A bit OCD about the filing.',
      'Hides behind his depression whenever there is a deadline.',
      'The stammer makes presentations painful to sit through.',
      'She went totally psycho over the rota.',
      'Since the cancer treatment he has been a burden for the crew.',
      'Physically not up to the job any more.',
      'Did you forget to take your meds today?',
      'He calls in sick whenever it gets busy, hard to rely on.',
      'You should see a shrink.',
      'Being in a wheelchair, she cannot really represent us at fairs.',
      'Since the accident he is only half a roofer.',
      'Let’s be honest, a one-armed picker is a slow picker.',
    ],
    passes: [
      'She ran the sanity checks before each release.',
      'He looked after three cancer patients on the ward.',
      'Health and safety training done on 5 May.',
      'The crippled server was replaced within two hours.',
      'You found the blind spot in our alarm rules.',
      'She gave first aid to a customer with a seizure and was calm.',
      'Adjustments agreed with occupational health start on 1 June.',
      'It was a crazy week and you shipped both orders.',
      'Made the booking page usable for blind customers.',
      'The system’s health endpoint now reports latency.',
      'He completed the mental health first aid course.',
      'You add value by testing early.',
      'The panic bar on door 3 was stuck, you reported it.',
      'The doctors trust your notes.',
    ],
  },
];
