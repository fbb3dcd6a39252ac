import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, localTime } from '@/utils/meeting/zone';
import { talkSaid } from '@/utils/next-talk/talk-said';

const zone = 'Europe/Berlin';
const two = (part: number) => String(part).padStart(2, '0');

/** "12-09 15:00 45": the day and time in the zone, and the minutes. */
function shown({ start, end }: { start: number; end: number }, inZone = zone): string {
  const { month, day, hour, minute } = localTime(start, inZone);
  return `${two(month)}-${two(day)} ${two(hour)}:${two(minute)} ${(end - start) / 60_000}`;
}

/** Wednesday, 25 November 2026, 11:00; this talk is from 9:00 to 9:45. */
const now = instantOf({ year: 2026, month: 11, day: 25, hour: 11, minute: 0 }, zone);
const begins = instantOf({ year: 2026, month: 11, day: 25, hour: 9, minute: 0 }, zone);
const around = { now, zone, talk: { start: begins, end: begins + 45 * 60_000 } };

const read = (text: string, from = around) => talkSaid(text, from)?.times.map((it) => shown(it, from.zone));

describe('a time as people write it', () => {
  it.each([
    ['下周三下午3点', '12-02 15:00 45'],
    ['下周三下午三点半', '12-02 15:30 45'],
    ['两周后 10:00', '12-09 10:00 45'],
    ['明晚8点', '11-26 20:00 45'],
    ['明早9点', '11-26 09:00 45'],
    ['12月9日 下午3-4点', '12-09 15:00 60'],
    ['12月9日14:00～15:00', '12-09 14:00 60'],
    ['12.9 下午3点', '12-09 15:00 45'],
    ['15号上午十点', '12-15 10:00 45'],
    ['下下周一上午10点一刻', '12-07 10:15 45'],
    ['下周四 10点 半小时', '12-03 10:00 30'],
    ['下周四 10点 1个半小时', '12-03 10:00 90'],
    ['周五 中午', '11-27 12:00 45'],
    ['週五下午兩點', '11-27 14:00 45'],
    ['三周后周二下午两点', '12-15 14:00 45'],
    ['大后天 16:30 到 17:15', '11-28 16:30 45'],
    ['3pm 下周三', '12-02 15:00 45'],
    ['next Tue 3pm', '12-01 15:00 45'],
    ['in 2 weeks at 10', '12-09 10:00 45'],
    ['Dec 9 14:00-15:00', '12-09 14:00 60'],
    ['9 Dec 2026 2:30-3:30pm', '12-09 14:30 60'],
    ['Fri 10-11', '11-27 10:00 60'],
    ['friday 10:30-11', '11-27 10:30 30'],
    ['Friday 2 to 3pm', '11-27 14:00 60'],
    ['friday noon for 30 min', '11-27 12:00 30'],
    ['friday at 10, an hour and a half', '11-27 10:00 90'],
    ['the 12th at 3pm', '12-12 15:00 45'],
    ['tomorrow at 3', '11-26 15:00 45'],
    ['tonight at 8', '11-25 20:00 45'],
    ['half past 3 tomorrow', '11-26 15:30 45'],
    ['quarter to 4 tomorrow', '11-26 15:45 45'],
    ['Tuesday in two weeks 3pm', '12-08 15:00 45'],
    ['2026-12-09 14:00', '12-09 14:00 45'],
    ['Mon 9am-10am', '11-30 09:00 60'],
  ])('%s', (text, time) => {
    expect(read(text)).toEqual([time]);
    expect(talkSaid(text, around)?.timeIsSaid).toBe(true);
  });

  it.each([
    ['月底', ['11-30 09:00 45']],
    ['两周后', ['12-09 09:00 45']],
    ['Friday afternoon', ['11-27 14:00 45']],
    ['周五下午', ['11-27 14:00 45']],
    ['周五上午', ['11-27 09:00 45']],
  ])('without an hour: %s', (text, times) => {
    expect(read(text)).toEqual(times);
    expect(talkSaid(text, around)?.timeIsSaid).toBe(false);
  });

  it('is shown for choice where it could be either', () => {
    expect(read('12/9 15:00')).toEqual(['12-09 15:00 45', '09-12 15:00 45']);
    expect(read('Dec 9 or Dec 10 at 3pm')).toEqual(['12-09 15:00 45', '12-10 15:00 45']);
    expect(read('下周二或者周三 10点')).toEqual(['12-01 10:00 45', '12-02 10:00 45']);
    const week = ['11-30', '12-01', '12-02', '12-03', '12-04'].map((day) => `${day} 10:00 45`);
    expect(read('下周 10点')).toEqual(week);
    expect(read('next week at 10')).toEqual(week);
  });

  it('is no weekend that nobody named', () => {
    // Sunday, 29 November: two weeks from then is a Sunday too, the end of January another.
    const sunday = { ...around, now: now + 4 * 86_400_000 };
    expect(read('两周后 10点', sunday)).toEqual(['12-11 10:00 45', '12-13 10:00 45', '12-14 10:00 45']);
    const january = {
      ...around,
      now: instantOf({ year: 2027, month: 1, day: 12, hour: 9, minute: 0 }, zone),
    };
    expect(read('月底 10点', january)).toEqual(['01-29 10:00 45', '01-31 10:00 45']);
    expect(read('Sunday 10am', around)).toEqual(['11-29 10:00 45']);
  });

  it('is none without a day, in the past, or in a month or more without a day', () => {
    for (const text of ['', '3pm', '昨天', 'in 3 hours', '2020-01-01', '谢谢', '1/3 of them'])
      expect(read(text), text).toBeUndefined();
    for (const text of ['next month', '下个月', 'next quarter', 'asap'])
      expect([text, talkSaid(text, around)?.times ?? []]).toEqual([text, []]);
    expect(talkSaid('today 9:00', around)).toMatchObject({ times: [], isOver: true });
  });
});

describe('zones and clock changes', () => {
  it.each([
    ['America/New_York', '2026-10-30', '2026-11-06 10:00'],
    ['America/New_York', '2027-03-12', '2027-03-19 10:00'],
    ['Asia/Shanghai', '2026-10-30', '2026-11-06 10:00'],
    ['Europe/Berlin', '2026-10-23', '2026-10-30 10:00'],
    ['Europe/Berlin', '2027-03-26', '2027-04-02 10:00'],
    ['Australia/Lord_Howe', '2027-04-02', '2027-04-09 10:00'],
    ['Australia/Lord_Howe', '2026-10-02', '2026-10-09 10:00'],
  ])('in %s, a week after %s at the same time by the wall', (inZone, from, to) => {
    const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
    const start = instantOf({ year, month, day, hour: 10, minute: 0 }, inZone);
    const talk = { start, end: start + 3_600_000 };
    const [next] = talkSaid('in a week', { now: start, zone: inZone, talk })?.times ?? [];
    const time = next && localTime(next.start, inZone);
    expect(
      time && `${time.year}-${two(time.month)}-${two(time.day)} ${two(time.hour)}:${two(time.minute)}`,
    ).toBe(to);
    expect(next && next.end - next.start).toBe(3_600_000);
  });
});

it('whatever is written, nothing throws, times are in order, ahead and of a length', () => {
  const words = fc.constantFrom(
    ...[
      '下周',
      '三',
      '点',
      '半',
      '12',
      '-',
      '31',
      '号',
      ' at ',
      '25:00',
      'Feb 30',
      '两周后',
      'next Fri',
      '3pm',
      '到',
      '月底',
      '小时',
      '😀',
      '前',
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(words, { maxLength: 8 }).map((it) => it.join('')),
  );
  const zones = fc.constantFrom('America/New_York', 'Asia/Shanghai', 'Europe/Berlin', 'Australia/Lord_Howe');
  const moment = fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2029, 0) });
  fc.assert(
    fc.property(text, zones, moment, (written, inZone, at) => {
      const times = talkSaid(written, { now: at, zone: inZone, talk: around.talk })?.times ?? [];
      for (const { start, end } of times) {
        expect(end).toBeGreaterThan(start);
        expect(end).toBeGreaterThan(at);
        expect(end - start).toBeLessThanOrEqual(25 * 3_600_000);
      }
      expect(times.map(({ start }) => start)).toEqual(
        times.map(({ start }) => start).toSorted((a, b) => a - b),
      );
    }),
    { numRuns: 400 },
  );
});

it('“next week” is five days and “tomorrow” one, on every day of the year', () => {
  const day = 86_400_000;
  for (let at = now; at < now + 800 * day; at += day) {
    const count = (text: string) => talkSaid(text, { ...around, now: at })?.times.length;
    expect([at, count('next week at 10:30 for 30 min'), count('下周 上午十点半，30分钟')]).toEqual([
      at,
      5,
      5,
    ]);
    expect([at, count('tomorrow 3-4pm'), count('明天 下午3-4点')]).toEqual([at, 1, 1]);
  }
});
