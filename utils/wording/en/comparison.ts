import type { Breach, Example } from '../rule';

/** Others as the measure, instead of the goal or the last period. */
export const breaches: readonly Breach[] = [
  {
    rule: 'FA-COMPARE',
    triggers: [
      '(than|unlike|versus|vs|below|behind|above|outshine+|outperform+|outclass*|beat|against|among|like) ~3 @colleagues',
      'than ~1 (the|any|half|most) ~1 (rest|of) (of |) (the|my|our|us)',
      '(everyone|everybody|nobody|anyone) else ~4 (can|could|manage+|finish+|had|has|hand+|do|does|did|need+|get+|got|seem+|already|knows|was|were|is|ever)',
      '(the other (two|three|four|*s) ~1|(your|his|her) (colleagues|peers|teammates|predecessor|mates)) ~1 (all|manage|finish|can|could|did|got|already|ran|close|handle|pass|sell)+',
      'predecessor ~1 (had|handle+|managed)',
      '(the|your) (previous|former) (curator|manager|lead|head|nurse|chef|cook|clerk|teacher|foreman|supervisor|driver|guy|one|person|girl|man|woman) ~1 (had|managed|did|ran|needed|never|always|got|could|would)',
      'your (sister|opposite) ~4 (does|manages|runs|gets|has|finishes|do|manage)',
      '(line|lined) up ~2 (all|my|our|by)',
      '(keep|choose|pick|save) ~1 one ~3 of (the|my|our)',
      "of (all|my|our|the) ~3 *s (, |)(he|she|you|he's|she's|you're) ~2 the (one|only|least|last)",
      '(overtak*|outpac*) (you|him|her)',
      'where (a|your|other|another|most) ~1 (colleague|nurse|teacher|driver|cook|clerk|*er|*or|*ist)+ ~8 (you|he|she) (took|take|takes|need|needs|needed)',
      'started ~5 (as|after|with) you ~~6 (already|can|runs)',
      '(beside|next to) ~4 , ~4 (look|looks|seem|seems)',
      '(rest of us) ~1 (were|was|are|had|have|manage|stay+|do|can)',
      "@superlative ~2 (teller|nurse|picker|seller|salesman|developer|driver|performer|cook|chef|agent|rep|clerk|worker|link|engineer|teacher|tester|analyst|supervisor|cashier|person|member|one|here|apprentice|trainee) ~1 (on|in|of|among|at|we have|we've|i've)",
      '@superlative ~1 (on|in|of|among) ~3 @group',
      '(he|she|you) (is|are) the @superlative',
      '(rank|ranks|ranked|ranking|place|placed|came|come|sits) ~1 (last|bottom|first|#|*th|second|third|fourth|top) ~1 (in|of|on|among)',
      '(bottom|top|lower|upper) (third|half|quartile|10|20|5|10%|20%|5%|five|ten|three) ~1 (of|in|on|percent|among) (the|our|my|all|#|us)',
      '(last|bottom|first|top) (on|of|in) the ~1 (leaderboard|league|table|list|ranking|class|pile|team|board)',
      '(number one|top performer) (on|in|of|among|here|at)',
      '(head and shoulders|streets|miles) (above|ahead)',
      'below ~2 average',
      '(should|could|must|please) ~1 ((be|work|act|do it|behave|sell|write|plan) ~1 (more |) like) ~4',
      "(why) (can't|cannot|can|can you|don't|do|is it|aren't|couldn't) ~8 (like|and you|the ones) ~5",
    ],
    unless: [
      '(so that|and|that|let|help+) ~1 others',
      '(goal|plan|target|last (year|quarter|month|half|period|spring|summer|autumn|winter)|year before|average of|budget|agreed|expected|estimate|competitor+|version|variant|supplier+|model|product|planned) ~6',
    ],
    unlessNear: [
      '(variant|supplier+|competitor+|benchmark|plan of|survey|trained|training|taught|teach+|show+ ~3 (how|you)|help+ (her|him|them|your|the|a|new)|thank*|mentor*)',
    ],
    exceptKinds: ['voice', 'goal', 'action', 'agreement', 'question'],
    evenNegated: true,
  },
  {
    // A name after "than": no last year, no plan.
    rule: 'FA-COMPARE',
    triggers: [
      'compared (with|to) ~1 (, |)(your|his|her|you|he|she) ~3',
      '(take|taking) a (leaf|page) ~3 (book|out of)',
      '(next door|desk neighbor|pulls their weight apart|put together)',
    ],
    unless: [
      '(fewer|less|more|half|twice) ~6 (last|before|planned|expected|in|agreed|target|plan|usual|needed|the|a|#)',
    ],
    unlessNear: [
      '#',
      '(last (year|quarter|month|half)|in (may|april|june|march)|planned|target|plan|goal|agreed|budget)',
    ],
    exceptKinds: ['voice', 'goal', 'action', 'agreement', 'question'],
    evenNegated: true,
  },
  {
    // Somebody else, and how they are ahead.
    rule: 'FA-COMPARE',
    triggers: [
      '(manage|do|run|handle|finish|get|close)+ ~4 in half the time',
      '(everyone|everybody) (but|except) (you|him|her)',
      '(next to|beside|against) ~2 (you|he|she) look+',
      '(colleague|twin|batchmate|batchmates|counterpart|apprentice|trainee|intern|temp|newcomer|peer|workmate|neighbour)+',
      '(others|rest of|half the (team|department|floor|crew)|new (guy|girl|one|starter|hire)|(before|unlike) (you|him|her))',
      '(nobody) ~4 (comes near|touches|matches|beats)',
    ],
    near: [
      '(twice|faster|quicker|sooner|as many|already|by (noon|lunch|ten|nine|then)|to spare|in half|half the time|(than|that) (you|him|her|yours)|where you|without (help|asking|me)|same (list|job|work|time|tools|training)|he alone|podium|look (pale|thin|slow)|by the time|comes (near|close)|stand+ at the back|got there|careful as|in half the|hit the target|(you|he|she) look+|reminders)',
    ],
    unless: [
      '(help+|train+|taught|teach+|show+|with|support+|told|tell+|ask+|let|to|for|thank+) ~1 (the|your|a|an|our|two|new|~) ~1 (colleague|apprentice|trainee|intern|temp|newcomer|peer|others|new)+',
      'others (to|in|on|who|have)',
    ],
    unlessNear: [
      '(trained|training|taught|teach+|help+|thank*|mentor*|survey|explain*|show+|handover|cover+|last year|agreed|plan)',
    ],
    exceptKinds: ['voice', 'goal', 'action', 'agreement', 'question'],
    unlessFact: 'counted',
    evenNegated: true,
  },
];

export const examples: readonly Example[] = [
  {
    rule: 'FA-COMPARE',
    hits: [
      'He sells less than his peers.',
      'Your colleagues all finish by noon.',
      'She is the weakest nurse on the ward.',
      'Bottom 10% of the call centre.',
      'Why can you not be more like the others?',
      'Unlike most of his teammates he asks questions.',
      'Everyone else handed in the form.',
      'You rank last in the branch.',
      'Slower than the rest of the row.',
      'The apprentices are overtaking you.',
      'The previous curator had this catalogue done by Easter.',
      'Your sister on ward 3 manages the same beds.',
      'If I lined up all my porters, he would stand at the far end.',
      'Compared with Priya you are slow.',
      'Head and shoulders above the rest of the team.',
      'Her numbers are below the team average.',
      'Your predecessor ran this with half the budget.',
      'Nobody else on the shift needs so much help.',
    ],
    passes: [
      'Compared with the plan of 40 units you delivered 44.',
      'Your error rate is lower than last year.',
      'You finished faster than planned.',
      'He ranked the 14 suppliers by delay.',
      'Her benchmark compared Postgres with MySQL.',
      'We are cheaper than our competitors.',
      'Most of the team took part in the drill.',
      'Ask Hannah to show you how she plans the week.',
      'You wrote the steps down so that others can follow them.',
      'She taught her colleagues the new scanner.',
      'The previous tenant had left the keys.',
      'You started with the rest of the boxes.',
      'Compared with last spring, your error rate fell.',
      'The first half of the year was spent on the move.',
      'The label sits next to the door.',
      'Variant B of the experiment sold more than variant A, as you predicted.',
      'At least two people on the shift have the key.',
      'You trained the rest of the team on the scanner in May.',
    ],
  },
];
