import type { Breach, Example } from '../rule';

/** An absolute together with something negative, in one clause. */
export const breaches: readonly Breach[] = [
  {
    rule: 'FR-ABS-NEG',
    triggers: [
      '(always|constantly|forever|invariably|consistently|without exception|every time|day in|24/7|without fail|each and every) ~~8 (@bad|@awry)',
      '(every|every single|each and every|each|all|all of|everything|anything|nothing|any|every one of) ~8 (@bad|@awry)',
      '(nobody|no one|no-one|none) ~7 (can|could|knows|gets|wants|likes|understands|rely|ever|believes|listens|asks|bothers|reads|wanted|has|have|will|likes|of)',
      'nothing (he|she|you|they|gets|ever|of|that|is)',
    ],
    unlessFact: 'here',
  },
];

export const examples: readonly Example[] = [
  {
    rule: 'FR-ABS-NEG',
    hits: [
      'You are rude and always late.',
      'You are always late for the stand-up.',
      'He never listens.',
      'Misses every single deadline.',
      'Not once did she reply on the day.',
      'Nobody wants to work with him.',
      'Constantly interrupts colleagues.',
      'Every time I ask for an update, he has forgotten.',
      'Nothing you deliver is finished.',
      'Everyone has to clean up after you.',
      'He can’t get anything right.',
      'The whole team is fed up with her moods.',
      'Never takes responsibility.',
      'Late every single day.',
    ],
    passes: [
      'He is always on time.',
      'She never misses a deadline.',
      'You never complained about the extra shifts.',
      'Gloves must always be worn at the saw.',
      'The printer constantly breaks.',
      'He always catches errors before release.',
      'Never had to be reminded.',
      'She never closes a ticket without a note.',
      'You were late 3 times in May.',
      'He has never used the new tool before.',
      'Nobody else volunteered, so you took the night call.',
      'As always, great preparation.',
    ],
  },
];
