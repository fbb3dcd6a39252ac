import type { Breach, Example } from '../rule';

/** Pay, rating or promotion held out by somebody who may not decide it. */
export const breaches: readonly Breach[] = [
  {
    rule: 'TH-PROMISE',
    triggers: [
      '(a|an|the|your|her|his) ~2 @reward ~3 (is|are|be) ~3 (guaranteed|yours|certain|safe|sure|in the bag|(a|mere) ~1 formality|coming|waiting|done|settled)',
      '@reward ~4 (formality|guaranteed|is yours|has (your|his|her) name|waiting for (you|him|her)|safe with me)',
      "((i|we) ~1 (promise|guarantee|swear)|promised|(you'll|you will|you're going to) (get|be|have|make) ~3 (promoted|promotion|raise|bonus|rating|manager|lead|title|senior|grade|position)|i'll (make sure|see to it|get you|put you|push)|my word|count on (it|that)|consider it done|safe with me|(first|next) in line|reward you|pay (rise|raise)|for certain)",
    ],
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
