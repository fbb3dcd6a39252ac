import type { Breach, Example } from '../rule';

/** Disability, illness and mental health where work is judged, or as a slur. */
export const breaches: readonly Breach[] = [
  {
    rule: 'DI-HEALTH',
    triggers: [
      '(schizo|schizophrenic|psycho|midget|madman|madwoman|autist|retard*|spastic|cripple|nutter|mental case|head case|nuts|paranoid|screw loose)',
      '(not ~2 upstairs)',
      'half (deaf|blind|crippled)',
      '(depress*|anxiety|panic attack+|ptsd|rehab|alcoholi*|diabet*|epilep*|migraine+|stutter*|stammer*|dyslex*|autis*|adhd|ocd|bipolar|psychiatr*|hearing aid+|burnout|burned out|burnt out|flare-up+|chemo*|crutches|physiotherap*|crohn*|parkinson*|dialysis|anorex*|bulimi*|asperger*|neurodiver*|speech impediment|walking stick|hard of hearing|wheelchair|antidepressant+|guide dog|prosthe*|menopaus*|off sick|(had|a|having) (breakdown|stroke)|in hospital)',
      "(sick|ill|heart attack|pills|medication|meds|(at|to|from|with) (the|a|his|her) (doctor|doctors|doctor's|hospital|clinic)|limp+|blind|spectrum|back problem+|back pain|allergy|trembl*|hears half|faint+|insulin|brace|flare up+|therapist|couch|(see|sees|seeing) ~1 specialist|cough+|burn-out|burn out)",
      '(disabled|disability|disabilities|deaf|mental|mentally|unstable|neurotic|crazy|breakdown|therapy|shrink|cancer|tumour|tumor|stroke|crippled|handicap|handicapped|chronic*|illness|illnesses|sickly|frail|addict+|hiv|surgery|needs a stick|allergies|asthma|eating disorder|trauma|suicidal|insane|lunatic|special needs|stress leave)',
    ],
  },
];

export const examples: readonly Example[] = [
  {
    rule: 'DI-HEALTH',
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
    rule: 'DI-HEALTH',
    kind: 'improvement',
    hits: ['The stutter gets on nerves in the Monday round.', 'Sugar problem, so no night trains for him.'],
    passes: ['For night calls, repeat the dose back to the doctor.', 'Your head for figures helped.'],
  },
];
