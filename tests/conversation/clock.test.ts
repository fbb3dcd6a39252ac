import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  isDue,
  isRunning,
  movedTo,
  paused,
  readClock,
  setBack,
  started,
  withoutStretch,
} from '@/utils/conversation/clock';
import { type Conversation, corrected, type Details, opened } from '@/utils/conversation/conversation';
import { timeShares } from '@/utils/guide/shares';
import { conversationKinds, liveStages } from '@/utils/guide/stages';

const minute = 60_000;
const start = Date.parse('2026-09-28T14:00:00Z');
const details: Details = {
  person: { name: '李薇' },
  kind: 'evaluation',
  meeting: { title: '', start, end: start + 60 * minute },
};
const fresh: Conversation = opened(details, 'c', start - minute);

describe('the clock', () => {
  it('stands still before anything is started', () => {
    expect(readClock(fresh, start + minute)).toMatchObject({
      running: false,
      elapsed: 0,
      length: 60 * minute,
    });
  });

  it('starts by hand before the meeting in the opening, and goes on from stage to stage', () => {
    const opening = started(fresh, start - minute);
    expect(opening.stage).toBe('opening');
    const review = movedTo(opening, 'review', start + 5 * minute);
    const read = readClock(review, start + 9 * minute);
    expect(read.stages.opening.spent).toBe(6 * minute);
    expect(read.stages.review.spent).toBe(4 * minute);
    expect(read.elapsed).toBe(10 * minute);
  });

  it('starts when the preparation is left while the meeting is on, not before it', () => {
    expect(isRunning(movedTo(fresh, 'opening', start + minute), start + minute)).toBe(true);
    expect(isRunning(movedTo(fresh, 'opening', start - minute), start)).toBe(false);
    expect(isRunning(movedTo(fresh, 'summary', start + 61 * minute), start + 62 * minute)).toBe(false);
  });

  it('pauses and goes on without counting the pause', () => {
    const halted = paused(started(fresh, start), start + 5 * minute);
    const again = started(halted, start + 20 * minute);
    expect(readClock(again, start + 21 * minute).elapsed).toBe(6 * minute);
  });

  it('does not stop for a look back at the preparation', () => {
    const back = movedTo(
      movedTo(started(fresh, start), 'review', start + minute),
      'preparation',
      start + 2 * minute,
    );
    expect(readClock(back, start + 5 * minute).stages.review.spent).toBe(4 * minute);
    const on = movedTo(back, 'review', start + 6 * minute);
    expect(on.stints).toHaveLength(2);
  });

  it('starting twice changes nothing; returning to a stage adds to it', () => {
    const running = started(fresh, start);
    expect(started(running, start + minute)).toBe(running);
    const there = movedTo(running, 'review', start + minute);
    const back = movedTo(there, 'opening', start + 3 * minute);
    expect(readClock(back, start + 4 * minute).stages.opening.spent).toBe(2 * minute);
  });

  it('takes no time away when the machine’s clock goes back', () => {
    const running = started(fresh, start);
    expect(readClock(running, start - 10 * minute).elapsed).toBe(0);
    expect(paused(running, start - 10 * minute).stints[0]).toEqual({
      stage: 'opening',
      from: start,
      to: start,
    });
  });

  it('that nobody stopped ends by itself two hours after the meeting', () => {
    const forgotten = movedTo(started(fresh, start), 'review', start + 10 * minute);
    const nextDay = start + 24 * 60 * minute;
    expect(readClock(forgotten, nextDay)).toMatchObject({ running: false, elapsed: 180 * minute });
    const again = started(forgotten, nextDay);
    expect(readClock(again, nextDay + minute).elapsed).toBe(181 * minute);
  });
});

describe('a meeting that is on', () => {
  it('is due from its start to its end, until its clock was started once', () => {
    expect([-1, 0, 60 * minute - 1, 60 * minute].map((after) => isDue(fresh, start + after))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isDue(paused(started(fresh, start), start + minute), start + 2 * minute)).toBe(false);
  });

  it('starts by itself at its start, and leaves the stage that is looked at alone', () => {
    const running = started(fresh, start + 2_000);
    expect(running.stage).toBe('preparation');
    expect(running.stints).toEqual([{ stage: 'opening', from: start }]);
    expect(running.shares).toBeUndefined();
    expect(readClock(running, start + 4 * minute)).toMatchObject({
      elapsed: 4 * minute,
      length: 60 * minute,
    });
  });

  it('counts from its start where the preparation was open, however late somebody looks', () => {
    expect(readClock(started(fresh, start + 20 * minute), start + 20 * minute).elapsed).toBe(20 * minute);
  });

  it('starts in the stage that the manager turned to before', () => {
    const ready = movedTo(fresh, 'review', start - minute);
    expect(started(ready, start).stints).toEqual([{ stage: 'review', from: start }]);
  });

  it('opened late, begins then and shares out what is left', () => {
    const at = start + 20 * minute;
    const late = started(opened(details, 'c', at), at);
    expect(late.stage).toBe('preparation');
    expect(readClock(late, at + minute)).toMatchObject({ elapsed: minute, length: 40 * minute });
    expect(late.shares).toEqual(timeShares('evaluation', 40 * minute));
  });

  it('opened within two minutes of its start is not late', () => {
    const punctual = started(opened(details, 'c', start + 2 * minute), start + 2 * minute);
    expect(readClock(punctual, start + 2 * minute)).toMatchObject({
      elapsed: 2 * minute,
      length: 60 * minute,
    });
  });
});

describe('a stretch that is left out', () => {
  const running = movedTo(started(fresh, start), 'review', start + 5 * minute);

  it('is taken out of its stage, and the clock runs on', () => {
    const without = withoutStretch(running, start + 10 * minute, start + 30 * minute);
    const read = readClock(without, start + 31 * minute);
    expect(read).toMatchObject({ running: true, elapsed: 11 * minute });
    expect(read.stages.review.spent).toBe(6 * minute);
  });

  it('is counted until somebody leaves it out: the computer slept through it', () => {
    expect(readClock(running, start + 40 * minute).elapsed).toBe(40 * minute);
    const without = withoutStretch(running, start + 6 * minute, start + 39 * minute);
    expect(readClock(without, start + 40 * minute).elapsed).toBe(7 * minute);
  });

  it('is left out once, though two windows ask for it', () => {
    const once = withoutStretch(running, start + 10 * minute, start + 30 * minute);
    expect(withoutStretch(once, start + 10 * minute, start + 30 * minute)).toEqual(once);
  });

  it('must have a length and a clock that counted it', () => {
    expect(withoutStretch(running, start + 10 * minute, start + 10 * minute)).toBe(running);
    expect(withoutStretch(running, start + 10 * minute, start + 9 * minute)).toBe(running);
    expect(withoutStretch(fresh, start, start + minute)).toEqual(fresh);
  });

  it('is left out too where the stage was changed or the clock paused before anybody answered', () => {
    const slept = [start + 10 * minute, start + 30 * minute] as const;
    const on = movedTo(running, 'planning', start + 31 * minute);
    expect(readClock(withoutStretch(on, ...slept), start + 32 * minute).elapsed).toBe(12 * minute);
    const halted = paused(running, start + 31 * minute);
    expect(readClock(withoutStretch(halted, ...slept), start + 32 * minute).elapsed).toBe(11 * minute);
  });

  it('does not set a clock going again that had ended by itself', () => {
    const nextDay = start + 24 * 60 * minute;
    expect(isRunning(running, nextDay)).toBe(false);
    const without = withoutStretch(running, start + 50 * minute, nextDay);
    expect(readClock(without, nextDay + minute)).toMatchObject({ running: false, elapsed: 50 * minute });
  });
});

describe('a computer’s clock set back', () => {
  const running = movedTo(started(fresh, start), 'review', start + 5 * minute);
  const jump = { from: start + 5 * minute, seen: start + 15 * minute, now: start - 45 * minute };

  it('leaves the running stint the length it had', () => {
    const moved = setBack(running, jump);
    expect(readClock(moved, jump.now).elapsed).toBe(15 * minute);
    expect(readClock(moved, jump.now + minute).stages.review.spent).toBe(11 * minute);
  });

  it('is followed once by two windows that both noticed', () => {
    const moved = setBack(running, jump);
    const later = { ...jump, seen: jump.seen + 400, now: jump.now + 400 };
    expect(setBack(moved, later)).toBe(moved);
  });

  it('is nothing to a clock that runs in another stint by now, or stands still', () => {
    const on = movedTo(running, 'planning', start + 16 * minute);
    expect(setBack(on, jump)).toBe(on);
    const halted = paused(running, start + 15 * minute);
    expect(setBack(halted, jump)).toBe(halted);
    expect(setBack(fresh, jump)).toBe(fresh);
  });

  it('is no jump where time went on', () => {
    expect(setBack(running, { ...jump, now: jump.seen })).toBe(running);
    expect(setBack(running, { ...jump, now: jump.seen + minute })).toBe(running);
  });
});

describe('zones and seasons', () => {
  afterEach(() => vi.unstubAllEnvs());

  // In Berlin the clocks go from 3:00 back to 2:00 at this moment.
  const turn = Date.parse('2026-10-25T01:00:00Z');
  const meeting = { title: '', start: turn - 20 * minute, end: turn + 40 * minute };
  const talk = () => {
    const opening = started(opened({ ...details, meeting }, 'c', turn - 30 * minute), meeting.start);
    return movedTo(opening, 'review', turn + 10 * minute);
  };

  it('do not change what was spent: the night in which 2:30 comes twice is as long as every other', () => {
    vi.stubEnv('TZ', 'Europe/Berlin');
    expect([turn - 30 * minute, turn + 30 * minute].map((at) => new Date(at).getHours())).toEqual([2, 2]);
    const read = readClock(talk(), turn + 25 * minute);
    expect(read).toMatchObject({ elapsed: 45 * minute, length: 60 * minute });
    expect(read.stages.opening.spent).toBe(30 * minute);
    expect(isDue(opened({ ...details, meeting }, 'c', 0), meeting.end - 1)).toBe(true);
  });

  it('read the same after the computer was taken to another zone', () => {
    vi.stubEnv('TZ', 'Europe/Berlin');
    const here = talk();
    const read = readClock(here, turn + 25 * minute);
    vi.stubEnv('TZ', 'Asia/Shanghai');
    expect(new Date(turn).getHours()).toBe(9);
    expect(readClock(here, turn + 25 * minute)).toEqual(read);
    expect(talk()).toEqual(here);
  });
});

describe('shares', () => {
  it('are five that sum exactly to the meeting, from a quarter of an hour to three hours', () => {
    const length = fc.oneof(
      fc.integer({ min: 15, max: 180 }).map((minutes) => minutes * minute),
      fc.integer({ min: 15 * minute, max: 180 * minute }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...conversationKinds), length, (kind, ms) => {
        const talk = opened({ ...details, kind, meeting: { title: '', start, end: start + ms } }, 'c', start);
        const { stages, length: shared } = readClock(talk, start);
        const shares = liveStages.map((stage) => stages[stage].share);
        expect(shares).toHaveLength(5);
        expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
        expect(shared).toBe(ms);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(ms);
      }),
    );
  });

  it('shared out anew are forgotten when kind or time are corrected', () => {
    const at = start + 20 * minute;
    const late = started(opened(details, 'c', at), at);
    const meeting = { title: '', start, end: start + 90 * minute };
    const right = corrected(late, { ...details, kind: 'goals', meeting }, at);
    expect(right).not.toHaveProperty('shares');
    expect(right.stints).toBe(late.stints);
    expect(readClock(right, at).stages.planning.share).toBe(timeShares('goals', 90 * minute).planning);
  });
});
