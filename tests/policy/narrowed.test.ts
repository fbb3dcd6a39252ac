import { describe, expect, it } from 'vitest';
import { allowedOf, allowsSite, offersUnder, underPolicy } from '@/utils/policy/narrowed';
import { noPolicy, type Policy } from '@/utils/policy/policy';
import { offers } from '@/utils/sites/offers';

const only = (...allowedSites: string[]): Policy => ({ ...noPolicy, allowedSites });
const hr = 'https://hr.example.com/*';
const own = 'https://*.example.com/*';

describe('the sites that a company allows', () => {
  it('are all where it says nothing, and none where its list is empty', () => {
    expect(allowsSite(noPolicy, hr)).toBe(true);
    expect(allowsSite(only(), hr)).toBe(false);
  });

  it('are those within its patterns; a wider grant counts for its part', () => {
    expect(allowsSite(only(own), hr)).toBe(true);
    expect(allowsSite(only(hr), own)).toBe(false);
    expect(allowsSite(only(hr), 'http://hr.example.com/*')).toBe(false);
    expect(allowedOf(only(hr), ['https://*/*', 'https://other.example/*', own])).toEqual([hr]);
    expect(allowedOf(noPolicy, ['https://*/*'])).toEqual(['https://*/*']);
  });

  it('are the only ones on offer, of a product with several hosts just those', () => {
    const policy = only('https://calendar.google.com/*', hr);
    const left = offersUnder(policy, offers('en', [], [hr, 'https://other.example/*']));
    expect(left.flatMap((group) => group.offers.flatMap((it) => it.patterns)).sort()).toEqual(
      ['https://calendar.google.com/*', hr].sort(),
    );
    expect(offersUnder(only(), offers('en', []))).toEqual([]);
  });
});

describe('what the manager chose', () => {
  it('holds where the company says nothing', () => {
    const settings = {
      retentionMonths: 24,
      rescueOn: ['https://a.example'],
      reminders: { on: true, since: 1 },
    };
    expect(underPolicy(settings, noPolicy)).toEqual(settings);
    expect(underPolicy({}, noPolicy)).toEqual({});
  });

  it.each([
    [undefined, 12],
    [6, 6],
    [24, 12],
  ])('of keeping (%s months) is never longer than the company’s 12', (retentionMonths, months) => {
    expect(underPolicy({ retentionMonths }, { ...noPolicy, longestMonths: 12 })).toEqual({
      retentionMonths: months,
    });
  });

  it('of what is switched off is off, and a question about it is not asked', () => {
    const off = { ...noPolicy, off: ['rescue', 'reminders'] } as const;
    expect(underPolicy({}, off)).toEqual({ rescueOn: [], reminders: { on: false, since: 0 } });
    expect(
      underPolicy({ rescueOn: ['https://a.example'], reminders: { on: true, since: 5, morning: 60 } }, off),
    ).toEqual({ rescueOn: [], reminders: { on: false, since: 5, morning: 60 } });
  });
});
