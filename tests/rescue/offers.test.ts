import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptFor } from '@/utils/rescue/keeping';
import { offersFor, type SeenField } from '@/utils/rescue/offers';
import type { Rescued } from '@/utils/rescue/rescued';
import { fullness } from '@/utils/rescue/worth';

const now = 1_795_418_300_000;
const field = (change: Partial<SeenField> = {}): SeenField => ({
  origin: 'https://hr.example.com',
  path: '/review',
  page: 'a1',
  label: 'Strengths',
  nth: 0,
  holds: 0,
  ...change,
});
const row = (id: string, change: Partial<Rescued> = {}): Rescued => {
  const { holds, ...place } = field();
  return { ...place, id, text: 'Moved the billing system', at: now - 1, ...change };
};

describe('a kept text is offered', () => {
  it('for its field where that is empty or holds less, and not where it holds as much', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(60), (text, holds) => {
        const offers = offersFor([row('r', { text })], [field({ holds })], now);
        expect(offers.length).toBe(fullness(text) > holds ? 1 : 0);
      }),
    );
  });

  it.each<[string, Partial<SeenField>]>([
    ['another site', { origin: 'https://other.example.com' }],
    ['another path', { path: '/review/2' }],
    ['another label', { label: 'Goals' }],
    ['the second field of that label', { nth: 1 }],
  ])('not for %s', (_, change) => {
    expect(offersFor([row('r')], [field(change)], now)).toEqual([]);
  });

  it('not once it has expired', () => {
    expect(offersFor([row('r', { at: now - keptFor })], [field()], now)).toEqual([]);
  });

  it('of this very page before a newer one of another query, and says which it is', () => {
    const here = row('here', { at: now - 5 });
    const there = row('there', { page: 'b2', text: 'Moved the billing system and more' });
    expect(offersFor([there, here], [field()], now)).toMatchObject([{ id: 'here', isElsewhere: false }]);
    expect(offersFor([there], [field()], now)).toMatchObject([{ id: 'there', isElsewhere: true }]);
  });
});
