import type { Breach, Example } from '../rule';

/** Looks, dress and body. */
export const breaches: readonly Breach[] = [
  {
    rule: 'DI-LOOKS',
    triggers: [
      '(cleavage|scruffy|greasy hair|unshaven|unkempt|podgy|obese|ungroomed|well groomed|well-groomed|unwashed hair|untidy hair|hunched|flabby|bulging|body odour|cheap suit|dishevelled|photogenic|gorgeous|handsome|sexy|skinny|chubby|overweight|good looks|easy on the (eye|eyes)|bad breath|bad teeth|bad skin|sweaty|smelly|curvy|pretty face|trimmer|well built)',
      '(dress+|dressed|turned out) (like|as|too|more|less|better|properly|smarter|badly|beautifully)',
      '(his|her|your|the|those|that|with|these|bad|long|short|dirty) (beard|belly|figure|height|stature|hair|nails|piercing+|glasses|cardigan+|jumper+|sandals|neckline|teeth|breath|skin|weight|looks|appearance|outfit+|clothes|dress+|smell|legs|shoes|face|tie|suit|skirt+|blouse+|tattoo+|braids|heels|shirt+|trousers|lipstick|haircut|perfume|trainers)',
      '(tattoo*|piercing+|sweats|cardigans|nose ring|dreadlocks|braids|bald|make-up|makeup|headscarf|neckline|wardrobe|garlic|heels|attractive+|ugly|bigger girls|his size|her size|your size|a (small|short|big|large|heavy) (man|woman|lad|girl|lady))',
      '(fat|attractively|pretty|beautiful|good-looking|dress (sexier|nicely|smartly|better)|skirt|blouse|hair|haircut|hairstyle|beard|shower|smells|acne|wrinkles|(gain|lose|put on)+ weight|lost weight|look the part|frumpy|shabby|perfume|eye candy|let (yourself|himself|herself) go|double chin|(your|his|her) (looks|body|face|figure|weight))',
    ],
  },
];

export const examples: readonly Example[] = [
  {
    rule: 'DI-LOOKS',
    hits: [
      "She's gained weight and it looks unprofessional.",
      'She is too pretty to be taken seriously by the board.',
      'He should lose some weight before the trade fair.',
      'Your tattoos do not suit our clientele.',
      'Needs a haircut and a decent suit.',
      'His body odour bothers the office.',
      'Too much make-up for a bank.',
      'A pretty face at the front desk helps sales.',
      'Her skirts are distracting.',
      'He does not look like a manager.',
      'Looks tired and haggard on camera.',
      'Wears too much perfume.',
      'With those teeth I would not have him sell toothpaste.',
      'With his height nobody takes him seriously on the door.',
      'Do something about your hair before the partners see it.',
      'He looks like a tramp on site.',
    ],
    passes: [
      'He wore hi-vis and a hard hat on every site visit.',
      'The landing page looks great on mobile.',
      'She increased sales of summer dresses by 14 %.',
      'Your fat client migration finished in May.',
      'The weight of the parcels was recorded wrongly twice.',
      'An attractive offer went out to 200 customers.',
      'You mounted the mirror at a height of two metres.',
      'He combed the wool and sorted it by length.',
      'He restyled the salon’s booking page.',
      'Food hygiene rating went from 3 to 5.',
      'Her body of work includes four published guides.',
      'Results looked good at the end of the quarter.',
      'You were pretty quick with the incident report.',
      'Your appearance at the hearing was well prepared.',
      'Your shoes must be closed at the toe in the kitchen.',
    ],
  },
];
