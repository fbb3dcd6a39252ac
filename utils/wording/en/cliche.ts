import type { Breach, Example } from '../rule';

/** What can be said of anybody anywhere, and has been. */
export const breaches: readonly Breach[] = [
  {
    rule: 'AC-CLICHE',
    triggers: [
      '@saw',
      '(circle back|touch base|close the loop|double-click on|paradigm shift|peel the onion|growth mindset|white space|helicopter|in the weeds|old dog new|sing+ from|safe (pair of |)hands|turns to gold|sleeves up|steadied the ship|steer+ the ship|blue-sky)',
      '(go|goes|going|went|gone) (the|that) extra mile',
      '(hit|hits) (the ground running|it out of the (park|ballpark))',
      '(knock|knocks) it out',
      '(synergy|synergies|rockstar|rock star|win-win|no-brainer|low-hanging|can-do|a-game|paradigm|holistically|learnings|best-in-class|world-class|guest-centric|swim lanes|silos|touchpoint+|actionable)',
      '(think|thinking|thinks) (outside) the box',
      '(gives|give|gave) (110|110%|200%)',
      '(wears|wear|wearing) many hats',
      '(fire|fires) on all cylinders',
      '(moves|move|moving) the (ball|needle|dial)',
      'on the same page',
      "(at the end of the day|it is what it is|let's take (it|this) offline|no i in team|weakest link|rome wasn't built|journey of a thousand|failing to plan|the sky is the limit|dropped the baton|final lap|like clockwork|back to the forest|eat the frog)",
    ],
    unless: [
      '(low-hanging) fruit ~2 (orchard|tree|branch|was picked|in)',
      'executive presence',
      'low-hanging (branch|cable|sign|light|beam)+',
      '(report|file|folder|tray|plates|menu)+ (on|to) the table',
      '(open|on|closed|tidy|clean|home|empty) at the end of the day',
    ],
    unlessNear: ['(sash|orchard|valve|gauge|rig)', 'prayer breaks'],
    exceptKinds: ['voice'],
    evenNegated: true,
  },
];

export const examples: readonly Example[] = [
  {
    rule: 'AC-CLICHE',
    hits: [
      'Always goes the extra mile.',
      'Think outside the box.',
      'Grab the low-hanging fruit.',
      'We need to move the needle.',
      'Let us circle back on that.',
      'He is a rock star.',
      'Step out of your comfort zone.',
      'Everyone must be on the same page.',
      'She gives 110% every day.',
      'Leverage your strengths.',
      'Hit the ground running in the new role.',
      'Take your career to the next level.',
      'It is a win-win.',
      'He wears many hats.',
    ],
    passes: [
      'The feedback loop in the valve was repaired.',
      'She set the closed loop control to 40 degrees.',
      'The leverage ratio stands at 4.2.',
      'You measured the network bandwidth on all floors.',
      'He put the report on the table at 9:00.',
      'Boxes were stacked outside the gate.',
      'The test rig runs at 110 percent load for an hour.',
      'You answered the caller and named a contact.',
      'The needle of the gauge moved to 3 bar.',
      'The fruit on the lower shelf was replaced.',
    ],
  },
];
