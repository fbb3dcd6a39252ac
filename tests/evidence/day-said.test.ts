import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daySaid } from '@/utils/evidence/day-said';

/** A Wednesday. */
const today = { year: 2026, month: 3, day: 11 };

it.each([
  ['今天', '2026-03-11'],
  ['昨天', '2026-03-10'],
  ['前天', '2026-03-09'],
  ['大前天', '2026-03-08'],
  ['三天前', '2026-03-08'],
  ['３天前', '2026-03-08'],
  ['两周前', '2026-02-25'],
  ['上周五', '2026-03-06'],
  ['上星期一', '2026-03-02'],
  ['上上周三', '2026-02-25'],
  ['上个礼拜天', '2026-03-08'],
  ['周一', '2026-03-09'],
  ['周五', '2026-03-06'],
  ['本周二', '2026-03-10'],
  ['3月2日', '2026-03-02'],
  ['3月2号', '2026-03-02'],
  ['12月20日', '2025-12-20'],
  ['2025年11月3日', '2025-11-03'],
  ['2026-03-02', '2026-03-02'],
  ['2026/3/2', '2026-03-02'],
  ['3/2', '2026-03-02'],
])('%s', (text, day) => {
  expect(daySaid(text, today, 'zh-CN')).toBe(day);
});

it.each([
  ['today', '2026-03-11'],
  ['Yesterday', '2026-03-10'],
  ['the day before yesterday', '2026-03-09'],
  ['3 days ago', '2026-03-08'],
  ['two weeks ago', '2026-02-25'],
  ['a week ago', '2026-03-04'],
  ['last Friday', '2026-03-06'],
  ['Friday', '2026-03-06'],
  ['on Monday', '2026-03-09'],
  ['last Wednesday', '2026-03-04'],
  ['Wednesday', '2026-03-11'],
  ['2 March', '2026-03-02'],
  ['March 2nd, 2026', '2026-03-02'],
  ['Dec 20', '2025-12-20'],
  ['20/2', '2026-02-20'],
])('%s', (text, day) => {
  expect(daySaid(text, today, 'en')).toBe(day);
});

it.each([
  '',
  'soon',
  '明天',
  'tomorrow',
  '3/2',
  '2027-01-01',
  '本周五',
  '3 to 5 March and 9 March',
  '99月99日',
  '2026-02-30',
])('%s is no day that has been', (text) => {
  expect(daySaid(text, today, 'en')).toBeUndefined();
});

it('a leap day is not moved to a year that has none', () => {
  expect(daySaid('2月29日', { year: 2024, month: 2, day: 1 }, 'zh-CN')).toBeUndefined();
});

it('never throws, and never names a day that is still to come', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('en', 'zh-CN'), (text, language) => {
      expect((daySaid(text, today, language) ?? '') <= '2026-03-11').toBe(true);
    }),
  );
});
