import type { Breach, Example } from '../rule';

/** Who should do what how often is left open. */
export const breaches: readonly Breach[] = [
  {
    rule: 'AC-VAGUE',
    triggers: [
      '^ (please |) (be|become|get|stay) ~2 @soft',
      '^ (please |) (show|take) ~2 @virtue',
      '(improve|work on|develop|enhance|strengthen|polish|boost|raise|grow|build|better|hone|adjust|fix|change) ~2 (your|his|her|their|the|own|more|on|) ~2 @skill',
      '@saw',
      '(be|become|get|stay|try to be|act|being|seem) (just |) ~1 (a bit|a little|much|far|even|somewhat|) (more|less|better) ~2 @soft',
      '(step up|raise your game|pull (yourself|your socks|your weight|it) ~1 (up|together)|get (your|his|her) act together|act together|socks up|lead by example|big picture|put in more effort|try harder|come out of (your|his|her) shell|find (your|his|her) (voice|feet)|next gear|find a better balance|more in you|own the kitchen|own (your|the) ~1 (role|section|area|kitchen|station)|grow into the role|different you|you know what ~6 change)',
      '((work|try) harder|more (proactive|strategic|confident|confidence|visible|visibility|initiative|engaged|professional|organised|organized|flexible|committed|effort|energy|responsibility|focused|careful|assertive|ownership|responsible|motivated|resilient|creative|innovative|structured|presence|leadership)|(gain|raise|increase) (visibility|your profile)|(pay|paying) (more |closer |) attention|(do|be) better|(communicat*|collaborat*) (better|more)|(executive|leadership) presence|(soft|people|communication|leadership|interpersonal|organisational|organizational|presentation|listening) skills|time management|manage (your|his|her) time|think bigger|take (more |) (ownership|responsibility|initiative)|listen more|speak up)',
    ],
  },
];

export const examples: readonly Example[] = [
  {
    rule: 'AC-VAGUE',
    kind: 'improvement',
    hits: [
      'Should pay closer attention.',
      'Try a bit harder next quarter.',
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
      'She has to grow into the job.',
      'Think bigger, Ewan.',
      'More professional, please, with the examiners.',
      'He should mature a bit.',
      'Get a grip of things in the lab.',
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
      'She hit the ground running with 14 contracts in May.',
      'Tighten up the bolts on the guard before the shift.',
      'The patient should relax the arm for ten minutes.',
      'Move the racks so that the grip of the truck fits.',
    ],
  },
];
