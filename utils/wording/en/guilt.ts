import type { Breach, Example } from '../rule';

/** Thanks that are demanded, and life outside work held against somebody. */
export const breaches: readonly Breach[] = [
  {
    rule: 'TH-GUILT',
    triggers: [
      '(you|he|she) owe+ (it |) (to |) (me|us|the|this|your|them)',
      "(that's|that is|now that's|this is) ~1 (what |) (i call |) (true |real |) (loyalty|commitment|dedication)",
      "(never|don't|doesn't|not) ~1 (looked at|look at|watch|count|ask about) ~2 (clock|hours|overtime)",
      'after (all|everything) ~5 (done|did|given|gave|taught|invest*) ~1 (for|you|in)',
      '(i|we|company|firm|branch|school|bank|hospital) ~2 (invest*|gave|given|paid|treated|fought|went to bat|stuck|put|got|hired|took|kept|bent|stood by|carried) ~1 (so much|you|for you|in you|(my|our) (neck|head|name)|for your) ~~12 (, so|, and|and (now|you ~1 (can|repay|leave|ask|want|refuse|still|let|turn))|now you|before you|the thanks|gratitude|count|(nobody|no one) (else|would)|would|forget)',
      '(holiday+|leave|vacation|half day|break|lunch|(went|go|going|goes) home|on the dot|on time|part-time|flex day|overtime|weekend+|training day|course|wedding|beach|christmas|easter|honeymoon|no to|ask for|took ~1 full)',
      '(kept you on|stood by you|carried you|chance when|good to you)',
      "(grateful|gratitude|ungrateful|sacrific*|loyal|loyalty|disloyal|(stay|stayed|stays) late|selfless|(like|are|we're) a family|disappointed in|lost sleep|let (me|us|the team|everyone|everybody|your colleagues) down|given you (everything|so much)|after everything|gave (you|her|him) (a|your|this|that) (chance|job|career)|took a chance on|how could you|think of (the team|your colleagues|the others|us)|(real|true) (team player|professional|believer)+|trusted you|unpaid|without complain*)",
    ],
  },
];

export const examples: readonly Example[] = [
  {
    rule: 'TH-GUILT',
    hits: [
      'I was hurt that you went home when we were drowning.',
      'This is how she repays us.',
      'After all I have done for you, you refuse the late shift.',
      'You should be grateful for this job.',
      'Real professionals stay until the work is done.',
      'We are a family here, and family helps on Sundays.',
      'She leaves at five on the dot while the others are still here.',
      'We invested so much in you, and now you ask for part-time.',
      'You owe it to the team to come in on Saturday.',
      'I stuck my neck out for you.',
      'So this is how you repay us.',
      'Your holiday in August left the ward in the lurch.',
      'The least you could do is cancel your leave.',
      'He never once asked for overtime pay, that is true loyalty.',
      'Colleagues had to work double shifts because you took leave.',
      'You let the whole shift down by calling in sick.',
      'If you really cared about the patients you would stay longer.',
      'I missed my birthday dinner because you had a concert.',
      'Others would be grateful for a place on this bench.',
      'Think of the children before you put in for another course.',
      'Somebody who believed in the firm would not count the hours.',
      'You let me down personally when you said no to Sunday.',
    ],
    passes: [
      'You took the course and passed it.',
      'Please take your lunch break at noon.',
      'Thank you for covering the late shift on 12 March.',
      'You stayed until 19:40 and took the hours back on the 15th.',
      'The loyalty card sign-ups rose from 9 to 21 a day.',
      'I am grateful that you told me before the audit.',
      'The client owes us two invoices.',
      'Covered the reception on 11 days in August while the post was vacant.',
      'She seated the family room at noon.',
      'You left the depot at five with a full load.',
      'He let the barrier down before the forklift passed.',
      'The extra hours go into time off by 30 June.',
      'Customers were grateful for the call.',
      'I have given you access to the form so that it takes five minutes.',
      'You missed the Saturday slot because the van broke down.',
      'We paid for the course, and you passed in June.',
      'Remember the children in group 3 when you plan the trip to the pool on 4 May.',
    ],
  },
];
