import type { Breach, Example } from '../rule';

/** Sex, gender and orientation where work is judged. */
export const breaches: readonly Breach[] = [
  {
    rule: 'DI-SEX',
    triggers: [
      '(as|for|being) (a|the only) (@sexed|gay (man|guy)|lesbian)',
      '(man|woman) (up $|up and|up in|up ,|enough)',
      '(grow|has|have|got|had|with) ~2 (balls|a pair) ($|,|to|and|in|when|than|for)',
      '(ladylike|butch|girly|manly|mince+ (about|around|into|through))',
      "@men (can't|cannot|don't|aren't|always|never|don't|get|lack|struggle|won't|shouldn't|belong|prefer|have no|just|simply|naturally|gossip*|cry|talk|make better|usually|tend|like)",
      'wear+ the trousers',
      '(gay|lesbian|transgender|trans|transition|coming out|pronoun+|gender|sexuality|hormon*|menopaus*)',
      '(female|feminine|masculine|chick+|gentlemen|housewife|queen bee|mother hen|prima donna)',
      '(^|the|you|our|those|these|bigger) @men',
      '(a|one of the|another|no) ~1 (@sexed|boys|girls|lads|women|men)',
      "(effeminate|bisexual|queer|non-binary|sissy|sissies|tomboy|macho|alpha male|pms|feminist+|catfight+|diva+|drama queen+|little lady|(lady|girl) (boss|driver+)|(weaker|fairer) sex|(maternal|motherly) instinct+|sexual orientation|mannish|time of the month|boys will be boys|(a |) (man's|men's|woman's|women's) (world|job|work|intuition)|wears the pants|his husband|her wife|came out as)",
    ],
  },
];

export const examples: readonly Example[] = [
  {
    rule: 'DI-SEX',
    hits: [
      'She is surprisingly technical for a woman.',
      'For a bloke he is quite good with the toddlers.',
      'He needs to man up in negotiations.',
      'Women just do not have the stomach for site work.',
      'The client would prefer a man in this position.',
      'Probably that time of the month again.',
      'Night shift is not suitable for ladies.',
      'She only got the post because she is a woman.',
      'He is a bit camp for our bankers.',
      'Cries like a little girl when the chef corrects him.',
      'Adds a feminine touch to the project office.',
      'Since he came out, the lads find him hard to take.',
      'Our girl on reception needs to be firmer.',
      'She has more balls than the rest of you.',
      'I need a bloke for the night gate.',
      'Lifting barrels is not a job for a girl.',
      'She flirts her way to the tips.',
      'Too soft, as women in sales often are.',
      'We would rather have a chap for that client.',
      'Quick with numbers, unusual in a lady.',
      'The crew would follow one of the lads more readily.',
      'A fellow in lipstick is not for the counter.',
      'Her sex makes her unfit for the gate.',
    ],
    passes: [
      'She led the redesign of the women’s shoes category and cut returns by 8 %.',
      'He calmed a female passenger who had missed her connection.',
      'You chaired the Women in Engineering network and ran four events.',
      'The gender pay gap report went out on 4 April.',
      'He replaced the male connector on rack 4.',
      'She trained two new ward managers.',
      'He covered the men’s ward for three nights.',
      'You worked overtime on the manhole survey.',
      'The girl at the till had the receipt and you put the chap from the bank through.',
      'The manual was up to date when the auditor came.',
      'She organised the pride network’s panel and 80 people came.',
      'Please move the patient to the female ward first.',
      'He transitioned from support to development in May.',
      'The girl in bed 4 was afraid and you stayed with her until the surgeon came.',
      'The queen bee was missing in hive 4, you requeened it by 3 June.',
    ],
  },
];
