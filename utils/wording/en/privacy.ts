import type { Breach, Example } from '../rule';

/** What belongs neither in a note nor in a review, whoever said it. */
export const breaches: readonly Breach[] = [
  {
    rule: 'PR-SENSITIVE',
    triggers: [
      '(has|had|have|having|with|is|was|are|for|from|takes|take|taking|on|since|after|sees|see|in|of|by|the|my|a|her|his|your|their) ~2 @illness',
      '^ @illness',
      "(i'm|i am|he's|she's|she is|he is) (in|on|having|back from) ~1 (therapy|treatment|rehab|medication|dialysis|counselling)",
      'lost the (pregnancy|baby)',
      '(operation|surgery) (on|in|for|is) ~4',
      '(sees|seeing|saw) (a|his|her) ~1 (specialist|doctor|shrink|counsellor|therapist)',
    ],
    near: [
      "(he|she|his|her|him|you|your|me|my|i|i'm|they|their|was off|off|sick|told|says|result|since|diabetic|diagnosed|treatment|been to|is|takes|needs|sees|asked|confidence)",
    ],
    unless: [
      '(heart attack|stroke|surgery|cancer|diabetes|dementia|depression|hiv|asthma|autism) (awareness|day|unit|ward|team|leaflet|training|clinic|drill|patient+|course|campaign|study|screening|charity|nurse|care)',
      "(patient|resident|pupil|child|customer|guest|client|visitor|passenger|caller)('s|s|s'|) ~6",
      '(the|a|their) (medication|insulin|surgery) (round|chart|list|fridge|trolley|cupboard|room|log|error|hours|slot+|list+)',
      '(medication|surgery) (team|round|chart|list|prep|error|log|review|was)',
      'diagnos* (the|a|port|tool|of the|log|code|it|that|why)',
    ],
    unlessNear: [
      '(patient+|ward round|leaflet|relatives|drug round|dispensary|dispensed|dose|clinic list|awareness|cards|plan|fault|server|engine|bug|pump|veterinary|dog|vet)',
    ],
    exceptKinds: ['goal', 'question'],
    evenQuoted: true,
    evenNegated: true,
  },
  {
    rule: 'PR-SENSITIVE',
    triggers: [
      // Numbers and addresses.
      '(ssn|iban|aadhaar|passport (no|number|num|copy)|social security|national insurance|ni number|nino|tax id|id card number|visa number|driving licence number|bank account number|account number|sort code|credit card number|date of birth|born (on |) # (january|february|march|april|may|june|july|august|september|october|november|december)|maiden name|dob)',
      '(lives|live|living|resides) (at|in) ~1 (#|number #)',
      '# ~1 (street|road|lane|ave|avenue|apt)',
      '(home|private|personal) (address|email|mobile|cell|number|phone)',
      // Money.
      "(her|his|your colleague's|their) (salary|pay|wage|income) (is|was|of|stands)",
      '(colleague ~3|he|she|you) (earn|earns|makes|is on|brings home) ~3 (#|hundred|thousand)',
      "(he's|she's|is) on ~1 ~1 # ~2 (plus|gross|a year|per|k|before)",
      '(bringing|brings|takes|taking) home ~4 (more|a month|a year)',
      'earns ~1 #',
      // Trouble at home and with the law.
      '(divorce|divorced|separation|custody|bankruptcy|bankrupt|court order|bailiff+|garnish*|criminal record|arrested|conviction|convicted|prison|jail|in debt|debts|alimony|maintenance payments|loan shark|affair|restraining order|mortgage|eviction|evicted|domestic (violence|abuse)|visa runs out)',
      '(in confidence|keep it quiet|tells only me|told only me|told me privately)',
      '(his|her|your) (wife|husband|partner|son|daughter|mother|mom|mum|father|dad|brother|sister|boyfriend|girlfriend|ex) ~1 (has|is|was|had|in|drinks|left|with|died) ~4',
    ],
    near: [
      "(he|she|his|her|him|you|your|me|my|i|i'm|their|ssn|iban|aadhaar|passport|ni number|lives|born|home|private|personal|has|filed|file|colleague|earns|bailiffs|moved|national insurance|of|date)",
    ],
    unless: [
      "(customer|client|guest|patient|tenant|supplier|visitor|candidate|applicant|borrower|policyholder)('s|s|) ~10",
      '(ticket|employee|order|invoice|badge|case|part|serial|batch) number ~1',
      '(passport|visa|iban|mortgage|divorce|conviction|address) (control|desk|field|check|form|page|photo|format|team|product|adviser|advisor|application|case|law|file|list|office|lead|lender|deal|rate|broker|client)+',
    ],
    unlessNear: [
      "(customer+|client+|form+ field|quiz|gross margin|salary run|reset page|patient's|customer's|unreliable|no longer)",
    ],
    exceptKinds: ['goal', 'question'],
    evenQuoted: true,
    evenNegated: true,
  },
];

export const examples: readonly Example[] = [
  {
    rule: 'PR-SENSITIVE',
    hits: [
      'She was diagnosed with epilepsy in May.',
      'He takes antidepressants.',
      'Off sick with depression since March.',
      'Her salary is 52,000 pounds.',
      'Colleague Tom earns 48k.',
      'Lives at 22 Mill Lane, flat 3.',
      'His private mobile is 07700 900123.',
      'Passport number 533380006, copy in the drawer.',
      'Date of birth 3 June 1985.',
      'She is going through a divorce.',
      'His wife has cancer.',
      'He has a criminal record.',
      'Sees a psychiatrist every Tuesday.',
      '“I am in therapy since the accident.”',
      'Her bank account number is on the form.',
    ],
    passes: [
      'Employee number 4471 has the new badge.',
      'Call her on the work mobile before noon.',
      'She rewrote the leaflet for patients with diabetes.',
      'The salary run on 30 April was complete at noon.',
      'He renewed the insurance claim form.',
      'She ran the cancer awareness day on 4 May.',
      'The customer gave his home address twice.',
      'You moved the archive to the second floor.',
      'He earned 40 points in the safety quiz.',
      'The password reset page failed on 3 May.',
      'Ticket number 88121 was closed on the 4th.',
      'Gross margin rose to 31 percent.',
    ],
  },
];
