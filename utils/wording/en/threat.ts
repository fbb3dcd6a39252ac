import type { Breach, Example } from '../rule';

/** What a proper procedure, written down, may say. */
const formal = [
  '(disciplinary|grievance|procedure|hearing|written warning|warning letter|warning of|appeal|notice period|redundancy plan|works agreement|policy|handbook|labour law|probation review|performance improvement plan)',
  '(as (you|he|she) (asked|wished|requested|wanted)|at (your|his|her) ~1 request|by agreement)',
  '@outsider ~6 (look|replace|find|regret|consequences|sorry|out|say|said|let|leave|cancel)+',
];

/** Pressure by what might happen to somebody, said openly or hinted at. */
export const breaches: readonly Breach[] = [
  {
    rule: 'TH-THREAT',
    triggers: [
      // Do this, or that will happen.
      '(if|unless|should you|either|one more|another|next time|until|before i|miss|anyone who|those who|people who|whoever|go over|go to|going to|sign|improve|change|deliver|or|do it|you ~3 or) ~~14 @exit',
      '(or else|last chance|final chance|last warning)',
      "(you'll|you will|you can|you could|you may|he'll|she'll|you) (soon |easily |well |quickly |) (be replaced|regret|be sorry|be out|be gone|be looking|pay for this|pack)",
      "(there will be|there'll be|will have|will face|face|prepare for|expect) (serious |severe |) (consequences|repercussions)",
      '(let (you|him|her) go|get rid of (you|him|her)|replace (you|him|her)) (if|unless|.|!|$|,|soon)',
      "(we'll|we will|i'll|i will) ~2 (have to let|fire|sack|replace|get rid of) (you|him|her)",
      '(shape up|ship out|watch your back|mark my words|heads will roll|your days ~1 are numbered|thin ice|ice ~7 thin|on borrowed time|skating on|know where the door is|door is that way|irreplaceable|nobody is indispensable|no one is indispensable|everyone is replaceable|wearing thin|patience is|make an example of|bite the hand|long memory|put this in writing|gloves (are|will)|fair warning)',
      // What you have could go.
      '(think|reflect|consider) ~2 (hard|twice|carefully|again|long|about|well|whether) ~4 (belong|future|your (place|position|job|contract)|right (place|job)|before|going|cut out|want (to|this))',
      "(i'd|i would|you'd|you'd better|if i were you|in your shoes) ~3 (think|start looking|be (very |)careful|watch|worry|polish|update ~1 (cv|resume)|reconsider|tread|keep (your|my) head)",
      '(plenty|dozens|hundreds|lots|queue|pile|stack|three|many|enough|others|agency) ~6 (waiting|love|want|glad|take|like|happy|cvs|queue|kill) ~3 (for|of|to|a) ~3 (your|you|job|position|place|desk|day)',
      '(love|want|like|kill for|take|glad of) your (job|position|place|post)',
      '(stack|pile|drawer) of (cvs|applications|resumes)',
      "(your|the) (job|position|post|role|place|desk|contract|probation|chair|bonus|shifts|hours|visa|career|transfer|reference|replacement) ~5 (may not|might not|won't|will not|could|not over|isn't over|is not over|at risk|on the line|at stake|in my hands|one phone call|not guaranteed|not safe|look very|depends on me|is not set|while it's)",
      '(enjoy|make the most of) ~4 (while|as long as) ~3 (yours|have it|can|lasts|got)',
      "(remember|don't forget|do not forget|keep in mind|bear in mind|mind you) ~1 (who|that i) ~1 (sign|write|decide|pay|approve|hire|run)+",
      '(list|contract|visa|layoff|probation)+ ~~8 (keep that in mind|just saying|as we all know|funny thing|remember that|so mind)',
      '(it would be|what) ~2 (shame|pity) if',
      "(don't|do not|you don't|you do not) ~1 (make me|want to (find out|know|see)|push me|test me|cross me|force me|come crying|want me to)",
      '(i|we) (can|could|know how to) ~2 (make (your|things|it|his|her) ~6 (uncomfortable|hard|difficult|miserable|hell|unpleasant|easy|tough))',
      "(won't|will not|not|never) (last|survive|be here|get far|make it) ~1 (long|much longer|another|until|here)",
      "(going|go|turn|turning|run|running|complain|complaining|take|taking|put|putting|file|join|joining|taking that|talk|talking) ~3 (to hr|hr|union|works council|tribunal|complaint|grievance|in writing|over my head|sick day|lawyer|ombudsman) ~~8 (not help|won't help|regret|remember|careful|different|consequences|career|suffer|hurt|end well)",
      '(think (twice|hard|carefully|very carefully)|be (very |) careful) ~1 (before|about|if) ~4 (hr|union|works council|complaint|writing|grievance|complaining|sick|leave|lawyer)',
      "(just saying|you know what happens|you have been warned|you've been warned|consider yourself warned|consider this ~3 warning|i am watching you|i'm watching you|we're watching you|you know the consequences)",
      "we'll see how long (you|he|she)",
      'you have ~1 (mortgage|family|kids|children|visa|loan) ~~4 (so|to think of|to feed|remember)',
      'career or (family|children|kids)',
    ],
    unless: [
      '(system|server|machine|printer|part|pump|battery|filter|belt|cable|tool|file|version|software|licence|license|lock|light|sensor)+ ~6',
      '(last|final) (chance|call|warning) (to|for (the|a|our)|light|sign|letter)',
      'be replaced (at|on|in the|for|during|until|by a|with a)',
      'let (you|him|her) go (home|early|first|to|on|ahead|through)',
      '(consequences|repercussions) (table|column|model|(for|of|on) (the|our|late|a|each))',
      '(door|path|way) is (always |) open',
      '(customer|client|tenant|supplier|guest|caller|patient|parent|member|user)+ ~8',
      'out of (office|stock|hours|scope)',
    ],
    unlessNear: [...formal, '(call me|ring me|tell me by|support you|help you|at once|patience is a)'],
    exceptKinds: ['voice'],
    evenNegated: true,
  },
];

export const examples: readonly Example[] = [
  {
    rule: 'TH-THREAT',
    hits: [
      'Shape up or ship out.',
      'This is your last chance.',
      'Either the numbers improve or else.',
      "You'll be replaced by spring.",
      'Think hard about whether you belong here.',
      "If you don't like the rota, you know where the door is.",
      'Nobody is irreplaceable.',
      'I have a stack of CVs on my desk for your job, dozens of people waiting.',
      "I'd start looking around if I were you.",
      'There will be consequences.',
      'You will regret going to the union.',
      'Remember who writes your reference.',
      'Your days here are numbered.',
      "We'll have to let you go if this goes on.",
      'Going to HR about this will not help your career.',
      "One more complaint and that's it.",
      "If you want to keep your job, you'd better be there on Saturday.",
      'It would be a shame if something happened to your bonus.',
      'Watch your back.',
    ],
    passes: [
      'You replaced the server on 3 May.',
      'He fired up the kiln at 5:30.',
      'The contract ends on 31 December; we talk about the extension on 5 November.',
      'The threat model lists 23 threats.',
      'The customer said he would look for another supplier.',
      'HR will send you the letter about the disciplinary procedure.',
      'After the final written warning of 3 May the next step is a hearing on 2 June.',
      'If this happens again, call me at once.',
      'My door is always open for questions.',
      'You can leave early on Fridays.',
      'The consequences table was filled in by her.',
      'She let the supplier know that the contract runs out in June.',
      'You are out of office until 3 May.',
      'One more signature and the file is complete.',
      'If you want to stay on the late shift, tell me by Friday.',
      'The last chance to register is 3 June.',
    ],
  },
];
