import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestFile } from '@/utils/meeting/by-hand';
import { contextFrom } from '@/utils/meeting/context';
import { readGiven } from '@/utils/meeting/given';
import { windowsZone } from '@/utils/meeting/windows-zones';
import { isZone } from '@/utils/meeting/zone';
import { growth } from '../growth';

const clock = { now: Date.parse('2026-11-20T09:00:00+08:00'), timeZone: 'Asia/Shanghai' };
const file = (...events: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]) =>
  ['BEGIN:VEVENT', 'UID:u1', 'SUMMARY:Performance review: Daniel Okafor', ...lines, 'END:VEVENT'].join(
    '\r\n',
  );

function reading(text: string) {
  const read = readGiven(text, clock);
  if ('notRead' in read) throw new Error(read.notRead);
  return read.reading;
}
const when = (...lines: string[]) => {
  const { start, end, allDay, sure } = contextFrom(reading(file(event(...lines))), clock).when;
  const iso = (instant: number | undefined) => instant && new Date(instant).toISOString();
  return { start: iso(start), end: iso(end), allDay, sure };
};
const ten = { start: '2026-11-24T02:00:00.000Z', end: '2026-11-24T02:45:00.000Z', allDay: false, sure: true };

describe('a calendar file', () => {
  it('gives the event with everything in it', () => {
    const text = file(
      event(
        'DTSTART;TZID=Asia/Shanghai:20261124T100000',
        'DTEND;TZID=Asia/Shanghai:20261124T104500',
        'ORGANIZER;CN="Lin, Hao":mailto:lin.hao@example.com',
        'ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=DECLINED;CN=Daniel Oka',
        ' for;X-NUM-GUESTS=0:mailto:daniel.okafor@example.com',
        'ATTENDEE;CUTYPE=ROOM;CN=Room 3:mailto:room3@resource.calendar.google.com',
        'ATTENDEE;PARTSTAT=ACCEPTED;CN=lin.hao@example.com:MAILTO:lin.hao@example.com',
        'DESCRIPTION:Please read\\, then come.\\nBring facts\\; see\\\\you',
        'X-GOOGLE-CONFERENCE:https://meet.google.com/abc-defg-hij',
        'BEGIN:VALARM',
        'TRIGGER:-PT10M',
        'SUMMARY:not this',
        'END:VALARM',
      ),
    );
    expect(reading(text)).toEqual({
      site: 'ics',
      host: '',
      eventId: 'u1',
      title: 'Performance review: Daniel Okafor',
      start: ten.start,
      end: ten.end,
      attendees: [
        { name: 'Lin, Hao', email: 'lin.hao@example.com', organizer: true },
        { name: 'Daniel Okafor', email: 'daniel.okafor@example.com', declined: true },
      ],
      link: 'https://meet.google.com/abc-defg-hij',
    });
  });

  it.each<[string, string[]]>([
    [
      'an IANA zone',
      ['DTSTART;TZID=America/New_York:20261123T210000', 'DTEND;TZID=America/New_York:20261123T214500'],
    ],
    ['UTC', ['DTSTART:20261124T020000Z', 'DTEND:20261124T024500Z']],
    ['floating', ['DTSTART:20261124T100000', 'DTEND:20261124T104500']],
    ['a duration', ['DTSTART:20261124T020000Z', 'DURATION:PT45M']],
    ['a Windows zone', ['DTSTART;TZID=China Standard Time:20261124T100000', 'DURATION:PT45M']],
    ['a quoted Windows zone', ['DTSTART;TZID="Pacific Standard Time":20261123T180000', 'DURATION:PT45M']],
    [
      'an old Evolution zone',
      ['DTSTART;TZID=/freeassociation.sourceforge.net/Asia/Shanghai:20261124T100000', 'DURATION:PT45M'],
    ],
    ['two zones', ['DTSTART;TZID=Asia/Shanghai:20261124T100000', 'DTEND;TZID=Asia/Tokyo:20261124T114500']],
  ])('understands %s', (_, lines) => {
    expect(when(...lines)).toEqual(ten);
  });

  it('takes a zone’s offset from the file itself where it has one all year', () => {
    const name = '(UTC+08:00) Beijing\\, Chongqing\\, Hong Kong\\, Urumqi';
    const zone = [
      'BEGIN:VTIMEZONE',
      `TZID:${name}`,
      'BEGIN:STANDARD',
      'DTSTART:16010101T000000',
      'TZOFFSETFROM:+0800',
      'TZOFFSETTO:+0800',
      'END:STANDARD',
      'END:VTIMEZONE',
    ].join('\r\n');
    const text = file(zone, event(`DTSTART;TZID="${name}":20261124T100000`, 'DURATION:PT45M'));
    expect(reading(text)).toMatchObject({ start: ten.start, end: ten.end });
  });

  it('is not sure of a zone that nobody knows', () => {
    const text = file(event('DTSTART;TZID=Customized Time Zone:20261124T100000', 'DURATION:PT45M'));
    expect(readGiven(text, clock)).toMatchObject({ doubts: ['time'] });
    expect(contextFrom(reading(text), clock).when).toMatchObject({
      sure: false,
      start: Date.parse(ten.start),
    });
  });

  it('knows all-day events', () => {
    expect(when('DTSTART;VALUE=DATE:20261124', 'DTEND;VALUE=DATE:20261125')).toMatchObject({ allDay: true });
  });

  it.each([['\n'], ['\r'], ['\r\n']])('reads lines that end in %j', (end) => {
    const text = file(event('DTSTART:20261124T020000Z', 'DTEND:20261124T024500Z'));
    expect(reading(text.replaceAll('\r\n', end)).start).toBe(ten.start);
  });

  it('reads one inside an e-mail, and one with a byte order mark', () => {
    const text = file(event('DTSTART:20261124T020000Z', 'DTEND:20261124T024500Z'));
    expect(reading(`\ufeff${text}`).start).toBe(ten.start);
    expect(reading(`From: x@example.com\r\nContent-Type: text/calendar\r\n\r\n${text}`).start).toBe(
      ten.start,
    );
  });

  it('takes the event that is on, else the next, else the last one', () => {
    const at = (id: string, start: string) =>
      ['BEGIN:VEVENT', `UID:${id}`, `SUMMARY:${id}`, `DTSTART:${start}`, 'DURATION:PT1H', 'END:VEVENT'].join(
        '\r\n',
      );
    const [past, on, next, later] = [
      at('past', '20261119T010000Z'),
      at('on', '20261120T003000Z'),
      at('next', '20261120T013000Z'),
      at('later', '20261121T010000Z'),
    ];
    expect(readGiven(file(later, past, next), clock)).toMatchObject({ reading: { title: 'next' }, of: 3 });
    expect(reading(file(later, next, on, past)).title).toBe('on');
    expect(reading(file(past, at('older', '20250101T000000Z'))).title).toBe('past');
  });

  it('leaves out what is cancelled, and says so when nothing else is left', () => {
    const cancelled = event('STATUS:CANCELLED', 'DTSTART:20261121T020000Z');
    expect(readGiven(file(cancelled), clock)).toEqual({ notRead: 'cancelled' });
    expect(readGiven(file('METHOD:CANCEL', event('DTSTART:20261121T020000Z')), clock)).toEqual({
      notRead: 'cancelled',
    });
    const kept = event('DTSTART:20261124T020000Z', 'DURATION:PT45M').replace('u1', 'u2');
    expect(reading(file(cancelled, kept)).eventId).toBe('u2');
  });
});

describe('a repeating event', () => {
  const weekly = (...lines: string[]) =>
    event('DTSTART;TZID=America/New_York:20260106T090000', 'DURATION:PT30M', ...lines);
  const start = (...events: string[]) => reading(file(...events)).start;

  it('comes next on its weekday, at the same time on the clock, summer or winter', () => {
    expect(start(weekly('RRULE:FREQ=WEEKLY;BYDAY=TU'))).toBe('2026-11-24T14:00:00.000Z');
    const summer = { ...clock, now: Date.parse('2026-07-01T00:00:00Z') };
    const read = readGiven(file(weekly('RRULE:FREQ=WEEKLY;BYDAY=TU')), summer);
    expect(read).toMatchObject({ reading: { start: '2026-07-07T13:00:00.000Z' } });
  });

  it('every other week, and not where it was taken out, moved or cancelled', () => {
    expect(start(weekly('RRULE:FREQ=WEEKLY;INTERVAL=2'))).toBe('2026-11-24T14:00:00.000Z');
    expect(start(weekly('RRULE:FREQ=WEEKLY', 'EXDATE;TZID=America/New_York:20261124T090000'))).toBe(
      '2026-12-01T14:00:00.000Z',
    );
    const moved = event(
      'RECURRENCE-ID;TZID=America/New_York:20261124T090000',
      'DTSTART:20261125T140000Z',
      'DURATION:PT30M',
    );
    expect(reading(file(weekly('RRULE:FREQ=WEEKLY'), moved))).toMatchObject({
      start: '2026-11-25T14:00:00.000Z',
      eventId: 'u1 2026-11-24T14:00:00.000Z',
    });
    expect(start(weekly('RRULE:FREQ=WEEKLY'), moved.replace('UID:u1', 'STATUS:CANCELLED\r\nUID:u1'))).toBe(
      '2026-12-01T14:00:00.000Z',
    );
  });

  it.each([
    ['TZID=America/New_York:20260106T090000', 'TZID=America/New_York:20261124T090000'],
    ['TZID=America/New_York:20260106T090000', 'X-A=b:20261124T140000Z'],
    ['X-A=b:20260106T140000Z', 'TZID=Asia/Shanghai:20261124T220000'],
    ['X-A=b:20260106T090000', 'X-A=b:20261124T090000'],
    ['VALUE=DATE:20260106', 'VALUE=DATE:20261124'],
  ])('is the same meeting when it is moved (%s, %s)', (begins, moved) => {
    const series = event(`DTSTART;${begins}`, 'RRULE:FREQ=WEEKLY');
    const other = event(`RECURRENCE-ID;${moved}`, 'DTSTART:20261123T060000Z', 'DURATION:PT30M');
    const { eventId } = reading(file(series));
    expect(reading(file(other)).eventId).toBe(eventId);
    expect(reading(file(series, other))).toMatchObject({ eventId, start: '2026-11-23T06:00:00.000Z' });
    // It is told once: what comes next is the one after it.
    const cancelled = other.replace('UID:u1', 'STATUS:CANCELLED\r\nUID:u1');
    expect(reading(file(series, cancelled)).start).toContain('2026-12-01');
  });

  it('ends when its rule does', () => {
    expect(start(weekly('RRULE:FREQ=WEEKLY;COUNT=3'))).toBe('2026-01-06T14:00:00.000Z');
    expect(start(weekly('RRULE:FREQ=WEEKLY;UNTIL=20261124T140000Z'))).toBe('2026-11-24T14:00:00.000Z');
    expect(start(weekly('RRULE:FREQ=WEEKLY;UNTIL=20261124T135959Z'))).toBe('2026-01-06T14:00:00.000Z');
  });

  it('has no date where its rule says more than was worked out', () => {
    const read = readGiven(file(weekly('RRULE:FREQ=MONTHLY;BYDAY=1TU')), clock);
    expect(read).toMatchObject({
      doubts: ['repeats'],
      reading: { title: 'Performance review: Daniel Okafor' },
    });
    expect('reading' in read && (read.reading.start ?? read.reading.likelyStart)).toBeUndefined();
  });
});

describe('a bad file', () => {
  it.each([
    ['cut off in its event', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:x\r\nDTST', 'truncated'],
    [
      'without an event',
      'BEGIN:VCALENDAR\r\nBEGIN:VTODO\r\nSUMMARY:x\r\nEND:VTODO\r\nEND:VCALENDAR',
      'no-event',
    ],
    ['with an event that never is', file(event('DTSTART:20261332T250000')), 'no-event'],
    ['that is none', 'PK\u0003\u0004\0\0BEGIN:VCALENDAR', 'not-text'],
    ['too large', 'x'.repeat(largestFile + 1), 'too-large'],
  ])('%s is refused for its reason', (_, text, notRead) => {
    expect(readGiven(text, clock)).toEqual({ notRead });
  });

  it('of which a part is whole gives that part', () => {
    const whole = event('DTSTART:20261124T020000Z', 'DURATION:PT45M');
    expect(reading(`BEGIN:VCALENDAR\n${whole}\nBEGIN:VEVENT\nSUMMARY:x`).start).toBe(ten.start);
  });

  it('cannot make an event out of a prototype', () => {
    const text = file(
      event('DTSTART:20261124T020000Z', 'ATTENDEE;CN=__proto__:mailto:constructor@example.com'),
    );
    expect(reading(text).attendees).toEqual([{ name: '__proto__', email: 'constructor@example.com' }]);
  });

  it('never throws, whatever it holds', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        'BEGIN:VEVENT',
        'END:VEVENT',
        'BEGIN:VTIMEZONE',
        'END:VCALENDAR',
        'DTSTART:20261124T020000Z',
        'DTSTART;TZID=China Standard Time:99991231T235959',
        'DTSTART:00000101T000000',
        'DTEND:20261124',
        'DURATION:P999WT9999H',
        'RRULE:FREQ=DAILY;COUNT=999999999999',
        'RRULE:FREQ=WEEKLY;INTERVAL=0;BYDAY=',
        'RRULE:FREQ=DAILY;UNTIL=x;INTERVAL=1e9',
        'EXDATE:,,,',
        'RECURRENCE-ID:',
        'SUMMARY:\\',
        'ATTENDEE;CN="x:mailto:a',
        'TZID:',
        'TZOFFSETTO:+9999',
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        const read = readGiven(['BEGIN:VCALENDAR', ...lines].join(end), clock);
        if ('reading' in read) contextFrom(read.reading, clock);
      }),
      { numRuns: 500 },
    );
  });

  const many = (line: (at: number) => string, length: number) => {
    let text = 'BEGIN:VCALENDAR\n';
    for (let at = 0; text.length < length; at++) text += line(at);
    return text;
  };
  it.each([
    [
      'events',
      (at: number) =>
        `BEGIN:VEVENT\nUID:${at}\nDTSTART;TZID=Asia/Shanghai:20261120T1000${10 + (at % 50)}\nRRULE:FREQ=DAILY\nEND:VEVENT\n`,
    ],
    ['blanks', () => ' '.repeat(1_000)],
    ['line ends', () => '\r\n\r\n'],
    [
      'guests of one event',
      (at: number) =>
        at === 0
          ? 'BEGIN:VEVENT\nDTSTART:20261124T020000Z\n'
          : `ATTENDEE;CN=P${at}:mailto:p${at}@example.com\n`,
    ],
    ['folded lines', () => 'DESCRIPTION:x\n y\n z\n'],
    [
      'letters in a zone’s name',
      (at: number) => (at === 0 ? 'BEGIN:VEVENT\nDTSTART;TZID=' : 'A'.repeat(1_000)),
    ],
  ])('of four million characters of %s takes no longer than its length', (_, line) => {
    const made = (length: number) => many(line, length);
    expect(growth(made, largestFile - 1_000, (text) => readGiven(text, clock))).toBeLessThan(128);
  });
});

it('every Windows zone is one that the browser knows', () => {
  expect(windowsZone('china standard time')).toBe('Asia/Shanghai');
  for (const name of ['Romance Standard Time', 'Greenland Standard Time', 'India Standard Time', 'UTC+13']) {
    expect(isZone(windowsZone(name) ?? ''), name).toBe(true);
  }
  expect(windowsZone('Customized Time Zone')).toBeUndefined();
});
