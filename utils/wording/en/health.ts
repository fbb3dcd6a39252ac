import type { Breach, Example } from '../rule';

const rule = 'DI-HEALTH';

/** What has no business where somebody is judged, whatever is said of it. */
const deep = [
  '(depress*|anxiety|panic attack+|ptsd|rehab|alcoholi*|diabet*|epilep*|migraine+|stutter*|stammer*|dyslex*|autis*|adhd|ocd|bipolar|psychiatr*|hearing aid+|burnout|burned out|burnt out|flare-up+|chemo*|crutches|physiotherap*|crohn*|parkinson*|dialysis|anorex*|bulimi*|asperger*|neurodiver*|speech impediment|walking stick|hard of hearing|wheelchair|antidepressant+|guide dog|prosthe*|menopaus*|off sick|(had|a|having) (breakdown|stroke)|in hospital)',
];

/** Illness by its names. */
const illness = [
  "(wheelchair|disab*|asthma*|sickness|illness|breakdown|therapy|addict*|drinking|cancer|tumour|chronic*|(doctor|doctors|doctor's|hospital|medical|clinic|therapy|sick) (appointment|visit|morning|corridor|letter|note|day|leave|call|certificate)+|hospitalis*|hospitaliz*|sickbed|hospital bed|limps|limping|deaf|bad back|bad knee+|bad heart|hiv|nerves|hard of hearing|one-armed|hands ~1 (shake+|shaking|trembl*)|faints|fainted|twitch*|relaps*|psycholog*|counsellor|counselling|aa meetings|drinker|(drink|drinking|drug|heart|back|knee|nerve|stomach|skin|eye|hearing|sugar|bp|weight|lung|kidney|liver|sleep|bladder|health|medical|mental) ~2 (problem+|trouble|troubles|condition|issue+|medication|business|thing)|sober|hangover|hungover|blood (pressure|sugar)|covid|fatigue|arthritis|rheuma*|hot flushes|(her|your) periods|tourette*|remission|eating disorder|self-harm|suicid*|insomnia|learning difficult*|booze|incontinen*|physio|nervous wreck|absence record|unwell|sickly|frail|fragile|exhaustion|healthy|healthier|handicap*|one (eye|ear|leg|lung|kidney)|colour-blind|colour blind|(off|signed off|away|absent) with (stress|nerves|his|her|depression|exhaustion|a bad)|(back|knee|hip|heart) (goes|gives|gave|went|plays|acts) (out|up|in|way)|(heart|back|chest|knee|lung) of (his|hers|yours)|sick line|sick note+|doctors ' notes|medical (past|history|file|record+)|disabled bay|(the|those|his|her) pills|off ~1 (sick|ill|poorly)|(dizzy|coughing|fainting|crying|panic) (fit|spell|attack)+|blue badge|sign language|eyesight|(his|her|your) meltdown+|phobi*|tearful|brittle|stamina|immun*|contagious|incurable|convalesc*|doctor's certificate|obes*|bariatric|slipped disc|lisp|weak (heart|chest|lungs|nerves|constitution)|lupus|panic attack+|inhaler|hearing loss|amput*|paraly*|(his|her|your) (sugar|blood pressure|hearing|eyesight|lungs|bladder|hormones|constitution|injur*|pain|surgery|operation|stroke|doctor|seizure+|limp|illness|nerves|walking stick|mental))",
];

/** What somebody suffers from, where it judges: each is also a patient's, a machine's, a course. */
const suffered: Breach = {
  rule,
  evenNegated: true,
  triggers: [
    ...deep,
    ...illness,
    "(sick|ill|heart attack|pills|medication|meds|(at|to|from|with) (the|a|his|her) (doctor|doctors|doctor's|hospital|clinic)|limp+|blind|spectrum|back problem+|back pain|allergy|trembl*|hears half|faint+|insulin|brace|flare up+|therapist|couch|(see|sees|seeing) ~1 specialist|cough+|burn-out|burn out)",
    'the fits',
    '(takes|take|taking|on|needs|need) (those|his|her|the|strong|heavy) (tablets|pills|drops|injections|medicine)',
    '(his|her|your|one sees the) (shoulder|wrist|tablets|condition|knee+|hip|back|health|head|stick)',
    '(that|a bad|the|with the) (bad |dodgy |) (hip|knee|back|heart|leg)',
    '(since|after) the (accident|stroke|operation|illness|breakdown|diagnosis|clinic)',
  ],
  unless: [
    '(health|mental health) (and safety|insurance|record+|care|& safety|score+|dashboard|service+|worker+|day|first)',
    '(breakdown|operation|stroke|spectrum|depression) (of|by|per|#|cover|report|vehicle|service|in|analys*|on|was recorded)',
    "(@outsider|patient's|resident's|guest's|customer's) ~4 (sick|ill|disab*|doctor+|hospital*|allerg*|medication|wheelchair|pain|condition|injur*|surgery|operation|stroke|diabet*)",
    'in (his|her|your) head',
    '(sick|ill|deaf|blind|disabled|frail) ~1 (customer*|guest*|passenger*|caller*|patient*|tenant*|colleague+|child*|animal+)',
    '(tablet+) (computer+|device+|app|screen|with)',
    'insulin (pen+|pump+|round|trolley|chart)',
    '(his|her|your) back (office|log|pay|up|to|on|end)',
    '~1 (@ware|bay|spot+|pain point+|rate|log|prevention|portal|on call|cards|round|day conference)',
    '(blind|panic) (test+|bar|review+|tasting)',
    'disabled (toilet+|access|parking|bay+|badge|state|by default|(via|by|with) (a|the) (flag|option|setting))',
    // A switch, not somebody.
    '((we|i|you|they|to|must|should|and|then) (disable|disabled)|(disable|disables|disabling) (the|a|an|it|this|all|some|native|by)|^ disabled ~3 (flag|option|setting|check|rule|button|plugin|job))',
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
      '(spare|keep|shield|protect|protecting) ~3 (anything|from|away) ~2 (stress*|pressure|heavy|big)',
      '(monday|friday) (illness*|sickness|flu|cold|headache+|fever|migraine+|sick)',
      '(for|despite) (someone|somebody|a man|a woman|a person) ~1 (in a wheelchair)',
      '(schizo|schizophrenic|psycho|midget|madman|madwoman|autist|retard*|spastic|cripple|nutter|mental case|head case|nuts|paranoid|screw loose)',
      '(a bit|so|completely|totally|bit|being|very|rather|little|your|stop being|clearly|probably|acting|were) (ocd|adhd|autistic|mental|add|crazy|dyslexic|bipolar|on the spectrum|deaf|blind)',
      '^ bipolar (leader*|manag*|style|mood*|behaviour|communication)',
      '(go+|gone|are you|went|acting|act+) (mental|crazy|psycho|blind|deaf|mad)',
      "(are you|you're|he's|she's) ~1 (autistic|mental|deaf|blind|dyslexic|bipolar)",
      '(not ~2 upstairs)',
      '(on the spectrum|special needs|wired like|made of glass|not ~1 (fit|right) (upstairs|in the head))',
      '(mentally|physically) ~2 (unstable|ill|weak|up to)',
      'see (a|the) shrink',
      'must be (blind|deaf|on drugs|ill|sick)',
      'half (deaf|blind|crippled)',
      '(take|taking|taken|forget|need|on) (his|her|your) (meds|pills|tablets|medication|medicine)',
      "(too many|so many|that many|frequent|all those|constant|another|yet another) (sick|sickness|doctor+|doctor's|hospital|medical|therapy) ~1 (day+|leave+|note+|appointment+|absence+|visit+|morning+)",
      '(@no more|another) sick (call+|note+|day+)',
    ],
    unless: [
      '(retarded|retardant) (ignition|timing|foam|spray|coating)',
      'nuts (and|,|allerg*|in|were|are|on)',
      '(add) (a|the|up|to|more|it)',
    ],
    unlessNear: ['@innocent', '@field', '(ramp|emergency department|recipe)'],
  },
  { ...suffered, near: ['@judging'], unlessFact: 'here', unlessNear: ['@innocent'] },
  { ...suffered, near: ['@decided'] },
  { ...suffered, triggers: deep, kinds: ['improvement', 'question'], kindKnown: true },
  { ...suffered, triggers: illness, kinds: ['improvement', 'question'], kindKnown: true, unlessFact: 'here' },
  {
    ...suffered,
    triggers: illness,
    kinds: ['fact'],
    kindKnown: true,
    near: ['@judging'],
  },
  { ...suffered, triggers: deep, kinds: ['strength'], unlessFact: 'here', kindKnown: true },
];

export const examples: readonly Example[] = [
  {
    rule,
    hits: [
      'Being hard of hearing, she misses half of every briefing.',
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
      'Her flare-ups make her a poor bet for the season.',
      'Does well for someone in a wheelchair.',
      'We should spare him anything stressful from now on.',
      'Always ill whenever the stocktake comes.',
      'Burnout last winter; I doubt she will stand the pressure.',
      'Fragile as she is, I would not give her the tender.',
    ],
    passes: [
      'We disabled the old login, and nobody was locked out.',
      'He wrote the script that disables the flag for guests.',
      'Please mind the migraine: the light over her desk was changed on 2 May.',
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
      'The sick passenger was looked after, so no delay was booked.',
      'The new tablets with the stock app made the count slower on line 2.',
    ],
  },
  {
    rule,
    kind: 'improvement',
    hits: ['The stutter gets on nerves in the Monday round.', 'Sugar problem, so no night trains for him.'],
    passes: ['For night calls, repeat the dose back to the doctor.', 'Your head for figures helped.'],
  },
];
