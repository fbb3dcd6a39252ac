import { describe, expect, it } from 'vitest';
import { isRunning, movedTo, paused, readClock, started } from '@/utils/conversation/clock';
import { type Conversation, opened } from '@/utils/conversation/conversation';

const minute = 60_000;
const start = Date.parse('2026-09-28T14:00:00Z');
const fresh: Conversation = opened(
  { person: { name: '李薇' }, kind: 'evaluation', meeting: { title: '', start, end: start + 60 * minute } },
  'c',
  start - minute,
);

describe('the clock', () => {
  it('stands still before anything is started', () => {
    expect(readClock(fresh, start + minute)).toMatchObject({
      running: false,
      elapsed: 0,
      length: 60 * minute,
    });
  });

  it('starts by hand in the opening, and goes on from stage to stage', () => {
    const opening = started(fresh, start);
    expect(opening.stage).toBe('opening');
    const review = movedTo(opening, 'review', start + 6 * minute);
    const read = readClock(review, start + 10 * minute);
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
