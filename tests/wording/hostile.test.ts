import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestChecked } from '@/utils/wording/check';
import { check } from '@/utils/wording/checker';

const foundIn = (text: string) => check(text).map((it) => [it.rule, text.slice(it.start, it.end)]);

describe('places are those of the text as it was given', () => {
  it.each([
    ['👩‍👩‍👧‍👦 You are lazy.', 'lazy'],
    ['You are ＬＡＺＹ．', 'ＬＡＺＹ'],
    ['You are la\u200bzy.', 'la\u200bzy'],
    ['You are l\u00adazy.', 'l\u00adazy'],
    ['\u202eYou are lazy\u202c.', 'lazy'],
    ['𝓁𝒶𝓏𝓎, you are lazy', '𝓁𝒶𝓏𝓎'],
    ['You are <b>lazy</b>.', 'lazy'],
    ['🙈他這個人很懶🙈', '懶'],
    ['\ud800 you are lazy \udc00', 'lazy'],
  ])('%j', (text, phrase) => {
    expect(foundIn(text)[0]).toEqual(['FR-LABEL', phrase]);
  });
});

it('whatever the text, each place is in it, and each finding has something in it', () => {
  const scraps = fc.constantFrom(
    'lazy',
    '懒',
    '态度差',
    'bad attitude',
    '“',
    '"',
    '。',
    '.',
    '\n',
    '\u200b',
    '不',
    'not',
    '１２',
    '🙈',
    '\ud83d',
  );
  const texts = fc.array(fc.oneof(scraps, fc.string({ unit: 'binary', maxLength: 5 })), { maxLength: 60 });
  fc.assert(
    fc.property(texts, (parts) => {
      const text = parts.join('');
      const found = check(text);
      expect(found).toEqual([...found].sort((one, other) => one.start - other.start));
      for (const { start, end, sentence } of found) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(sentence[0]).toBeLessThanOrEqual(start);
        expect(sentence[1]).toBeGreaterThanOrEqual(end);
      }
    }),
    { numRuns: 2000 },
  );
});

describe('a text that is too long', () => {
  it('is checked up to its first 20,000 units', () => {
    const text = `${'We met at ten. '.repeat(800_000)}You are lazy.`;
    expect(text.length).toBeGreaterThan(10_000_000);
    expect(foundIn(text)).toEqual([]);
    const early = `${'Fine. '.repeat(3000)}You are lazy. ${'x'.repeat(longestChecked)}`;
    expect(foundIn(early)).toEqual([['FR-LABEL', 'lazy']]);
  });

  it('may be one line without a stop', () => {
    expect(check('lazy '.repeat(20_000)).length).toBeGreaterThan(1);
    expect(check('懒'.repeat(100_000))).toBeDefined();
  });
});
