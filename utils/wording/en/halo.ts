import type { Breach, Example } from '../rule';

/** One trait, luck or a name explains everything. */
export const breaches: readonly Breach[] = [
  {
    rule: 'FA-HALO',
    triggers: [
      '(just|simply|pure|sheer|dumb|plain|mostly|got|was|were|be|been|is|by|to) ~1 (luck|lucky|fluke)',
      '(right place|jammy|lucky (with|in))',
      '(went to|studied at|captains|coaches|bakes|plays|hired through|values|sundays) ~~10 (so|therefore|hence|of course|naturally|no (need|worries|wonder)|trust|good sign)',
      "(lucky|born (to|for|leader|salesman)|gifted|natural talent|a natural|genius|by chance|fell into|good school|handshake|because (he's|she's|you're) (so |) (smart|clever|bright|nice|confident|quiet|shy|popular)|charm|charming|charisma|golden boy|can do no wrong|in (his|her|your) (blood|genes|dna)|runs in the family|connections|first impression)",
    ],
  },
];

export const examples: readonly Example[] = [
  {
    rule: 'FA-HALO',
    hits: [
      'Ex-army, so no worries about his files.',
      'A firm handshake tells me what I need.',
      'She was just lucky with the Jensen account.',
      'Selling is in her blood.',
      'Such a nice person must be good with customers.',
      'He studied at Cambridge, so of course the report will be fine.',
      'That says everything about his work.',
      'Her charm opens every door.',
      'The golden boy of the branch.',
      'From day one I knew she would be a star.',
      'Because she is so friendly, I rated all areas high.',
      'The market did the work for him.',
      'Because he is such a decent chap, top marks.',
      'His results were a fluke.',
      'You lost the March shipment, and that colours all the rest.',
      'So confident that I hardly need to look at the numbers.',
      'Everything she touches turns to gold.',
      'A big name on the CV; the rest follows by itself.',
    ],
    passes: [
      'The tidy van saved 20 minutes at each stop.',
      'Good luck with the exam on 3 June.',
      'The board met across the road.',
      'You explained the fees in plain words.',
      'He reported the accident within the hour.',
      'Her degree course ends in July.',
      'You checked the figures twice before sending.',
      'The rest follows on page 2 of the report.',
      'You no longer need to check the numbers by hand.',
      'The delay was due to the weather.',
      'The desk at window 5 was moved.',
      'She trained as a nurse and joined us in May.',
      'He asked for a second reader because the total looked wrong.',
      'Of the 14 deals, 9 came from your own calls.',
    ],
  },
];
