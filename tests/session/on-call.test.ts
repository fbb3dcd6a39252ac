import { describe, expect, it } from 'vitest';
import { opened } from '@/utils/conversation/conversation';
import { callPlace } from '@/utils/meeting/call-link';
import type { EventReading } from '@/utils/meeting/reading';
import { arrive } from '@/utils/session/arrival';
import { heldIn } from '@/utils/session/on-call';

const minute = 60_000;
const day = 24 * 60 * minute;
const now = Date.parse('2026-09-28T02:00:00Z');
const clock = { now, timeZone: 'Asia/Shanghai' };
const call = (link?: string): EventReading => ({
  site: 'meet',
  host: 'meet.google.com',
  title: '1:1 Lin Wei',
  attendees: [{ name: 'Lin Wei' }],
  call: true,
  ...(link && { link }),
});
/** `from` and `to` in minutes from now. */
const conversation = (id: string, from: number, to: number, link?: string) =>
  opened(
    {
      person: { name: id },
      kind: 'check-in',
      meeting: { title: id, start: now + from * minute, end: now + to * minute, ...(link && { link }) },
    },
    id,
    now,
  );
const held = (reading: EventReading, ...some: ReturnType<typeof conversation>[]) =>
  heldIn(reading, some, now)?.id;

describe('callPlace', () => {
  it.each([
    ['https://meet.google.com/abc-defg-hij?authuser=0#x', 'meet.google.com/abc-defg-hij'],
    ['https://meet.google.com/abc-defg-hij/', 'meet.google.com/abc-defg-hij'],
    ['https://us02web.zoom.us/j/12345678901?pwd=secret', 'zoom.us/j/12345678901'],
    ['https://zoom.us/j/12345678901', 'zoom.us/j/12345678901'],
    ['https://meeting.tencent.com/dm/AbC', 'meeting.tencent.com/dm/AbC'],
  ])('%s is held at %s', (link, whole) => {
    expect(callPlace(link)?.whole).toBe(whole);
  });

  it.each([undefined, '', 'not a link', 'https://'])('%s is no place', (link) => {
    expect(callPlace(link)).toBeUndefined();
  });
});

describe('the conversation that is held in a call', () => {
  const here = 'https://meet.google.com/abc-defg-hij';

  it('is the one with its link, even if another one is now', () => {
    expect(held(call(here), conversation('now', -5, 25), conversation('linked', 60, 90, `${here}?x=1`))).toBe(
      'linked',
    );
  });

  it('is the one nearest in time, of a series that keeps its link; not last week’s', () => {
    const week = 7 * 24 * 60;
    const last = conversation('last', -week, 30 - week, here);
    const next = conversation('next', 10, 40, here);
    expect(held(call(here), last, next)).toBe('next');
    expect(held(call(here), last)).toBeUndefined();
  });

  it('is else the one whose meeting is now, fifteen minutes around it', () => {
    expect(held(call(here), conversation('soon', 15, 45))).toBe('soon');
    expect(held(call(here), conversation('over', -45, -15))).toBe('over');
    expect(held(call(here), conversation('later', 16, 45))).toBeUndefined();
    expect(held(call(), conversation('soon', 15, 45), conversation('now', -25, 5))).toBe('now');
  });

  it('is not one that is held in another room of the same service', () => {
    const there = conversation('there', -5, 25, 'https://meet.google.com/zzz-zzzz-zzz');
    expect(held(call(here), there)).toBeUndefined();
    const zoom = conversation('zoom', -5, 25, 'https://zoom.us/j/1');
    expect(held(call(here), zoom)).toBe('zoom');
  });
});

describe('arriving in a call', () => {
  it('goes on with the conversation that is held in it', () => {
    const there = conversation('Lin Wei', -5, 25);
    expect(arrive({ reading: call() }, [conversation('warm', -200, -170), there], clock)).toEqual({
      kind: 'resume',
      conversation: there,
      atSummary: false,
    });
  });

  it('else asks, with title and link; the same on one day, another on the next', () => {
    const asked = (at: number) => {
      const arrival = arrive({ reading: call('https://meet.google.com/abc-defg-hij') }, [], {
        ...clock,
        now: at,
      });
      if (arrival.kind !== 'ask') throw new Error('a call does not say enough to open by itself');
      return arrival.context;
    };
    expect(asked(now)).toMatchObject({
      title: '1:1 Lin Wei',
      link: 'https://meet.google.com/abc-defg-hij',
      person: { person: { name: 'Lin Wei' } },
    });
    expect(asked(now + 5 * minute)?.key).toBe(asked(now)?.key);
    expect(asked(now + day)?.key).not.toBe(asked(now)?.key);
  });
});
