import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '@/utils/meeting/day';
import { movable } from '@/utils/notes/due/movable';
import { dueIn } from '@/utils/notes/due-date';
import { growth } from '../growth';
import { chinese, english, noChinese, noEnglish, otherDays } from './due-dates';

/** A Wednesday. */
const wednesday = '2026-11-25';

function day(text: string): Day {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  return { year, month, day: date };
}

function iso({ year, month, day: date }: Day): string {
  return `${year}-${`${month}`.padStart(2, '0')}-${`${date}`.padStart(2, '0')}`;
}

/** "match → 2026-11-27 2026-12-04", "match → ?" when vague, "–" when nothing is found. */
function shown(text: string, today: string): string {
  const due = dueIn(text, day(today));
  if (!due) return '–';
  return `${due.match} → ${due.vague ? '?' : due.days.map(iso).join(' ')}`;
}

function expected(match: string, days: string): string {
  return match === '–' ? match : `${match} → ${days}`;
}

describe('a due date as people write it', () => {
  it.each([...chinese, ...english])('%s', (text, match, days) => {
    expect(shown(text, wednesday)).toBe(expected(match, days));
  });

  it.each([...noChinese, ...noEnglish])('is not in “%s”', (text) => {
    expect(shown(text, wednesday)).toBe('–');
  });

  it.each(otherDays)('on %s: %s', (today, text, match, days) => {
    expect(shown(text, today)).toBe(expected(match, days));
  });

  it('is found inside a sentence, at its place', () => {
    const due = dueIn('你负责 ＰＲＤ，下周五前交；I will review by Monday.', day(wednesday));
    expect(due).toEqual({ match: '下周五前', at: [8, 12], days: [day('2026-12-04')] });
  });
});

/** The anonymous Gregorian computus (Meeus, Jones, Butcher): month and day of Easter. */
function easter(year: number): [number, number] {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return [Math.floor(n / 31), (n % 31) + 1];
}

describe('the days that move', () => {
  const calendar = new Intl.DateTimeFormat('en-u-ca-chinese', {
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });

  it.each(Object.entries(movable))('are those of the calendars in %s', (year, feasts) => {
    for (const [feast, lunar] of [
      ['spring', '1/1'],
      ['dragonBoat', '5/5'],
      ['midAutumn', '8/15'],
    ] as const) {
      const [month, date] = feasts[feast];
      // Where the moon is new within minutes of midnight, ICU is a day off.
      const near = feast === 'spring' && /2027|2030/.test(year) ? [-1, 0, 1] : [0];
      const read = near.map((off) => calendar.format(Date.UTC(Number(year), month - 1, date + off)));
      expect(
        read.map((it) => it.split('/').slice(0, 2).join('/')),
        feast,
      ).toContain(lunar);
    }
    expect(feasts.easter).toEqual(easter(Number(year)));
  });
});

describe('whatever the text', () => {
  const scraps = [...chinese, ...english].flatMap(([text]) =>
    text.split(/(?<=[\s\p{P}])|(?=[\s\p{P}前后内年月周日])/u),
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc
      .array(fc.constantFrom(...scraps, '1', '12', '31', '99', '2027', '/', '-', ' '), { maxLength: 30 })
      .map((it) => it.join('')),
    fc.array(fc.constantFrom(...scraps), { maxLength: 20 }).map((it) => it.join(' ')),
  );
  const today = fc.nat({ max: 40_000 }).map((days) => addDays(day('1990-01-01'), days));

  it('the place is in the text and the days are real, sorted and distinct', () => {
    fc.assert(
      fc.property(text, today, (written, now) => {
        const due = dueIn(written, now);
        if (!due) return;
        const [start, end] = due.at;
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(written.length);
        expect(due.match).toBe(written.slice(start, end));
        expect(due.match.trim()).toBe(due.match);
        const days = due.days.map(iso);
        expect(days).toEqual([...new Set(days)].sort());
        expect(due.days.map((it) => addDays(it, 0))).toEqual(due.days);
        expect(days.length > 0).toBe(!due.vague);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ...['a', ' ', '1', '一', '/', '1/', '11-', '周', '周五', '下', '月底', '的', '每', '十一月二十日'],
    ...['by ', 'by the ', 'Friday ', 'in a couple of ', 'the end of the ', 'next week ', '2026-11-20 '],
    'you closed 12 tickets on Friday, ',
  ])('sixteen times as many of “%s” take about sixteen times as long', (scrap) => {
    expect(growth(scrap, 10_000, (text) => dueIn(text, day(wednesday)))).toBeLessThan(128);
  });

  it('a day written out is read back as that day, whatever day it is', () => {
    const inThisCentury = fc.nat({ max: 30_000 }).map((days) => addDays(day('2001-01-01'), days));
    const ahead = fc.integer({ min: 1, max: 330 });
    fc.assert(
      fc.property(inThisCentury, ahead, (now, days) => {
        const meant = addDays(now, days);
        const { year, month, day: date } = meant;
        const name = new Date(Date.UTC(year, month - 1, date)).toLocaleString('en', {
          month: 'long',
          timeZone: 'UTC',
        });
        for (const written of [
          `发给我，${year}年${month}月${date}日前`,
          `${month}月${date}号之前发给我`,
          `Send it by ${date} ${name} ${year}`,
          `Send it by ${name} ${date}`,
          `Send it by ${iso(meant)}`,
        ])
          expect(dueIn(written, now)?.days.map(iso), written).toEqual([iso(meant)]);
      }),
      { numRuns: 500 },
    );
  });
});
