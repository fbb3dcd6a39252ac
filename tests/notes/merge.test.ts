import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merged } from '@/utils/notes/merge';
import { growth } from '../growth';

describe('what two windows made of one text', () => {
  it.each([
    ['一', '一二', '一', '一二', 'only they wrote'],
    ['一', '一', '一三', '一三', 'only I wrote'],
    ['一', '一二', '一二', '一二', 'both wrote the same'],
    ['', 'theirs', 'mine', 'mine\ntheirs', 'both began'],
    ['abc', 'abcX', 'Yabc', 'YabcX', 'at both ends'],
    ['abc ', 'abc there', 'abc here', 'abc here\nthere', 'at the same end'],
    ['first', '', 'first and', ' and', 'a note was made of it while I wrote on'],
    ['hello', '', 'helloworld', 'world', 'a note was made of it in the middle of a word'],
    [
      '！第一条第二条',
      '第二条',
      '！第一条第二li',
      '第二li',
      'a note was made of its beginning while an input method composed',
    ],
    ['第0条第1条', '第1条', '第0条第1条第2', '第1条第2', 'the same, where beginning and rest are alike'],
    ['a b c', 'a X b c', 'a b Y c', 'a X b Y c', 'in two places'],
    ['one two', 'two', 'one three', 'three', 'they deleted what I left, I what they left'],
    ['三月上线', '三月按时上线', '三月上线，零停机', '三月按时上线，零停机', 'in two places, in Chinese'],
    ['😀 ok', '😁 ok', '😀 ok 👍🏽', '😁 ok 👍🏽', 'beside characters of two units'],
  ])('%j, %j and %j are %j: %s', (base, theirs, mine, together) => {
    expect(merged(base, theirs, mine)).toBe(together);
  });

  it('holds every word that either of them added, whatever they did', () => {
    const words = (prefix: string) =>
      fc
        .array(
          fc.nat(5).map((at) => `${prefix}${at}`),
          { maxLength: 6 },
        )
        .map((all) => all.join(' '));
    const base = fc.nat(6).map((count) => Array.from({ length: count }, (_, at) => `b${at}`).join(' '));
    const change = (prefix: string) => fc.record({ drop: fc.nat(6), put: words(prefix), at: fc.nat(6) });
    const worked = (text: string, { drop, put, at }: { drop: number; put: string; at: number }) =>
      text.split(' ').toSpliced(at, drop, put).join(' ');
    fc.assert(
      fc.property(base, change('t'), change('m'), (text, theirChange, myChange) => {
        const [theirs, mine] = [worked(text, theirChange), worked(text, myChange)];
        const together = merged(text, theirs, mine);
        for (const word of [...theirChange.put.split(' '), ...myChange.put.split(' ')])
          expect(together).toContain(word);
        const kept = text.split(' ').filter((it) => theirs.includes(it) && mine.includes(it));
        for (const word of kept) expect(together).toContain(word);
      }),
      { numRuns: 500 },
    );
  });

  it('is each other’s where the other did nothing, and breaks no character', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (base, one, other) => {
          expect(merged(base, one, base)).toBe(one);
          expect(merged(base, base, one)).toBe(one);
          expect(merged(base, one, one)).toBe(one);
          expect(() => encodeURIComponent(merged(base, one, other))).not.toThrow();
        },
      ),
    );
  });

  it('of long texts keeps what both wrote, in a time that grows with their length', () => {
    const long = '三月系统迁移零停机，提前两周做完回滚演练。'.repeat(500);
    const together = merged(long, `前${long.slice(1, -1)}后`, `${long.slice(0, 5000)}中${long.slice(5000)}`);
    for (const word of ['前', '中', '后']) expect(together).toContain(word);
    const both = (text: string) => {
      const half = text.length / 2;
      merged(text, `前${text.slice(1, -1)}后`, `${text.slice(0, half)}中${text.slice(half)}`);
    };
    expect(growth('三月系统迁移零停机，提前两周做完回滚演练。', 32_000, both)).toBeLessThan(128);
  });
});
