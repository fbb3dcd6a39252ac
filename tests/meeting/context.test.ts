import { describe, expect, it } from 'vitest';
import { contextFrom, conversationEnd, isSure, titledFrom } from '@/utils/meeting/context';
import { learn } from '@/utils/meeting/learned';
import type { EventReading } from '@/utils/meeting/reading';

const clock = { now: Date.parse('2026-09-25T01:00:00Z'), timeZone: 'Asia/Shanghai' };
const reading: EventReading = {
  site: 'google',
  host: 'calendar.google.com',
  eventId: 'series_20260928T023000Z',
  title: '年度绩效面谈：李薇',
  when: '9月28日星期一 10:30 – 11:15',
  attendees: [
    { name: '林浩', email: 'lin@example.com' },
    { name: '李薇', email: 'li@example.com' },
  ],
  self: { email: 'lin@example.com' },
};

describe('contextFrom', () => {
  it('understands a clear event as a whole', () => {
    const context = contextFrom(reading, clock);
    expect(context).toMatchObject({
      key: 'google:series_20260928T023000Z',
      person: { person: { name: '李薇', email: 'li@example.com' }, sure: true },
      kind: { kind: 'evaluation', sure: true },
      when: {
        start: Date.parse('2026-09-28T02:30:00Z'),
        end: Date.parse('2026-09-28T03:15:00Z'),
        sure: true,
      },
    });
    expect(isSure(context)).toBe(true);
  });

  it.each([
    'Canceled: Annual review',
    'Cancelled: 1:1',
    '已取消：年度绩效面谈：李薇',
    '[已取消] 年度绩效面谈',
    'Abgesagt: Mitarbeitergespräch',
  ])('is not sure of what was called off: %s', (title) => {
    const context = contextFrom({ ...reading, title }, clock);
    expect(context.cancelled).toBe(true);
    expect(isSure(context)).toBe(false);
  });

  it.each(['Cancellation policy: review', '取消考核的说明', 'Cancelled orders review'])(
    'does not take a topic for it: %s',
    (title) => expect(contextFrom({ ...reading, title }, clock).cancelled).toBeUndefined(),
  );

  it('gives each occurrence of a series a key of its own, and the same occurrence the same', () => {
    const next = { ...reading, eventId: 'series_20261005T023000Z' };
    expect(contextFrom(reading, clock).key).toBe(contextFrom({ ...reading }, clock).key);
    expect(contextFrom(next, clock).key).not.toBe(contextFrom(reading, clock).key);
  });

  it('makes a key from host, title and start where the page has no id', () => {
    const { eventId: _, ...bare } = reading;
    const popover = contextFrom({ ...bare, host: 'x.org' }, clock);
    const { when: __, ...page } = bare;
    const details = contextFrom(
      { ...page, host: 'x.org', start: '2026-09-28T10:30:00+08:00', end: '2026-09-28T11:15:00+08:00' },
      clock,
    );
    expect(details.key).toBe(popover.key);
  });

  it('falls back to the start a series gives, and says it is not sure', () => {
    const unread = { ...reading, when: 'поне́дельник', likelyStart: '2026-09-28T02:30:00Z' };
    expect(contextFrom(unread, clock).when).toEqual({
      start: Date.parse('2026-09-28T02:30:00Z'),
      allDay: false,
      sure: false,
    });
  });

  it.each([
    ['markup', '<img src=x onerror=alert(1)> 绩效面谈'],
    ['very long', '绩效面谈 '.repeat(2_500)],
    ['right to left', 'مراجعة الأداء السنوية'],
    ['emoji', '👩‍👩‍👧‍👦 绩效面谈 🎉'],
    ['lone surrogate', '绩效\ud800面谈'],
    ['empty', ''],
  ])('keeps a title as text: %s', (_, title) => {
    const context = contextFrom({ ...reading, title }, clock);
    expect([...context.title].length).toBeLessThanOrEqual(300);
    expect(context.title.startsWith(title.trim().slice(0, 4))).toBe(true);
  });

  it('asks where the end is before the start or the event lasts all day', () => {
    expect(isSure(contextFrom({ ...reading, when: '9月28日 15:00 – 14:00' }, clock))).toBe(false);
    expect(isSure(contextFrom({ ...reading, when: '9月28日 全天' }, clock))).toBe(false);
  });

  it('asks for the length where the event blocks half a day or more, or has none', () => {
    const long = contextFrom({ ...reading, when: '9月28日 9:00 – 19:00' }, clock);
    expect([isSure(long), conversationEnd(long.when)]).toEqual([false, undefined]);
    const empty = contextFrom({ ...reading, when: '9月28日 14:00 – 14:00' }, clock);
    expect([isSure(empty), conversationEnd(empty.when)]).toEqual([false, undefined]);
    const usual = contextFrom({ ...reading, when: '9月28日 9:00 – 12:00' }, clock);
    expect([isSure(usual), conversationEnd(usual.when)]).toEqual([true, usual.when.end]);
  });

  it('says what was corrected before, and where from', () => {
    const learned = learn([], {
      event: titledFrom(reading, 'google:last', {}),
      guests: [{ name: '李薇', email: 'li@example.com' }],
      guess: { person: { name: '李薇', email: 'li@example.com' }, kind: 'evaluation' },
      person: { name: '李薇', email: 'li@example.com' },
      kind: 'probation',
    });
    const kind = { kind: 'probation', sure: true, learned: true };
    expect(contextFrom(reading, clock, { learned })).toMatchObject({
      kind,
      person: { source: 'only-guest' },
    });
    const other = { ...reading, title: '年度绩效面谈：王磊', attendees: [{ name: '王磊' }] };
    expect(contextFrom(other, clock, { learned }).kind).toEqual({ ...kind, sure: false });
    const vague = { ...reading, title: '年度长谈：王磊', attendees: [{ name: '王磊' }] };
    const fromVague = learned.map((it) => ({ ...it, title: '', pattern: '年度长谈 §' }));
    expect(contextFrom(vague, clock, { learned: fromVague }).kind).toEqual({ ...kind, sure: false });
    expect(contextFrom({ ...other, title: '年终绩效面谈：王磊' }, clock, { learned }).kind?.kind).toBe(
      'evaluation',
    );
  });

  it('knows a corrected name by its address', () => {
    const bare = { ...reading, attendees: [{ email: 'lin@example.com' }, { email: 'li@example.com' }] };
    expect(isSure(contextFrom({ ...bare, title: '绩效面谈' }, clock))).toBe(false);
    const known = [{ name: '李薇', email: 'li@example.com' }];
    expect(isSure(contextFrom({ ...bare, title: '绩效面谈' }, clock, { known }))).toBe(true);
  });
});
