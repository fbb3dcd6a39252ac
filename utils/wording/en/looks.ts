import type { Breach, Example } from '../rule';

const rule = 'DI-LOOKS';

const innocent = [
  '@innocent',
  '(wound+|hairnet+|hair net+|ppe|safety|hygiene (rule|policy|standard)|stock|fitting+|salon|sold|sales of|window display|shelf|shelves|costume+|dress code|closed at)',
];

/** Looks, dress and body. */
export const breaches: readonly Breach[] = [
  {
    rule,
    evenNegated: true,
    triggers: [
      '(more|some|less|wear+|much|no|without|heavy|bit of) (make-up|makeup|lipstick|perfume|ironing)',
      '(cleavage|scruffy|greasy hair|unshaven|unkempt|podgy|obese|ungroomed|well groomed|well-groomed|unwashed hair|untidy hair|hunched|flabby|bulging|body odour|cheap suit|dishevelled|photogenic|gorgeous|handsome|sexy|skinny|chubby|overweight|good looks|easy on the (eye|eyes)|bad breath|bad teeth|bad skin|sweaty|smelly|curvy|pretty face|trimmer|well built)',
      '(fat|skinny|ugly|obese) (man|woman|guy|girl|lady|person|lad)',
      '(small|short|slight|thin|fat) and (small|slight|thin|short|round)',
      '((nice|good|long|great|pretty) legs|at (his|her|your) size|face of a|sweats a|like a (tramp|terrorist|clown|bouncer))',
      '(too|so|very|is) (ugly|tall|fat|skinny|short (for|to (command|lead|be|guard|stand))|pretty (to|for)|big for|plain for)',
      '(beauty queen|exactly a beauty|feast for|bigger people|someone (that|her|his) size|with (his|her|your) (height|size|figure|build|looks|face|belly))',
      '^ (tall|short|fat|small|skinny|slim|slender|bald|pretty|attractive|handsome) (,|girl|man|lad|face|at)',
      'such a (small|short|fat|tall|big|pretty) (man|woman|girl|lad|guy)',
      '(los*|lost|gain+|put+ on|drop+|shed+|carrying|carry) (a few |some |too much |a lot of |a little |) ~1 (pounds|kilos|weight|sizes)',
      '(smell+|stink+) (of|like|bad) ',
      "(not|doesn't) look like a",
      '(dress+|dressed|turned out) (like|as|too|more|less|better|properly|smarter|badly|beautifully)',
      'look+ (like death|tired|worn out|rough|a mess|old|ill|pale|cheap|hot|lovely|beautiful|pretty|as if (he|she|you) slept|the part|like (you|he|she) (sleep|slept|live))',
      '(as if|as though|like) (he|she|you|they) (had |has |have |just |) (slept|lost a fight|fell|got dressed|rolled)',
      '(rather|quite|too|such|a) (a |) (lot|much) of (him|her|you) (for|to|in|$)',
      '(more|something) of (herself|himself|yourself)',
      "(hardly|not|isn't) (the|a) ~1 face (of|for)",
      '(let (himself|herself|yourself) go|fills the (cab|chair|room)|to an iron|a comb)',
      '(death warmed up|eye candy|well turned out|double chin|beer belly|nice pair of)',
      '(visit|see|find|need+|trip to) (a|the) (barber|haircut|dentist|gym|iron|mirror)',
    ],
    unless: ['@who dresses (wound+|windows)', '~1 (@ware|sales|counter|version|notice)'],
    unlessNear: innocent,
  },
  {
    rule,
    evenNegated: true,
    triggers: [
      '(his|her|your|the|those|that|with|these|bad|long|short|dirty) (beard|belly|figure|height|stature|hair|nails|piercing+|glasses|cardigan+|jumper+|sandals|neckline|teeth|breath|skin|weight|looks|appearance|outfit+|clothes|dress+|smell|legs|shoes|face|tie|suit|skirt+|blouse+|tattoo+|braids|heels|shirt+|trousers|lipstick|haircut|perfume|trainers)',
      '^ (beard|skirt+|tattoo+|teeth|braids|heels|blouse+|make-up|headscarf)',
      '(natural|dyed|pink|purple|blue|wild|curly|frizzy|messy) hair',
      '(tattoo*|piercing+|sweats|cardigans|nose ring|dreadlocks|braids|bald|make-up|makeup|headscarf|neckline|wardrobe|garlic|heels|attractive+|ugly|bigger girls|his size|her size|your size|a (small|short|big|large|heavy) (man|woman|lad|girl|lady))',
    ],
    near: [
      '@judging',
      '(front|reception|distract*|impress*|brand|a little much|sight|before (meeting|client+|the|you|next)|taken (more |) seriously|meeting clients|help+|image|look+ (wrong|like)|unprofessional|serious+|bother+|off-putting|shirt|decent|suit our|sells|for (a|the|our) (bank|board|office|court|lobby|counter|school|hotel|client+|customer+|practice|tv|slot|firm))',
    ],
    unless: [
      '(his|her|your|the) (face|body|suit|skin|figure|dress|looks|tie|weight|smell|shoes|hair) (to|of|in|time|mask|value|code|rehearsal|was|down|up|off|limit|colour|and|care|is (#|wrong on)|over)',
      'bald (tyre+|patch*)',
      '~1 (@ware|sales|guard|oil|department|launch|offer+|price+|rate+|option|display+|layout|tyre+)',
      'appearance (at|in|on|before)',
      '(short|pull|pulls|pulling) ~1 weight',
      'in (the belly|(his|her|your) make-up)',
      'skirt brigade',
    ],
    unlessNear: innocent,
    unlessFact: 'here',
  },
];

export const examples: readonly Example[] = [
  {
    rule,
    hits: [
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
