import type { Breach, Example } from '../rule';

const often = {
  rule: 'PR-SENSITIVE',
  exceptKinds: ['goal', 'question'],
  evenQuoted: true,
  evenNegated: true,
} as const;

/** What belongs neither in a note nor in a review, whoever said it. */
export const breaches: readonly Breach[] = [
  {
    ...often,
    triggers: [
      '(has|had|have|having|with|is|was|are|for|from|takes|take|taking|on|since|after|sees|see|in|of|by|through|the|my|a|an|her|his|your|their) ~2 @illness',
      '^ @illness (,|since|in|after|and)',
      'type # @illness',
      '(off sick) ~~8 @illness',
      "(he|she|i|i'm|i am|he's|she's|in|on|having|starts|going through) ~1 (therapy|treatment|rehab|medication|ivf)",
      'lost the (pregnancy|baby)',
      '(an epileptic|an alcoholic)',
      '(aa meetings|sleeping pills|tablets for|vasectomy|hiv (test|positive)|positive for|rehab in|raised the dose|on (strong |) (tablets|pills))',
      '(sees|seeing|saw) (a|his|her) ~1 (specialist|shrink|counsellor|therapist)',
    ],
    unless: [
      '(heart attack|stroke|surgery|cancer|diabetes|dementia|depression|hiv|asthma|autism|insulin) (awareness|day|ward|training|drill|patient+|study|screening|nurse|care|pen+|trolley|round|fridge)',
      "(patient|resident|pupil|child|customer|guest|client|visitor|passenger|caller)('s|s|s'|) ~6",
      '(diabetes|stroke|dementia|cancer) (clinic|unit*|team|home|centre)',
      '(medication|surgery) (round|chart|prep|error|log|review|was)',
      '(nearly|almost) ~2 (heart attack|stroke)',
      '(depression in the|bit ocd|are you ~1)',
      '~1 (@ware|line|cards|decision|style|leadership|leader*|prioriti*|assistant|friendly)',
    ],
    unlessNear: [
      '(patient+|ward round|drug round|dispens*|dose|awareness|fault|server|engine|bug|pump|vet|trolley|bearing)',
    ],
  },
  {
    ...often,
    triggers: [
      // Numbers and addresses.
      '(ssn|iban|aadhaar|social security|national insurance|ni number) ~3',
      '(passport|visa|account|sort code|ni) (no|number|) (.|:|is|) ~1 #',
      '(his|her|your|their) ~1 (account number|iban)',
      '(date of birth|dob) (is|:|) #',
      '(lives|live|living) (at|in) ~1 (#|number #)',
      '# ~1 (street|road|lane|ave|apt)',
      '(password|pin) (for|is|:) ~3',
      '(id|identity|insurance|account|card|personnel) number ~1 #',
      '(instagram|facebook|tiktok|her profile|his profile|dating app|tinder)',
      '(going on|affair|sleeping|sleeps|something) ~1 (between|with) (*a|*s|her|him|the|his)',
      '(private|personal|home) (mobile|cell|address|number|phone|mail|email)',
      '(mobile|cell|phone|home|ring|call|private|personal) ~4 (#5 #6|#4 #3 #4|#11|#10)',
      // Money.
      '(her|his|their) (salary|pay|wage|income) (is|was|of|stands)',
      "(he's|she's|is|gets) on (£|€|) ~1 # ~2 (plus|gross|per|k|before|and)",
      '(bringing|brings|takes|taking) home ~4 (more|a month)',
      'earns ~1 #',
      // Trouble at home and with the law.
      '(his|her|your|a|an|their|the|for|has|with) ~1 (divorce|bankruptcy|court order|bailiff+|criminal record|conviction|debts|mortgage)',
      '(divorced|bankrupt|bailiff+|arrested|convicted|in (prison|jail|debt)|garnish*|drink-driving|drunk-driving|restraining order|court date|custody (fight|battle|case)|gambling|spent conviction+|domestic (abuse)|visa runs out|an affair)',
      '(in confidence|keep it quiet|tells only me)',
      '(his|her|your) (wife|husband|son|daughter|mother|mom|mum|father|dad|brother|sister|boyfriend|girlfriend|ex) (has|is|was|had|drinks|left|died|lost) ~4',
    ],
    near: [
      "(he|she|his|her|him|you|your|me|my|i|i'm|their|he's|she's|no|number|sort|private|has|moved|personal|home|filed|file|colleague|earns|bailiffs|spent|born|lives|is|ni|iban|ssn|aadhaar|national insurance|social security|of)",
    ],
    unless: [
      "(customer|client|guest|patient|tenant|supplier|visitor|candidate|applicant)('s|s|) ~10",
      '~1 (field|file+|desk|form|page|list|control|check+|photo|format|adviser|application|case|lead|lender|deal|rate|broker|like)',
    ],
    unlessNear: [
      "(customer+|client+|quiz|gross margin|patient's|customer's|unreliable|no longer|missing|cage)",
    ],
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
      'Type 1 diabetic, keeps insulin in the staff fridge.',
      'Ring her at home on 0161 496 0733 if the sorter stops.',
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
      'The custody suite inspection had no findings.',
      'Date of birth was missing on 12 of 80 forms.',
    ],
  },
];
