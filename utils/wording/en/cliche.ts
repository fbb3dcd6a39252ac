import type { Breach, Example } from '../rule';

/** What can be said of anybody anywhere, and has been. */
export const breaches: readonly Breach[] = [
  {
    rule: 'AC-CLICHE',
    triggers: [
      '@saw',
      '(synergy|synergies|rockstar|rock star|win-win|no-brainer|low-hanging|can-do|a-game|paradigm|holistically|learnings|best-in-class|world-class|guest-centric|swim lanes|silos|touchpoint+|actionable)',
      '(moves|move|moving) the (ball|needle|dial)',
      '(extra mile|outside the box|circle back|deep dive|game changer|game-changer|same page|bandwidth|value add|value-add|thought leader|core competenc*|holistic|drill down|align|alignment|end of the day|# percent|wear+ many hats|ninja|guru|ducks in a row|ball rolling|touch base|ecosystem|disrupt*|empower*|(growth|agile) mindset|customer-centric|north star|all cylinders|no i in team|champions|heavy lifting|next level|self-starter|results-driven|go-getter|out of the park|home run|moonshot|unicorn|secret sauce|quick win+|pivot|all hands on deck|team spirit|blue sky|pain point+|(cutting|bleeding) edge|cutting-edge|to the table|like clockwork)',
    ],
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
