import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarLink, calendars } from '@/utils/next-talk/calendar-links';
import { clean } from '@/utils/summary/clean';

const start = Date.UTC(2026, 11, 9, 14);
const talk = {
  title: '后续沟通 + 目标 & more',
  agenda: 'Still open\n- Budget, 100 % sure?',
  start,
  end: start + 3_600_000,
};

const parameters = (href: string) => Object.fromEntries(new URL(href).searchParams);

describe('a link fills the calendar’s own form', () => {
  it('Google', () => {
    const { href, agenda } = calendarLink('google', talk);
    expect(href.startsWith('https://calendar.google.com/calendar/render?')).toBe(true);
    expect(parameters(href)).toEqual({
      action: 'TEMPLATE',
      text: talk.title,
      dates: '20261209T140000Z/20261209T150000Z',
      details: talk.agenda,
    });
    expect(agenda).toBe('whole');
  });

  it.each([
    ['outlook', 'https://outlook.cloud.microsoft/calendar/deeplink/compose?'],
    ['live', 'https://outlook.live.com/calendar/0/action/compose?'],
  ] as const)('%s', (calendar, address) => {
    const { href } = calendarLink(calendar, talk);
    expect(href.startsWith(address)).toBe(true);
    expect(parameters(href)).toEqual({
      path: '/calendar/action/compose',
      rru: 'addevent',
      subject: talk.title,
      startdt: '2026-12-09T14:00:00Z',
      enddt: '2026-12-09T15:00:00Z',
      body: talk.agenda,
    });
  });

  it('Yahoo', () => {
    const { href } = calendarLink('yahoo', talk);
    expect(href.startsWith('https://calendar.yahoo.com/?')).toBe(true);
    expect(parameters(href)).toEqual({
      v: '60',
      title: talk.title,
      st: '20261209T140000Z',
      et: '20261209T150000Z',
      desc: talk.agenda,
    });
  });

  it('Feishu, which takes no agenda, and says so', () => {
    const { href, agenda } = calendarLink('feishu', talk);
    expect(href.startsWith('https://applink.feishu.cn/client/calendar/event/create?')).toBe(true);
    expect(parameters(href)).toEqual({
      startTime: String(start / 1000),
      endTime: String(start / 1000 + 3600),
      summary: talk.title,
    });
    expect(agenda).toBe('none');
    expect(calendarLink('feishu', { ...talk, agenda: '' }).agenda).toBe('whole');
  });

  it('spaces are no plus signs, which Outlook would show', () => {
    for (const calendar of calendars) expect(calendarLink(calendar, talk).href).not.toContain('+');
  });
});

it('a long agenda is cut at a line or a character, said so, and the rest is as it was', () => {
  const line = fc.string({ unit: 'grapheme', maxLength: 60 });
  const title = fc.string({ unit: 'grapheme', maxLength: 20 });
  fc.assert(
    fc.property(
      fc.constantFrom(...calendars),
      title,
      fc.array(line, { maxLength: 80 }),
      (calendar, name, lines) => {
        const agenda = lines.join('\n');
        const { href, agenda: held } = calendarLink(calendar, { ...talk, title: name, agenda });
        expect(href.length).toBeLessThanOrEqual(calendar === 'google' ? 8000 : 2000);
        const given = parameters(href);
        const inLink = given.details ?? given.body ?? given.desc ?? '';
        const whole = clean(agenda);
        if (held === 'whole') expect(inLink).toBe(whole);
        if (held === 'none') expect(inLink).toBe('');
        if (held === 'cut') {
          expect(inLink.endsWith('\n…')).toBe(true);
          expect(whole.startsWith(inLink.slice(0, -2))).toBe(true);
        }
        expect(given.text ?? given.subject ?? given.title ?? given.summary).toBe(clean(name));
      },
    ),
    { numRuns: 200 },
  );
});
