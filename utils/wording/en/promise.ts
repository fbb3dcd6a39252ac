import type { Breach, Example } from '../rule';

/** Pay, rating or promotion held out by somebody who may not decide it. */
export const breaches: readonly Breach[] = [
  {
    rule: 'TH-PROMISE',
    triggers: [
      "(you'll|you will|he'll|she'll|will|he will|she will|you) ~2 (be promoted|be made (permanent|senior|lead)|be sitting in|be running|be a partner|get|have|receive|earn) ~4 @reward",
      "(you'll|you will|he'll|she'll|will|going to) ~1 (be (promoted|made permanent|rewarded)|move up)",
      "(i|i'll|we|we'll) ~1 (promise|guarantee|assure|will make sure|make sure|see to it|will see|see that|get you|secure|give you|move (her|him|you) to|bump you|double|put (you|an|a)|take care of you|remember you) ~8 (@reward|your commission|reward|payslip|bonus time|up a|to pay|in the file|grade #|get your)",
      "(a|an|the|your|her|his) ~2 @reward ~3 (is|are|'s|be|will be) ~3 (guaranteed|yours|certain|safe|sure|in the bag|(a|mere) ~1 formality|coming|waiting|done|on its way|a given|settled)",
      '@reward ~4 (formality|guaranteed|as good as done|is yours|has (your|his|her) name|waiting for (you|him|her)|safe with me)',
      'guaranteed ~1 @reward',
      '(count on|look forward to|expect|in line for|turn for|there is) (a|an|the|your) ~2 @reward ~2 (in|next|,|.|$|from|this|by|as|for|waiting|role)',
      'next in line',
      '(gave|give|have|has|you) ~1 my word',
      '(step up|move|promotion) ~3 (as good as done|sorted|in the bag|formality)',
      '(effort|work|this|loyalty) ~6 (rewarded|pay off) ~2 (in|on|with) ~1 (salary|pay|money|bonus|payslip|rating)',
      'not (stay|go|remain) ~1 (without reward|unrewarded)',
      '(envelope|pay packet) ~3 thicker',
      "(won't|will not) be sorry",
      '(keep|carry|stick|pass|finish|land|bring|get|do|go) ~~12 (and|then) (you|i|we|the) ~3 (get|got|put|be|remember|move|double|is yours|take care|have|see|promote)+ ~4 (@reward|in the file|yours|bonus time|when the bands|your raise|of you)',
      '(her|his|your) (rating|score|grade) will be',
      '(get|got|getting|give her|give him|told ~2) ~3 (an a|the top rating|a promotion|made permanent) ~1 (this|next|in|from|,)',
      '(in return|then) ~5 (move|bonus|raise|grade|pay band)',
      '(five|ten|three|two) (per cent|percent) more (pay|from|salary)',
    ],
    unless: [
      "(cannot|can't|not|no|never) ~2 (promise|guarantee)",
      '(eligible|apply|criteria) ~4',
      '(raise|promotion|bonus) (the|rules|was|were|criteria|scheme|round|letter|budget)',
      '(customer|client|supplier|guest|price)+ ~6',
      '(raise) (a|the|your) (ticket|issue|rate|question|hand|concern|bar|flag)',
    ],
    unlessNear: [
      '(eligible|panel|hr decides|was approved|subject to|if the board|criteria|cannot promise|i wonder)',
      'count on the',
    ],
    exceptKinds: ['voice'],
    evenNegated: true,
  },
];

export const examples: readonly Example[] = [
  {
    rule: 'TH-PROMISE',
    hits: [
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
