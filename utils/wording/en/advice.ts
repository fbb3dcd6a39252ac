import type { Breach, Example } from '../rule';

/** Who should do what how often is left open. */
export const breaches: readonly Breach[] = [
  {
    rule: 'AC-VAGUE',
    triggers: [
      '(be|become|get|stay|try to be|act|being|seem) (just |) ~1 (a bit|a little|much|far|even|somewhat|) (more|less|better|a more) ~2 @soft',
      '(should|must|need+ to|have to|has to|ought to|could|try to|please|kindly|want (you|him|her|them) to|like (you|him|her|them) to|see (you|him|her)|expect (you|him|her) to|require+ to|advise+ to|learn to) ~2 (be|become|get|act|) ~2 @soft',
      '^ (please |) (be|become|get|stay) ~2 @soft',
      '(show|take|bring|have|has|demonstrate|display|put in|give|need|needs|use|build|gain|develop|exhibit|requires|see|wish for|like|wants|could use) ~4 (more|greater|better|stronger|extra|a higher level of) ~2 @virtue',
      '^ more ~1 @virtue ~4 (please|needed|,|.|!|$)',
      '^ (please |) (show|take) ~2 @virtue',
      '(improve|work on|develop|enhance|strengthen|polish|boost|raise|refine|grow|build|better|upgrade|brush up|look at|hone|adjust|fix|change) ~2 (your|his|her|their|the|own|more|on|) ~2 @skill',
      '(improves|develops|enhances|strengthens) (his|her|their) ~1 @skill',
      '(grow|work on|build|develop|increase) (your|his|her) @virtue',
      '@skill ~1 (must|needs to|should|has to|have to|need to|can) ~1 (improve|get better|be better|be improved|be stronger)',
      '(communicate|listen|plan|organise|organize|delegate|prioritise|prioritize|collaborate|cooperate|engage|contribute|present|manage|behave|perform|speak up|participate|focus|think|concentrate|work|try) ~1 (better|more|harder|more *ly|strategically|smarter|differently) ~3 (with|in|on|at|,|.|!|$|during|within|about|as|strategically|proactively|the)',
      '(communicate|cooperate|organise|plan|delegate) better',
      '(step up|raise your game|up your game|pull (yourself|your socks|your weight|it) ~1 (up|together)|get (your|his|her) act together|act together|socks up|pick up the pace|lead by example|big picture|put in more effort|try harder|work harder|give more|come out of (your|his|her) shell|find (your|his|her) (voice|feet)|next gear|find a better balance|more in you|own the kitchen|own (your|the) ~1 (role|section|area|kitchen|station)|grow into the role|more of everything|different you|you know what ~6 change|turn (it|things) around|show what you can)',
      '@saw',
      '(work|act|be) more like ~2 (does|do|.|$)',
      'be more like',
      'more ~1 (attention to detail|attention|leadership|presence)',
    ],
    unless: ['(you|he|she|they) (showed|took|brought) more', '@work (be|is|was)'],
    unlessNear: [
      '(by|of) ~1 *ing',
      '(for example|e.g|such as|:|every ~2 (day|week|monday|tuesday|wednesday|thursday|friday|month)|each (day|week|morning|time|meeting)|at least|twice a|once a|weekly|daily|from # to|so that|instead of|hired ~2 for|step by step)',
      '(church|limps|kilos|muslim|as soon as)',
      'i will',
    ],
    exceptKinds: ['strength', 'fact', 'voice', 'question'],
  },
];

export const examples: readonly Example[] = [
  {
    rule: 'AC-VAGUE',
    kind: 'improvement',
    hits: [
      'Be more assertive in the board meeting.',
      'You should show more initiative.',
      'Needs to work on her time management.',
      'Communicate better with the ward.',
      'Pull your socks up.',
      'I want to see more drive from you.',
      'More ownership, please.',
      'He must improve his attitude.',
      'Step up and lead by example.',
      'Focus on the big picture.',
      'She would benefit from being more organised.',
      'Think more strategically.',
      'Put in more effort next quarter.',
      'You have to come out of your shell.',
      'Attention to detail must improve.',
      'Try harder.',
    ],
    passes: [
      'Be more visible to the ward by joining the 7:30 round every Tuesday.',
      'Improve the handover: write the fall risk on the first line.',
      'Take more initiative, for example by proposing the agenda.',
      'Please send the agenda two days before the meeting.',
      'Ask the shift lead to countersign on the days when you close.',
      'Tell the customer as soon as you see that a date will slip.',
      'Add one test for the empty file.',
      'I will improve the rota tool by 3 May.',
      'Please be more precise in the ticket: at least three lines on how to repeat the bug.',
      'You showed more initiative in May than in April.',
      'Work on the API guide until Friday.',
      'Let Chiara finish her sentence.',
    ],
  },
];
