import type { Breach, Example } from '../rule';

/** What belongs neither in a note nor in a review, whoever said it. */
export const breaches: readonly Breach[] = [
  {
    rule: 'PR-SENSITIVE',
    triggers: [
      '(has|had|have|having|with|is|was|are|for|from|takes|take|taking|on|since|after|sees|see|in|of|by|through|the|my|a|an|her|his|your|their) ~2 @illness',
      '^ @illness (,|since|in|after|and)',
      'lost the (pregnancy|baby)',
      '(aa meetings|sleeping pills|tablets for|vasectomy|hiv (test|positive)|positive for|rehab in|raised the dose|on (strong |) (tablets|pills))',
      '# ~1 (street|road|lane|ave|apt)',
      'earns ~1 #',
      '(date of birth|born (on|in)|dob)',
      '(mobile|cell|phone|home|ring|call|private|personal) ~4 (#5 #6|#4 #3 #4|#11|#10)',
      '(ssn|iban|aadhaar|social security|national insurance|ni number)',
      '(passport|visa|account|sort code|ni) (no|number|) (.|:|is|) ~1 #',
      '(lives|live|living) (at|in) ~1 (#|number #)',
      '(divorced|bankrupt|bailiff+|arrested|convicted|in (prison|jail|debt)|garnish*|drink-driving|drunk-driving|restraining order|court date|custody (fight|battle|case)|gambling|spent conviction+|domestic (abuse)|visa runs out|an affair)',
      '(diagnos*|passport|id (number|card)|home address|lives at|phone number|private (number|mobile|email)|salary|earns|password|login|bank account|account number|credit card|(licence|license|number) plate|hiv|abortion|miscarriage|divorce|affair|debt+|bankrupt*|criminal record|prison|medication|blood type|tax (number|id)|credit score|gps)',
    ],
    evenQuoted: true,
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
