import type { Breach, Example } from '../rule';

const rule = 'FR-HEDGE';

/** The message drowned in hedges: three or more in one sentence. */
export const breaches: readonly Breach[] = [
  {
    rule,
    least: 3,
    evenNegated: true,
    triggers: [
      '(maybe|perhaps|possibly|probably|presumably|conceivably|potentially|arguably|apparently|seemingly)',
      '(somehow|somewhat|slightly|fairly|relatively|kinda|sorta|hopefully|almost|generally|typically)',
      '(usually|mostly|partly|partially|marginally|occasionally|sometimes|basically|essentially)',
      '(sort of|kind of|a bit|a little|a tad|a touch|a little bit|in a way)',
      '(in some ways|to some extent|to a degree|more or less)',
      '(in a sense|so to speak|at times|if you like)',
      '(if that makes sense|or so)',
      "(i|we) (think|guess|suppose|feel|believe|reckon|suspect|wonder|imagine|assume|gather|would say|don't know|was wondering|mean|sense|hope)",
      "(i'm|i am|we're) (not (sure|certain|entirely|saying|quite)|wondering|guessing|no expert)",
      '(might|may|could|would|should) (be|have|want|possibly|perhaps|maybe|potentially|conceivably|well|benefit|like|help|need|also|consider|sometimes|look|try|think|just|seem|feel|come|take|say|do)',
      '(it|there|this|that|things) (seems|seem|appears|appear|might|may|could|would seem)',
      '(seems|seem|tends|tend|appears|appear|seemed|appeared) (to|like|a)',
      '(not (really|entirely|quite|always|exactly|completely|fully|so much|totally|100))',
      '(in my (humble |)(opinion|view)|as far as i (know|can tell))',
      '(correct me if|personally|i could be wrong|i may be wrong)',
      '(no big deal|not a big (deal|thing|issue))',
      "(it's probably just me|just me|no rush|if at all)",
      '(if possible)',
      '(at some point)',
      '(quite|rather|pretty|just|really) (a|an|bit|sort|kind|wanted|wondering|thinking|saying|possibly|maybe|slightly|small|minor|quick|hard|difficult|late|slow|often|short|long|tricky)',
      '(some|certain|various) (kind|sort|extent|degree|ways|people|areas|aspects|occasions)',
      '(tiny|small|little|minor|slight) (bit|thing|point|issue|concern|room|detail|suggestion)',
      "(correct me|forgive me|don't (take|get) (this|me)|take (this|it) with)",
      '(please (ignore)|ignore (me|this)|feel free to|not for me to|who am i|far be it)',
      "(i (haven't|have not) seen|i (may|might|could) (have|be)|i'm (off|probably|maybe|perhaps))",
      '(only a (small|tiny|minor|little|quick))',
      '(just a (small|tiny|thought|quick|minor|little|feeling|suggestion|idea)|no big|if not relevant)',
      "(if i may|if you (don't mind|agree|want|see)|it's only|a thought)",
      '(i hesitate|not that it matters)',
      '(might just be me|your call)',
      '(one could|you could|one might|you might|it could be|it might be|it may be)',
    ],
  },
];

export const examples: readonly Example[] = [
  {
    rule,
    hits: [
      'Maybe you could perhaps try to be a bit earlier.',
      'I guess it might be sort of helpful to plan ahead.',
      'I think perhaps the reports are possibly a little late.',
      'It seems that you are maybe slightly behind, I suppose.',
      'I was wondering whether you might possibly want to answer a bit sooner.',
      'This is probably just me, but I feel it was kind of long.',
      'Not really a big deal, but perhaps you could somehow sort of check the numbers.',
      'You might want to maybe consider speaking up a little.',
      'I could be wrong, but it seems the handover is somewhat thin at times.',
      'Possibly the tone was a tad sharp, I would say, in a way.',
      'I suppose you could arguably be somewhat quicker.',
      'Perhaps, if possible, you could at some point look at the till.',
    ],
    passes: [
      'Perhaps the sensor was faulty.',
      'You could ask Ana to review it by Friday.',
      'It may be due to the new supplier; we will know on Monday.',
      'The report was late twice in May.',
      'Maybe we can move the check-in to 9:00.',
      'I think the plan works, because three sites tested it.',
      'He might take over the late shift in June.',
      'You usually answer within the hour.',
      'The number is probably right, give or take 2 %.',
      'She would like to lead a team next year.',
    ],
  },
];
