import type { Breach, Example } from '../rule';

/** Claims to know what somebody thinks, wants or feels. */
export const breaches: readonly Breach[] = [
  {
    rule: 'FR-MOTIVE',
    triggers: [
      '(out of|for|from|with) (spite|laziness|jealousy|ego|pride|boredom|stubbornness)',
      "(heart|mind|head|thoughts) (is|was|isn't|wasn't|is not|are|has) ~2 (in|elsewhere|somewhere|on|at|left|wander*|checked)",
      '(checked out|one foot out|foot out the door|coasting|stopped trying)',
      '(resent+|resentful|envy|envious|jealous|jealousy|begrudge+|despise+|contempt|disdain+|grudge+|vendetta|vindictive|spiteful)',
      '(knew|knows|know) (full|perfectly|very) well',
      '(on purpose|deliberate|deliberately|intentionally|knowingly|purposely|secretly|deep down)',
      "((don't|doesn't|didn't) (really |even |) (care|want to|give a)|(couldn't|can't|cannot) be bothered|(just|only) (want|wants|wanted|do|does|did|doing) (to|it|this|attention|an excuse)|for attention|to (look good|show off|impress (me|us|the)|get out of|avoid (work|me|us)|annoy (me|us)|punish (me|us)|make me look)|showing off|(not interested|no interest) in|unwilling|wilful*|willful*|pretend+|(refuse+|refusing) to|sabotag*|hidden agenda|playing (politics|games)|given up|lost interest|quiet quitting|for the money|(you|he|she) (think|thinks) (he's|she's|you're|he is|she is|you are|it's)|hoping (nobody|no one))",
    ],
  },
];

export const examples: readonly Example[] = [
  {
    rule: 'FR-MOTIVE',
    hits: [
      'He has his eye on my chair.',
      'You stayed silent to punish us.',
      'He just doesn’t care.',
      'She thinks she is too good for the late shift.',
      'Left the stock unsorted on purpose.',
      'Her heart isn’t in it any more.',
      'He wants to make me look bad in front of the director.',
      'Couldn’t care less about the deadline.',
      'Mentally checked out months ago.',
      'You clearly want attention.',
      'She is jealous of the new lead.',
      'He has no interest in learning the till.',
      'You can’t be bothered with paperwork.',
      'One foot out of the door, only here for the bonus.',
    ],
    passes: [
      'You called early to get the part before noon.',
      'You said that you do not want to lead a team this year.',
      'He sent the agenda two days before each meeting.',
      'She is not afraid to ask when a drawing is unclear.',
      'He did not do it on purpose.',
      'No interest was charged on the late invoice.',
      'She deliberately kept the first version simple.',
      'You know exactly how to set up the line.',
      'He never minds swapping a shift.',
      'She cares about the residents and sits with them at lunch.',
      'His main goal for this quarter is the certificate.',
      'We decided not to renew the licence.',
      'You waited for us to sign the permit before digging.',
    ],
  },
];
