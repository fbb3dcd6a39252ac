import * as fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { afterQuiet, beforeQuiet, isQuiet, timeOfDay } from '@/utils/reminders/quiet';

const zone = process.env.TZ;
afterAll(() => {
  process.env.TZ = zone;
});

const nightly = { from: 20 * 60, to: 8 * 60 };
const noon = { from: 12 * 60, to: 13 * 60 + 30 };
const at = (hours: number, minutes = 0, day = 25) => new Date(2026, 10, day, hours, minutes).getTime();

describe('quiet hours', () => {
  it('pass midnight, end in time, and are none where both times are the same', () => {
    expect([at(19, 59), at(20), at(23), at(3), at(7, 59), at(8)].map((it) => isQuiet(it, nightly))).toEqual([
      false,
      true,
      true,
      true,
      true,
      false,
    ]);
    expect([at(11, 59), at(12), at(13, 29), at(13, 30)].map((it) => isQuiet(it, noon))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isQuiet(at(12), { from: 720, to: 720 })).toBe(false);
  });

  it('put off to their end, or bring forward to before them', () => {
    expect(afterQuiet(at(22), nightly)).toBe(at(8, 0, 26));
    expect(afterQuiet(at(6), nightly)).toBe(at(8));
    expect(afterQuiet(at(9), nightly)).toBe(at(9));
    expect(beforeQuiet(at(6), nightly)).toBe(at(19, 45, 24));
    expect(beforeQuiet(at(22), nightly)).toBe(at(19, 45));
    expect(beforeQuiet(at(12, 30), noon)).toBe(at(11, 45));
    expect(beforeQuiet(at(3), { from: 8 * 60, to: 7 * 60 + 50 })).toBeUndefined();
  });
});

const zones = ['UTC', 'Asia/Shanghai', 'America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe'];
const minutes = fc.integer({ min: 0, max: 24 * 60 - 1 });
/** Any minute of two years, those around every change of the clocks among them. */
const moments = fc
  .integer({ min: 0, max: 2 * 366 * 24 * 60 })
  .map((it) => Date.UTC(2026, 0, 1) + it * 60_000);

it.each(zones)(
  'in %s, what is put off is never quiet, never earlier, at most a day and two hours later',
  (it) => {
    process.env.TZ = it;
    fc.assert(
      fc.property(moments, minutes, minutes, (time, from, to) => {
        const quiet = { from, to };
        const after = afterQuiet(time, quiet);
        expect(isQuiet(after, quiet)).toBe(false);
        expect(after).toBeGreaterThanOrEqual(time);
        expect(after - time).toBeLessThanOrEqual(26 * 3_600_000);
        const before = beforeQuiet(time, quiet);
        if (isQuiet(time, quiet) && before !== undefined) {
          expect(isQuiet(before, quiet)).toBe(false);
          expect(before).toBeLessThan(time);
        }
      }),
      { numRuns: 400 },
    );
  },
);

it('a time of day is the clock on the wall’s, also on days of 23 and 25 hours', () => {
  process.env.TZ = 'Europe/Berlin';
  for (const [month, day] of [
    [2, 28],
    [9, 24],
  ] as const) {
    const before = new Date(2026, month, day, 9).getTime();
    expect(new Date(timeOfDay(before, 9 * 60, 1)).getHours()).toBe(9);
    expect(new Date(afterQuiet(new Date(2026, month, day, 21).getTime(), nightly)).getHours()).toBe(8);
  }
});
