import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { haystack, looksForAnything, lookThrough, mostCounted } from '@/utils/search/scan';

const finds = (query: string, text: string) => lookThrough(haystack([text]), query, 1).count === 1;

describe('looking through texts', () => {
  it.each([
    ['report', 'Weekly report late'],
    ['rep', 'Weekly Report late'],
    ['late weekly', 'Weekly report late'],
    ['ＲＥＰＯＲＴ', 'weekly report'],
    ['dont', 'We don’t agree'],
    ['周报', '周报又晚了两次'],
    ['周报两次', '周报又晚了两次'],
    ['晚了', '周报又晚了两次'],
    ['没同意', '他没同意这个目标'],
    ['没同意', '他不同意这个目标'],
    ['不同意', '还没有同意'],
    ['react', '用React写'],
    ['Q1 项目', '第一季度（q1）独立带一个小项目'],
    ['李薇', '李薇'],
    ['li@ex', 'li@example.com'],
    ['３月', '3月迁移'],
  ])('%s is in %s', (query, text) => {
    expect(finds(query, text)).toBe(true);
  });

  it.each([
    ['port', 'Weekly report'],
    ['late', 'plated'],
    ['report missing', 'Weekly report late'],
    ['周会', '周报又晚了两次'],
  ])('%s is not in %s', (query, text) => {
    expect(finds(query, text)).toBe(false);
  });

  it('looks for nothing where nothing is asked', () => {
    expect(['  ', '…！', ''].map(looksForAnything)).toEqual([false, false, false]);
    expect(lookThrough(haystack(['', 'x']), ' ', 9)).toEqual({ places: [], count: 0 });
  });

  it('finds every text by itself, whatever it holds, and takes any query', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.string(), (text, query) => {
        if (looksForAnything(text)) expect(finds(text, text)).toBe(true);
        finds(query, text);
      }),
      { numRuns: 500 },
    );
  });

  it('says where, in order, and finds what stands in every place alike', () => {
    const text = fc.constantFrom('周报晚了', 'late report', 'plated', '', 'report\nlate', '没同意', 'LATE');
    const query = fc.constantFrom('late', 'report late', '周报', '同意', '不同意', '报', 'l');
    fc.assert(
      fc.property(fc.array(text, { maxLength: 20 }), query, (texts, asked) => {
        const { places, count } = lookThrough(haystack(texts), asked, 5);
        const alone = texts.flatMap((it, at) => (finds(asked, it) ? at : []));
        expect(places).toEqual(alone.slice(0, 5));
        expect(count).toBe(alone.length);
      }),
    );
  });

  it('does not count what nobody counts', () => {
    expect(lookThrough(haystack(Array(2000).fill('late')), 'late', 3)).toEqual({
      places: [0, 1, 2],
      count: mostCounted,
    });
  });
});
