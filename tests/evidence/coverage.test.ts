import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Conversation, opened } from '@/utils/conversation/conversation';
import { byMonth, gapsIn } from '@/utils/evidence/months';
import { judgedPeriod, periodOf } from '@/utils/evidence/period';
import { recencyOf } from '@/utils/evidence/recency';

const at = (year: number, month: number, day: number) => new Date(year, month - 1, day, 10).getTime();
const on = (...days: string[]) => days.map((it) => ({ on: it }));
const year = { from: '2025-04-01', to: '2026-03-09' };

function talk(id: string, kind: Conversation['kind'], start: number): Conversation {
  const meeting = { title: '', start, end: start + 1 };
  return opened({ person: { name: '李薇' }, kind, meeting }, id, start);
}

describe('the period that a talk judges', () => {
  it('begins with the last evaluation or end of probation before it; nobody makes one up', () => {
    const now = talk('now', 'evaluation', at(2026, 11, 29));
    const old = talk('old', 'evaluation', at(2024, 1, 5));
    const probation = talk('probation', 'probation', at(2025, 9, 1));
    const later = talk('later', 'evaluation', at(2027, 1, 5));
    expect(judgedPeriod([now, later, talk('c', 'check-in', at(2026, 5, 5))], now)).toBeUndefined();
    expect(judgedPeriod([old, now], now)).toEqual({ from: '2024-01-05', to: '2026-11-29' });
    expect(judgedPeriod([probation, old, now, later], now)?.from).toBe('2025-09-01');
  });
});

describe('the period of a talk', () => {
  it('is at most the twelve months that end with it', () => {
    expect(periodOf([], undefined, at(2026, 3, 9))).toEqual(year);
    expect(periodOf([], undefined, at(2026, 12, 31))).toEqual({ from: '2026-01-01', to: '2026-12-31' });
    expect(periodOf([talk('old', 'evaluation', at(2024, 1, 5))], undefined, at(2026, 3, 9))).toEqual(year);
  });

  it('begins with the last evaluation or end of probation, and with no other talk', () => {
    const talks = [
      talk('a', 'evaluation', at(2025, 6, 30)),
      talk('b', 'probation', at(2025, 9, 1)),
      talk('c', 'check-in', at(2026, 2, 1)),
      talk('d', 'evaluation', at(2026, 3, 20)),
    ];
    expect(periodOf(talks, undefined, at(2026, 3, 9)).from).toBe('2025-09-01');
    // The talk itself closes nothing for itself.
    expect(periodOf(talks, talks[3], at(2026, 3, 20)).from).toBe('2025-09-01');
  });

  it('ends with the talk, or today where that is earlier', () => {
    const past = talk('p', 'evaluation', at(2026, 1, 15));
    expect(periodOf([past], past, at(2026, 3, 9)).to).toBe('2026-01-15');
    const coming = talk('n', 'evaluation', at(2026, 5, 1));
    expect(periodOf([coming], coming, at(2026, 3, 9)).to).toBe('2026-03-09');
  });
});

describe('counts by month', () => {
  it('have every month of the period, and nothing from outside', () => {
    const months = byMonth(on('2025-03-31', '2025-04-01', '2025-12-24', '2026-03-09', '2026-03-10'), year);
    expect(months).toHaveLength(12);
    expect(months[0]).toEqual({ month: '2025-04', count: 1 });
    expect(months[8]).toEqual({ month: '2025-12', count: 1 });
    expect(months[11]).toEqual({ month: '2026-03', count: 1 });
  });

  it('add up to what happened in the period, in order, whatever the period', () => {
    const day = fc
      .date({ min: new Date(2000, 0, 1), max: new Date(2099, 0, 1), noInvalidDate: true })
      .map((it) => it.toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(day), day, day, (days, one, other) => {
        const [from = '', to = ''] = [one, other].sort();
        const months = byMonth(on(...days), { from, to });
        const within = days.filter((it) => it >= from && it <= to);
        expect(months.reduce((sum, { count }) => sum + count, 0)).toBe(within.length);
        expect(months.map(({ month }) => month)).toEqual(
          [...new Set(months.map(({ month }) => month))].sort(),
        );
      }),
    );
  });

  it('show where nothing is known, the longest gap first', () => {
    const months = byMonth(on('2025-04-02', '2025-07-02', '2026-01-02'), year);
    expect(gapsIn(months)).toEqual([
      { from: '2025-08', to: '2025-12' },
      { from: '2025-05', to: '2025-06' },
    ]);
    expect(gapsIn(byMonth([], year))).toEqual([]);
  });
});

describe('what is recent', () => {
  it('is told when everything is, and there is enough to say so', () => {
    expect(recencyOf(on('2026-02-20', '2026-03-01', '2026-03-09'), year)).toEqual({
      count: 3,
      recent: 3,
      onlyRecent: true,
    });
    expect(recencyOf(on('2026-03-01', '2026-03-09'), year).onlyRecent).toBe(false);
    expect(recencyOf(on('2025-06-01', '2026-02-20', '2026-03-01', '2026-03-09'), year)).toEqual({
      count: 4,
      recent: 3,
      onlyRecent: false,
    });
  });

  it('counts four weeks to the day, and nothing outside of the period', () => {
    expect(recencyOf(on('2026-02-10', '2026-02-09', '2020-01-01', '2027-01-01'), year)).toMatchObject({
      count: 2,
      recent: 1,
    });
  });

  it('is no reproach where the period itself is short', () => {
    const short = { from: '2026-01-20', to: '2026-03-09' };
    expect(recencyOf(on('2026-02-20', '2026-03-01', '2026-03-09'), short).onlyRecent).toBe(false);
  });
});
