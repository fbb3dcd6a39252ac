import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isExpired, isSamePlace, keepAmong, keptFor, mostOfOrigin } from '@/utils/rescue/keeping';
import type { Rescued } from '@/utils/rescue/rescued';

const now = 1_795_418_300_000;
const origin = 'https://hr.example.com';

const row = fc.record({
  id: fc.uuid(),
  origin: fc.constant(origin),
  path: fc.constantFrom('/review/1', '/review/2'),
  page: fc.constantFrom('', 'a1'),
  label: fc.constantFrom('Strengths', '改进方向', ''),
  nth: fc.nat(2),
  text: fc.string({ unit: 'grapheme' }),
  at: fc.integer({ min: now - 2 * keptFor, max: now }),
});

/** What is on disk after texts were typed one after the other. */
function typed(texts: readonly Rescued[], rows: readonly Rescued[] = []): readonly Rescued[] {
  return texts.reduce((before, fresh) => {
    const { put, gone } = keepAmong(before, fresh);
    return [...before.filter(({ id }) => id !== put.id && !gone.includes(id)), put];
  }, rows);
}

describe('what is kept of a site', () => {
  it('is the last text of each field, none older than a week, no more than the most', () => {
    fc.assert(
      fc.property(fc.array(row, { maxLength: 80 }), row, (before, last) => {
        const texts = [...before].sort((a, b) => a.at - b.at);
        const rows = typed([...texts, { ...last, at: now }]);
        expect(rows.length).toBeLessThanOrEqual(mostOfOrigin);
        expect(rows.filter((it) => isExpired(it, now))).toEqual([]);
        for (const one of rows) expect(rows.filter((it) => isSamePlace(it, one))).toEqual([one]);
        expect(rows.some((it) => it.text === last.text && isSamePlace(it, last))).toBe(true);
      }),
    );
  });

  it('lets the oldest go first', () => {
    const many = Array.from({ length: mostOfOrigin + 5 }, (_, at) => ({
      id: `${at}`,
      origin,
      path: '/',
      page: '',
      label: `Field ${at}`,
      nth: 0,
      text: 'text',
      at: now + at,
    }));
    expect(typed(many).map(({ id }) => id)).toEqual(many.slice(5).map(({ id }) => id));
  });
});

it('a text expires a week after it was typed, to the millisecond, and so does one from a future as far', () => {
  fc.assert(
    fc.property(fc.integer({ min: -2 * keptFor, max: 2 * keptFor }), (ago) => {
      expect(isExpired({ at: now - ago }, now)).toBe(Math.abs(ago) >= keptFor);
    }),
  );
  expect(keptFor).toBe(7 * 24 * 3_600_000);
});
