import type { Breach, Example } from '../rule';

/** The message drowned in hedges: three or more in one sentence. */
export const breaches: readonly Breach[] = [
  {
    rule: 'FR-HEDGE',
    triggers: [
      '(maybe|perhaps|possibly|probably|presumably|conceivably|potentially|arguably|apparently|seemingly)',
      '(somehow|somewhat|slightly|fairly|relatively|kinda|sorta|hopefully|almost|generally|typically)',
      '(sort of|kind of|a bit|a little|a tad|a touch|a little bit|in a way)',
      '(in some ways|to some extent|to a degree|more or less)',
    ],
  },
];

export const examples: readonly Example[] = [
  {
    rule: 'FR-HEDGE',
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
