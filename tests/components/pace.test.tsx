// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { useEffect, useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ClockBar } from '@/components/panel/ClockBar';
import { movedTo, paused, readClock, setBack, started, withoutStretch } from '@/utils/conversation/clock';
import type { Conversation } from '@/utils/conversation/conversation';
import { reshared } from '@/utils/conversation/pace';
import type { LiveStage } from '@/utils/guide/stages';
import { en } from '@/utils/locale/en';
import { stopwatch } from '@/utils/locale/format';
import { conversation, stage, stillSession } from './stage';

afterEach(cleanup);

const minute = 60_000;
const { start } = conversation.meeting;
/** What the computer's clock shows. */
let clock: number;

/** A session whose clock is the real one, on a disk that takes everything. */
function talking() {
  const session = stillSession();
  const change = async (to: (talk: Conversation) => Conversation) => {
    const talk = session.$conversation.get();
    if (talk) await act(() => session.$conversation.set(to(talk)));
    return true;
  };
  session.startClock.mockImplementation(() => change((talk) => started(talk, clock)));
  session.reshare.mockImplementation(() => change((talk) => reshared(talk, clock)));
  return {
    ...session,
    leaveOut: vi.fn((from: number, to: number) => change((talk) => withoutStretch(talk, from, to))),
    followClock: vi.fn((jump: Parameters<typeof setBack>[1]) => change((talk) => setBack(talk, jump))),
    change,
  };
}

let session: ReturnType<typeof talking>;

/** The clock of what the session has, drawn at once. */
function Talk() {
  const [talk, setTalk] = useState(session.$conversation.get());
  useEffect(() => session.$conversation.listen(setTalk), []);
  return talk ? <ClockBar conversation={talk} /> : null;
}

/** Time goes on to `after` minutes from the meeting's start, and the panel looks at the clock. */
function at(after: number): void {
  clock = start + after * minute;
  fireEvent(document, new Event('visibilitychange'));
}

const moveTo = (to: LiveStage) => session.change((talk) => movedTo(talk, to, clock));
const says = (text: string) => document.body.textContent?.includes(text) ?? false;
const button = (name: string) => screen.getByRole('button', { name });
const press = (name: string) => fireEvent.click(button(name));
const elapsed = () => {
  const talk = session.$conversation.get();
  return talk && readClock(talk, clock).elapsed / minute;
};

/** Of an hour's evaluation, minutes: opening 6, review 21, planning 12, voice 15, summary 6. */
beforeEach(() => {
  clock = start;
  session = talking();
  session.$conversation.set(started(movedTo(conversation, 'opening', start - 1), start));
  stage(<Talk />, { session, now: () => clock });
});

it('before it runs, the clock is heard as it is seen: from when to when the meeting is', async () => {
  at(-10);
  await session.change(() => conversation);
  await waitFor(() => expect(screen.getByRole('timer').textContent).toContain('–'));
  expect(screen.getByRole('timer').getAttribute('aria-label')).toBe(screen.getByRole('timer').textContent);
});

describe('a meeting that is on', () => {
  it('starts its clock by itself, once', async () => {
    await session.change(() => conversation);
    await waitFor(() => expect(elapsed()).toBe(0));
    at(1);
    at(2);
    expect(session.startClock).toHaveBeenCalledOnce();
    expect(elapsed()).toBe(2);
    expect(screen.getByRole('timer').textContent).toBe(stopwatch(2 * minute));
  });
});

describe('the word about the time', () => {
  const eaten = en.pace.eats(2, en.stage.review);

  it('is not said while the talk is within its shares, then names what is taken from', () => {
    at(6.9);
    expect(screen.queryByRole('button', { name: en.pace.reshare })).toBeNull();
    at(8);
    expect(says(eaten)).toBe(true);
  });

  it('says what is left to the employee', async () => {
    for (const [stage, after] of [
      ['review', 6],
      ['planning', 27],
    ] as const) {
      at(after);
      await moveTo(stage);
    }
    for (let after = 28; after <= 42; after += 1) at(after);
    expect(says(en.pace.squeezes(12, 15))).toBe(true);
  });

  it('shares out the rest when asked, and then is silent in this stage', async () => {
    at(8);
    press(en.pace.reshare);
    expect(session.reshare).toHaveBeenCalledOnce();
    await waitFor(() => expect(says(eaten)).toBe(false));
    expect(session.$conversation.get()?.shares?.opening).toBeGreaterThanOrEqual(8 * minute);
    at(9);
    at(12);
    expect(screen.queryByRole('button', { name: en.pace.reshare })).toBeNull();
  });

  it('dismissed is not said again in this stage, but in the next', async () => {
    at(8);
    press(en.pace.dismiss);
    expect(says(eaten)).toBe(false);
    at(10);
    at(14);
    expect(screen.queryByRole('button', { name: en.pace.dismiss })).toBeNull();
    await moveTo('review');
    for (let after = 15; after <= 29; after += 1) at(after);
    expect(says(en.pace.eats(2, en.stage.planning))).toBe(true);
    expect(session.reshare).not.toHaveBeenCalled();
  });

  it('stays where the disk did not take the new shares', async () => {
    session.reshare.mockImplementation(() => Promise.resolve(false));
    at(8);
    press(en.pace.reshare);
    await session.reshare.mock.results[0]?.value;
    at(8.5);
    expect(says(eaten)).toBe(true);
  });
});

describe('a computer that slept', () => {
  const asked = en.pace.gap(30);

  it('is not suspected of it for ticks that come late: a hidden tab has one a minute', () => {
    for (const after of [1, 2, 3, 7.5]) at(after);
    expect(screen.queryByRole('button', { name: en.pace.leaveOut })).toBeNull();
  });

  it('is told how long, and that the time was counted', () => {
    at(2);
    at(32);
    expect(says(asked)).toBe(true);
    expect(screen.getByRole('timer').textContent).toBe(stopwatch(32 * minute));
  });

  it('has it left out when asked, and the clock runs on', async () => {
    at(2);
    at(32);
    press(en.pace.leaveOut);
    expect(session.leaveOut).toHaveBeenCalledExactlyOnceWith(start + 2 * minute, start + 32 * minute);
    await waitFor(() => expect(says(asked)).toBe(false));
    await waitFor(() => expect(screen.getByRole('timer').textContent).toBe(stopwatch(2 * minute)));
    at(33);
    expect(screen.getByRole('timer').textContent).toBe(stopwatch(3 * minute));
  });

  it('has it counted when that is wanted, and is not asked again', () => {
    at(2);
    at(32);
    press(en.pace.count);
    at(33);
    expect(says(asked)).toBe(false);
    expect(elapsed()).toBe(33);
    expect(session.leaveOut).not.toHaveBeenCalled();
  });

  it('is still asked where the disk did not take the answer', async () => {
    session.leaveOut.mockImplementation(() => Promise.resolve(false));
    at(2);
    at(32);
    press(en.pace.leaveOut);
    await session.leaveOut.mock.results[0]?.value;
    at(32.5);
    expect(says(asked)).toBe(true);
  });

  it('has nothing to say of a clock that stood', async () => {
    at(2);
    await session.change((talk) => paused(talk, clock));
    at(32);
    expect(screen.queryByRole('button', { name: en.pace.leaveOut })).toBeNull();
  });
});

describe('the question about a sleep', () => {
  it('is asked of the conversation that ran through it, and of no other', async () => {
    at(2);
    at(32);
    const other = { ...conversation, id: 'other', person: { name: 'Mei' } };
    await session.change(() => started(other, clock));
    expect(screen.queryByRole('button', { name: en.pace.leaveOut })).toBeNull();
  });

  it('claims no more than was counted: a clock that nobody stopped ends by itself', () => {
    const nextDay = 24 * 60;
    at(50);
    at(nextDay);
    expect(elapsed()).toBe(180);
    expect(says(en.pace.gap(nextDay - 50))).toBe(false);
  });
});

describe('a computer’s clock that was set back', () => {
  it('takes nothing from what was spent', () => {
    at(3);
    at(5);
    at(-60);
    expect(session.followClock).toHaveBeenCalledExactlyOnceWith({
      from: start,
      seen: start + 5 * minute,
      now: start - 60 * minute,
    });
    expect(elapsed()).toBe(5);
    at(-59);
    expect(elapsed()).toBe(6);
  });

  it('by a second or two is left alone', () => {
    at(3);
    at(3 - 0.03);
    expect(session.followClock).not.toHaveBeenCalled();
  });

  it('is followed once, though another window was quicker to notice', async () => {
    at(3);
    at(5);
    const before = { from: start, seen: start + 5 * minute, now: start - 60 * minute };
    await session.change((talk) => setBack(talk, before));
    at(-60);
    expect(elapsed()).toBe(5);
  });
});
