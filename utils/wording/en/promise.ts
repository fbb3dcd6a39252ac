import type { Breach, Example } from '../rule';

/** Pay, rating or promotion held out by somebody who may not decide it. */
export const breaches: readonly Breach[] = [
  {
    rule: 'TH-PROMISE',
    triggers: [
      "(you'll|you will|he'll|she'll|will|you) ~2 (be running|get|have|receive|earn) ~4 @reward",
      "(you'll|he'll|she'll|will) ~1 (be (promoted|made permanent|rewarded))",
      "(i|i'll|we|we'll) ~1 (promise|guarantee|assure|will make sure|make sure|see to it|will see|see that|secure|move (her|him|you) to|bump you|double|put (you|an|a)|remember you) ~8 (@reward|your commission|reward|payslip|bonus time|up a|in the file|grade #|get your)",
      '(a|an|the|your|her|his) ~2 @reward ~3 (is|are|be) ~3 (guaranteed|yours|certain|safe|sure|in the bag|(a|mere) ~1 formality|coming|waiting|done|settled)',
      '@reward ~4 (formality|guaranteed|is yours|has (your|his|her) name|waiting for (you|him|her)|safe with me)',
      'guaranteed ~1 @reward',
      '(count on|expect|in line for|turn for|there is) (a|an|the|your) ~2 @reward ~2 (in|next|,|.|$|from|this|by|as|for|waiting|role)',
      'next in line',
      '(step up|move|promotion) ~3 (as good as done|sorted|formality)',
      '(envelope|payslip) ~5 (thicker|bigger|happier)',
      "(i|i'll|we|we'll|i'm|will) ~3 (see to it|make sure|guarantee|bump|push|fix|put) ~6 (gets|get|rating|grade|raise|pay|equity|a #|the #|stripes|one pay|regrade|mark|partnership)",
      '(raise|rise|bonus|promotion|equity|partnership|post|role|job|title|chair|seat|money|regrade|stripes|grade|band|letter) ~4 (is yours|is coming|is a done deal|done deal|as good as|paid in full|later (,|.|$))',
      "(i'll|we'll) (look after|see) you (right|at|when|,|.|$)",
      'name on the ~3 (door|desk|office)',
      '(stick|stay) with (me|us) ~~8 (and|you|there)',
      "you'll be running",
      "(won't) be sorry",
      '(keep|carry|stick|pass|finish|land|bring|get|do|go) ~~12 (and|then) (you|i|we|the) ~3 (get|got|put|be|remember|move|double|have|see|promote)+ ~4 (@reward|yours)',
      '(her|his|your) (rating|score|grade) will be',
    ],
    unless: [
      "(cannot|can't|not|no|never) ~2 (promise|guarantee)",
      '(eligible|apply|criteria) ~4',
      '(raise|promotion|bonus) (the|rules|was|were|criteria|scheme|round|letter|budget)',
      '(customer|client|supplier|guest|price)+ ~6',
      '(raise) (a|the|your) (ticket|issue|rate|question|hand|concern|bar|flag)',
    ],
    unlessNear: ['(eligible|panel|hr decides|was approved|criteria|cannot promise|i wonder)', 'count on the'],
    exceptKinds: ['voice'],
    evenNegated: true,
  },
  {
    // A reward, and somebody's word for it.
    rule: 'TH-PROMISE',
    triggers: [
      '(@reward|rating|payslip|envelope|increment|salary|salary time|bonus time|stripes|(bigger|better) (car|office|desk)|chair|post|job|office|percent more|extra|raise|(something|a little something) (nice|extra|special)|successor|next (chief|head|lead|deputy)|title|grade)',
    ],
    near: [
      "(trust me|my word|word on it|promised|i (personally |)guarantee|(i'll|i will|we'll) (sort|see (to|that)|make sure|look after|put you|put an)|(won't|will not) (forget|need to be advertised|go unrewarded)|taken care of|look after (itself|themselves)|(goes|go|comes|falls) to you|is yours|your name (on|is)|in the bag|as good as|rest assured|leave (it|that) to me|(coming|come) (in|next) (your|just)|matter of time|signature away|(that|it) is settled|no question|hang in there|whom i have in mind|like your (payslip|salary)|name your (salary|price)|will be rated|pencilled|already told|by xmas)",
    ],
    unless: ['(job|post|office|chair|title|extra) (of|for|in|on|was|were|is #)', 'good job'],
    unlessNear: ['(eligible|panel|hr decides|approved|criteria|cannot|@outsider|application)'],
    exceptKinds: ['voice'],
    evenNegated: true,
  },
];

export const examples: readonly Example[] = [
  {
    rule: 'TH-PROMISE',
    hits: [
      'The head post goes to you, trust me.',
      'There is something extra in your payslip, my word on it.',
      "You'll be promoted in spring.",
      'I promise you a raise next year.',
      'The senior post is yours.',
      'A bonus is guaranteed.',
      "Keep this up and you'll get the top rating.",
      'Next year it is your turn for the team lead role.',
      'I will make sure you get a pay rise.',
      'Your promotion is a mere formality.',
      'He is next in line for the branch.',
      'You can count on a bonus in June.',
      "Finish the migration and I'll put you up a grade.",
      'There is a permanent contract waiting for you in May.',
      'Your effort will be rewarded in your salary.',
    ],
    passes: [
      'The post was advertised on 3 May.',
      'You are eligible for a pay review in Q3.',
      'I cannot promise a raise; HR decides by 30 June.',
      'He promised the customer a delivery on 22 May.',
      'Raise the first-call rate from 68 to 75 percent by 30 June.',
      'Her promotion was approved by the board on 3 May.',
      'The criteria for the senior role are on the wiki; the panel meets in May.',
      'You explained the bonus rules to eight cashiers.',
      'The price rise was announced in March.',
      'Please raise the ticket before noon.',
      'The project lead writes the plan by Friday.',
    ],
  },
];
