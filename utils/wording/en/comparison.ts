import type { Breach, Example } from '../rule';

/** Others as the measure, instead of the goal or the last period. */
export const breaches: readonly Breach[] = [
  {
    rule: 'FA-COMPARE',
    triggers: [
      '(than|unlike|versus|vs|below|behind|ahead of|above|outshine+|outperform+|outclass*|beat|compared (with|to)|compares to|next to|against|among|like) ~3 @colleagues',
      '(as ~2 as) ~2 @colleagues',
      '(everyone|everybody|no one|nobody|anyone) else ~4 (can|could|manage+|finish+|had|has|hand+|do|does|did|need+|get+|got|seem+|already|knows|was|were|is|ever)',
      'all ~1 (the|your|his|her) (other+|colleague+|peer+) ~2 (manage|finish|can|do|did|had|have|got|get|already|know|are|were)+',
      '(the other (two|three|four|*s) ~1|(your|his|her) (colleagues|peers|teammates|predecessor|mates)) ~1 (all|manage|finish|can|could|do|did|got|already|ran|close|handle|pass|sell)+',
      '(^ |, |; |)(the |)others ~1 (manage|finish|can|do|did|got|get|already|know)+',
      'predecessor ~1 (had|handle+|managed)',
      '@superlative ~2 in the history of (this|our|the)',
      '(rest of us) ~1 (were|was|are|had|have|manage|stay+|do|can)',
      "@superlative ~2 (teller|nurse|picker|seller|salesman|salesperson|developer|driver|performer|cook|chef|agent|rep|clerk|worker|link|engineer|teacher|tester|analyst|supervisor|cashier|person|member|operator|one|here|apprentice|trainee) ~1 (on|in|of|among|at|i have|we have|we've|i've|i know|anywhere)",
      '@superlative ~1 (on|in|of|among|out of) ~3 @group',
      '@superlative of (the|our|all|my) ~1 (two|three|four|five|six|seven|eight|nine|ten|twelve|#|*s)',
      '(he|she|you) (is|are) the @superlative',
      '(one of the) (slower|weaker|poorer|better|stronger|faster|*er) ~1 (*s|ones) (on|in|of|here)',
      '(rank|ranks|ranked|ranking|place|placed|came|come|sits) ~1 (last|bottom|near the bottom|first|#|*th|second|third|fourth|near the top|top) ~1 (in|of|on|among)',
      '(bottom|top) (third|half|quarter|quartile|10|20|5|10%|20%|5%|five|ten|three) ~1 (of|in|on|percent|among)',
      '(last|bottom|first) (on|of) the (leaderboard|league|table|list|ranking|class|pile|team)',
      '(number one|top performer|top dog|star performer|best performer|no 1) (on|in|of|among|here|at)',
      '(head and shoulders|streets|miles) (above|ahead)',
      '(below|above|under) ~2 (team|department|branch|group|ward|class|office|floor) average',
      '(below|above) average for the',
      '(should|could|try to|must|why not|ought to|need to|want you to|please) ~1 ((be|work|act|do it|behave|sell|write|plan) ~1 (more |) like) ~4',
      "(why|how come) (can't|cannot|can|can you|don't|do|is it|aren't|couldn't) ~8 (like|and you|the ones|when you|but you|the way) ~5",
    ],
    unless: [
      '(so that|and|that|let|help+) ~1 others',
      '(goal|plan|target|last (year|quarter|month|half|period)|year before|average of|budget|agreed|expected|estimate|competitor+|version|variant|supplier+|model|product|planned) ~6',
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
      '(he|she|you|they) ~2 (fewer|less|half as many|twice as many|more) ~2 (than|as) ~3 (do|does|did|.|$)',
      '^ (sell|close|handle|do|finish|earn|write|book)+ (more|less|fewer|twice|faster|slower) ~2 than',
      '(twice|half|double) the ~2 (you|he|she) (do|does)',
      'compared (with|to) ~2 (,|you|he|she|the others) ~3 (your|his|her|you|he|she|close|are|is|it)',
      '(take|taking) a (leaf|page) ~3 (book|out of)',
      '(next door|desk neighbour|desk neighbor|pulls their weight apart|put together)',
      '(the new|new) (guy|girl|one|hire|starter) ~1 (already|can|knows|does)',
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
      'Compared with Priya you are slow.',
      'Head and shoulders above the rest of the team.',
      'Her numbers are below the team average.',
      'He is one of the slower developers on the team.',
      'Your predecessor ran this with half the budget.',
      'Nobody else on the shift needs so much help.',
      'You close fewer tickets than Anna.',
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
      'The label sits next to the door.',
      'Variant B of the experiment sold more than variant A, as you predicted.',
      'At least two people on the shift have the key.',
      'You trained the rest of the team on the scanner in May.',
    ],
  },
];
