import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { instantOf, localTime } from '@/utils/meeting/zone';
import { actionsFile, talkFile } from '@/utils/next-talk/calendar-file';
import { clean } from '@/utils/summary/clean';

const now = Date.UTC(2026, 10, 25, 10);
const start = Date.UTC(2026, 11, 9, 14);
const talk = { conversationId: 'c1', title: '后续沟通', agenda: '', start, end: start + 3_600_000 };

/** Read by a parser that is not the writer's. */
function eventsOf(file: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(file));
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(calendar.getFirstPropertyValue('prodid')).toBe('-//Fairside//Fairside//EN');
  expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
  return calendar.getAllSubcomponents('vevent').map((it) => new ICAL.Event(it));
}

function firstOf(file: string): ICAL.Event {
  const [event] = eventsOf(file);
  if (!event) throw new Error('no event in the file');
  return event;
}

/** RFC 5545, 3.1: each line ends with CRLF and has at most 75 octets; no character is cut. */
function isWellWritten(file: string): void {
  expect(file.endsWith('\r\n')).toBe(true);
  expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of file.split('\r\n')) {
    const octets = new TextEncoder().encode(line);
    expect(octets.length).toBeLessThanOrEqual(75);
    expect(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(octets)).toBe(line);
  }
}

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        '👩‍👩‍👧‍👦',
        '绩效',
        ',',
        ';',
        '\\',
        '\n',
        '\r\n',
        'a long word ',
        ':',
        '"',
        '\ud800',
        '\u2028',
        '\\n',
        ' ',
      ),
      {
        maxLength: 120,
      },
    )
    .map((it) => it.join('')),
);

describe('the next talk as a file', () => {
  it('holds the times as instants, a reminder, and no more than was shown', () => {
    const event = firstOf(talkFile(talk, now));
    expect(event.startDate.toJSDate().getTime()).toBe(start);
    expect(event.endDate.toJSDate().getTime()).toBe(start + 3_600_000);
    expect(event.startDate.zone).toBe(ICAL.Timezone.utcTimezone);
    expect(event.summary).toBe('后续沟通');
    expect(event.description).toBeNull();
    expect(event.attendees).toEqual([]);
    const alarm = event.component.getFirstSubcomponent('valarm');
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-PT15M');
  });

  it('is the same event when it is made again, and a later one', () => {
    const one = firstOf(talkFile(talk, now));
    const other = firstOf(
      talkFile({ ...talk, start: start + 86_400_000, end: start + 90_000_000 }, now + 60_000),
    );
    expect(other.uid).toBe(one.uid);
    expect(other.sequence).toBeGreaterThan(one.sequence);
    expect(other.sequence).toBeLessThan(2 ** 31);
    expect(firstOf(talkFile({ ...talk, conversationId: 'c2' }, now)).uid).not.toBe(one.uid);
    expect(talkFile(talk, now)).toBe(talkFile(talk, now));
  });

  it('any text comes out as it went in, in lines that a calendar takes', () => {
    fc.assert(
      fc.property(texts, texts, (title, agenda) => {
        const file = talkFile({ ...talk, title, agenda }, now);
        isWellWritten(file);
        const event = firstOf(file);
        expect(event.summary ?? '').toBe(
          clean(title)
            .replace(/\s*\n\s*/g, ' ')
            .trim(),
        );
        expect(event.description ?? '').toBe(clean(agenda));
      }),
      { numRuns: 300 },
    );
  });

  it('means the same moment in every zone, before and after clock changes', () => {
    const zones = fc.constantFrom(
      'America/New_York',
      'Asia/Shanghai',
      'Europe/Berlin',
      'Australia/Lord_Howe',
    );
    const minutes = fc.integer({ min: Date.UTC(2026, 0) / 60_000, max: Date.UTC(2030, 0) / 60_000 });
    fc.assert(
      fc.property(zones, minutes, (zone, minute) => {
        const wall = localTime(minute * 60_000, zone);
        const at = instantOf(wall, zone);
        const event = firstOf(talkFile({ ...talk, start: at, end: at + 1_800_000 }, now));
        expect(localTime(event.startDate.toJSDate().getTime(), zone)).toEqual(wall);
      }),
    );
  });
});

describe('actions as a file', () => {
  it('are whole days that keep nothing busy, with a reminder at nine', () => {
    const file = actionsFile(
      [
        { noteId: 'n1', day: '2026-12-04', title: '我：确认项目人选' },
        { noteId: 'n2', day: '2027-02-28', title: 'Employee: send\nthe template' },
      ],
      now,
    );
    isWellWritten(file);
    const events = eventsOf(file);
    expect(
      events.map(({ startDate, endDate, summary }) => [
        startDate.isDate,
        String(startDate),
        String(endDate),
        summary,
      ]),
    ).toEqual([
      [true, '2026-12-04', '2026-12-05', '我：确认项目人选'],
      [true, '2027-02-28', '2027-03-01', 'Employee: send the template'],
    ]);
    for (const { component } of events) {
      expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
      const trigger = component.getFirstSubcomponent('valarm')?.getFirstPropertyValue('trigger');
      expect((trigger as ICAL.Duration).toSeconds()).toBe(9 * 3600);
    }
  });

  it('say the day that was set, whatever the zone of the computer', () => {
    const days = fc.date({ min: new Date('2026-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        expect(String(firstOf(actionsFile([{ noteId: 'n', day, title: 'x' }], now)).startDate)).toBe(day);
      }),
    );
  });
});
