import type { Breach, Example } from '../rule';

/** Praise that would fit anybody. */
export const breaches: readonly Breach[] = [
  {
    rule: 'EV-VAGUE-POS',
    triggers: [
      '(well done|hats off|kudos|bravo|congratulations|congrats|no (notes|complaints)|nothing (but praise|to (add|complain))|top marks|full marks|gold star|chapeau)',
      '(a|an|real|true|great|good) (team player|asset|pleasure|joy|star|superstar|rock star|safe pair of hands|safe pair|gem|rock|born leader|model employee)',
      '(all good|did us proud|smashed it|knock+ it out|walks on water|head and shoulders|number one|goes the extra mile|does (everything|it all)|up to the mark)',
      '(rock star|rockstar|a-game|can-do|superhuman|out of the park|fires on all|ground running)',
      '((great|good|nice|excellent|amazing|fantastic|awesome|brilliant|superb|outstanding|wonderful|impressive|solid|strong|perfect|terrific) (job|work|year|quarter|effort|performance|attitude|stuff|colleague|employee|results|month|week)|keep it up|keep up the|(did|do|does|doing|done) (a |) (great|good|fine|well|nice|excellent|amazing|fantastic|wonderful|brilliant) ~1 (job|work|$|,)|valuable member|hard worker|hard-working|pleasure to (work|have)|exceed+ ~1 expectations|top notch|first class|thumbs up|proud of you|(thank you|thanks) for (everything|all|your (work|effort|hard)))',
    ],
    unlessFact: 'around',
  },
];

export const examples: readonly Example[] = [
  {
    rule: 'EV-VAGUE-POS',
    kind: 'strength',
    hits: [
      'You did a great job.',
      'Mr Bello is an outstanding nurse.',
      'Good work all round, Priya.',
      'Thank you for all your hard work.',
      'He is a real team player.',
      'She always delivers.',
      'You smashed it.',
      "Couldn't ask for a better deputy.",
      'A joy to have in the department.',
      'Keep up the momentum.',
      'Outstanding in every respect.',
      'You make everyone’s life easier.',
      'Reliable, hard-working and friendly.',
      'A safe pair of hands.',
      'Nothing but praise from me.',
      'His lessons are excellent.',
    ],
    passes: [
      'Good catch on 8 May: wrong dosage unit in the order form.',
      'Great job on the release: 22 of 22 went out on Thursday.',
      'You rang the tenants before the water was shut off, by going through the list floor by floor.',
      'She keeps the fault log up to date: cause, time and part.',
      'Well done for asking the patient first, because the chart had the wrong name.',
      'The good china was moved to the upper shelf.',
      'He explained the fees with a drawing.',
      'Good work. You closed 14 of 15 audit points.',
      'You asked for the budget first and listened.',
      'The customer was very pleased.',
      'Her notes name the owner and the next step.',
    ],
  },
];
