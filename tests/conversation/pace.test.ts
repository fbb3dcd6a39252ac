import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedTo, paused, readClock, started } from '@/utils/conversation/clock';
import { type Conversation, opened } from '@/utils/conversation/conversation';
import { nudge, reshared } from '@/utils/conversation/pace';
import { type ConversationKind, conversationKinds, type LiveStage, liveStages } from '@/utils/guide/stages';

const minute = 60_000;
const start = Date.parse('2026-09-28T14:00:00Z');

interface Talk {
  readonly kind: ConversationKind;
  /** Of the meeting, ms. */
  readonly length: number;
  /** Stages in the order they were taken, and ms spent in each; the clock runs in the last one. */
  readonly spent: readonly (readonly [LiveStage, number])[];
}

/** A talk as it stands now, and the time it is. */
function talkOf({ kind, length, spent }: Talk): [Conversation, number] {
  const meeting = { title: '', start, end: start + length };
  let now = start;
  let talk = opened({ person: { name: 'Daniel' }, kind, meeting }, 'c', start);
  for (const [stage, ms] of spent) {
    talk = started(movedTo(talk, stage, now), now);
    now += ms;
  }
  return [talk, now];
}

/** An hour's talk of a kind, with minutes spent in the stages named. */
function hour(kind: ConversationKind, spent: Partial<Record<LiveStage, number>>): [Conversation, number] {
  const taken = Object.entries(spent).map(([stage, minutes]) => [stage as LiveStage, minutes * minute]);
  return talkOf({ kind, length: 60 * minute, spent: taken as [LiveStage, number][] });
}

/** Of an hour's evaluation, minutes: opening 6, review 21, planning 12, voice 15, summary 6. */
describe('a nudge', () => {
  it('is not given within a minute of the shares', () => {
    expect(nudge(...hour('evaluation', { opening: 6 }))).toBeUndefined();
    const [talk, now] = hour('evaluation', { opening: 7 });
    expect(nudge(talk, now - 1)).toBeUndefined();
    expect(nudge(talk, now)).toBeDefined();
  });

  it('names the stage that is taken from', () => {
    expect(nudge(...hour('evaluation', { opening: 8 }))).toEqual({
      kind: 'eats',
      stage: 'opening',
      next: 'review',
      over: 2 * minute,
    });
    expect(nudge(...hour('evaluation', { opening: 6, review: 24 }))).toMatchObject({
      kind: 'eats',
      next: 'planning',
      over: 3 * minute,
    });
    expect(nudge(...hour('evaluation', { opening: 6, review: 21, planning: 12, voice: 17 }))).toMatchObject({
      kind: 'eats',
      next: 'summary',
      over: 2 * minute,
    });
  });

  it('looks at the whole talk: a short opening pays for a long review', () => {
    expect(nudge(...hour('evaluation', { opening: 2, review: 25 }))).toBeUndefined();
    expect(nudge(...hour('evaluation', { opening: 9, review: 19 }))).toMatchObject({ over: minute });
  });

  it('passes over stages that get no time, as planning in a check-in', () => {
    const [talk, now] = hour('check-in', { opening: 6, review: 20 });
    const own = { opening: 6 * minute, review: 18 * minute, planning: 0 };
    const told = (voice: number) =>
      nudge({ ...talk, shares: { ...own, voice, summary: 36 * minute - voice } }, now);
    expect(told(minute / 2)).toMatchObject({ kind: 'eats', next: 'voice' });
    expect(told(0)).toMatchObject({ kind: 'eats', next: 'summary' });
  });

  it('warns when the employee’s stage would fall below its share', () => {
    expect(nudge(...hour('evaluation', { opening: 6, review: 21, planning: 14 }))).toEqual({
      kind: 'squeezes-voice',
      stage: 'planning',
      left: 13 * minute,
      share: 15 * minute,
    });
    // Of an hour's check-in, minutes: opening 6, review 18, voice 27, summary 9.
    expect(nudge(...hour('check-in', { opening: 6, review: 22 }))).toMatchObject({
      kind: 'squeezes-voice',
      left: 23 * minute,
      share: 27 * minute,
    });
  });

  it('thinks first of the stages between, then of the employee’s', () => {
    const review = (minutes: number) => nudge(...hour('evaluation', { opening: 6, review: minutes }));
    expect(review(21 + 12)?.kind).toBe('eats');
    expect(review(21 + 12 + 1)).toMatchObject({ kind: 'squeezes-voice', left: 14 * minute });
    expect(review(21 + 12 + 30)).toMatchObject({ kind: 'squeezes-voice', left: 0 });
  });

  it('is not given in the summary, and not while the clock stands', () => {
    const over = { opening: 6, review: 21, planning: 12, voice: 15, summary: 20 };
    expect(nudge(...hour('evaluation', over))).toBeUndefined();
    const [talk, now] = hour('evaluation', { opening: 20 });
    expect(nudge(talk, now)).toBeDefined();
    expect(nudge(paused(talk, now), now)).toBeUndefined();
    expect(nudge(opened(talk, 'c', start), now)).toBeUndefined();
  });

  it('is of the stage that runs, whatever is looked at', () => {
    const [talk, now] = hour('evaluation', { opening: 8 });
    expect(nudge(movedTo(talk, 'preparation', now), now)).toMatchObject({ stage: 'opening' });
  });

  it('is not given for time that a later stage had of its own share', () => {
    const taken = hour('evaluation', { opening: 6, review: 11, voice: 10 });
    const back = movedTo(taken[0], 'review', taken[1]);
    expect(nudge(back, taken[1] + 10 * minute)).toBeUndefined();
  });
});

const kinds = fc.constantFrom(...conversationKinds);
const lengths = fc.integer({ min: 15 * minute, max: 180 * minute });
const someTime = fc.oneof(fc.integer({ min: 0, max: 60 * minute }), fc.constant(0));

/** Stages taken one after the other, some for no time, up to any of them. */
const inOrder: fc.Arbitrary<Talk> = fc
  .tuple(kinds, lengths, fc.array(someTime, { minLength: 1, maxLength: liveStages.length }))
  .map(([kind, length, times]) => ({
    kind,
    length,
    spent: times.map((ms, at) => [liveStages[at] as LiveStage, ms] as const),
  }));

/** Stages taken in any order, some of them more than once. */
const anyOrder: fc.Arbitrary<Talk> = fc.record({
  kind: kinds,
  length: lengths,
  spent: fc.array(fc.tuple(fc.constantFrom(...liveStages), someTime), { minLength: 1, maxLength: 8 }),
});

const anyTalk = fc.oneof(inOrder, anyOrder);

/** ms left of the meeting. */
const leftOf = (talk: Conversation, now: number) => {
  const { length, elapsed } = readClock(talk, now);
  return length - elapsed;
};
const stageOf = (talk: Conversation) => talk.stints.at(-1)?.stage ?? 'opening';

describe('sharing out anew', () => {
  it('gives the employee’s stage its share, and takes what is missing from the others', () => {
    const [talk, now] = hour('evaluation', { opening: 6, review: 33 });
    const { stages } = readClock(reshared(talk, now), now);
    expect(stages).toMatchObject({
      opening: { share: 6 * minute },
      review: { share: 33 * minute },
      planning: { share: 4 * minute },
      voice: { share: 15 * minute },
      summary: { share: 2 * minute },
    });
  });

  it('leaves the others a third of what they need before it takes from the employee’s', () => {
    const [talk, now] = hour('evaluation', { opening: 6, review: 42 });
    const { stages } = readClock(reshared(talk, now), now);
    expect(stages.voice.share).toBe(6 * minute);
    expect(stages.planning.share + stages.summary.share).toBe(6 * minute);
  });

  it('gives away what a short stage left', () => {
    const [talk, now] = hour('evaluation', { opening: 3, review: 0 });
    expect(readClock(reshared(talk, now), now).stages.review.share).toBe(22 * minute + 10_000);
  });

  it('sums exactly to the meeting’s length, and gives no stage less than nothing or than it spent', () => {
    fc.assert(
      fc.property(anyTalk, (given) => {
        const [talk, now] = talkOf(given);
        fc.pre(leftOf(talk, now) > 0);
        const before = readClock(talk, now);
        const after = reshared(talk, now);
        const { stages, length } = readClock(after, now);
        expect(length).toBe(before.length);
        for (const stage of liveStages) {
          expect(stages[stage].share).toBeGreaterThanOrEqual(0);
          if (after !== talk) expect(stages[stage].share).toBeGreaterThanOrEqual(stages[stage].spent);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves stages that are done what they spent', () => {
    fc.assert(
      fc.property(anyTalk, (given) => {
        const [talk, now] = talkOf(given);
        const after = reshared(talk, now);
        fc.pre(after !== talk);
        const done = liveStages.slice(0, liveStages.indexOf(stageOf(talk)));
        const { stages } = readClock(after, now);
        for (const stage of done) expect(stages[stage].share).toBe(stages[stage].spent);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps the employee’s share while there is that and a third of what the others need', () => {
    fc.assert(
      fc.property(anyTalk, (given) => {
        const [talk, now] = talkOf(given);
        const ahead = liveStages.slice(liveStages.indexOf(stageOf(talk)));
        fc.pre(ahead.includes('voice'));
        const { stages } = readClock(talk, now);
        const needOf = (stage: LiveStage) => Math.max(0, stages[stage].share - stages[stage].spent);
        const others = ahead.filter((it) => it !== 'voice').reduce((sum, it) => sum + needOf(it), 0);
        fc.pre(needOf('voice') > 0 && leftOf(talk, now) >= needOf('voice') + others / 3);
        const shared = readClock(reshared(talk, now), now).stages.voice.share;
        expect(shared).toBeGreaterThanOrEqual(stages.voice.share - 1);
      }),
      { numRuns: 1000 },
    );
  });

  it('changes nothing when no time is left, or nothing was started', () => {
    fc.assert(
      fc.property(anyTalk, (given) => {
        const [talk, now] = talkOf(given);
        const late = now + Math.max(0, leftOf(talk, now));
        expect(reshared(talk, late)).toBe(talk);
      }),
    );
    const untouched = opened(hour('goals', { opening: 1 })[0], 'c', start);
    expect(reshared(untouched, start)).toBe(untouched);
  });

  it('a second time at the same moment changes nothing', () => {
    fc.assert(
      fc.property(anyTalk, (given) => {
        const [talk, now] = talkOf(given);
        const once = reshared(talk, now);
        expect(reshared(once, now)).toEqual(once);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves a clock that stands where it stands', () => {
    const [talk, now] = hour('evaluation', { opening: 6, review: 33 });
    const halted = paused(talk, now);
    expect(reshared(halted, now + 30 * minute).shares).toEqual(reshared(talk, now).shares);
    expect(reshared(halted, now).stints).toBe(halted.stints);
  });

  it.each([
    ['one after the other', inOrder],
    ['in any order', anyOrder],
  ])('is followed by silence, the stages taken %s', (_, talks) => {
    fc.assert(
      fc.property(talks, (given) => {
        const [talk, now] = talkOf(given);
        fc.pre(leftOf(talk, now) > 0);
        expect(nudge(reshared(talk, now), now)).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });
});
