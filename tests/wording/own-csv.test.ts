import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '@/utils/archive/csv';
import { ownWordsWords } from '@/utils/locale/areas/own-words';
import { wordingWords } from '@/utils/locale/areas/wording';
import { languages } from '@/utils/locale/language';
import { csvRows, separators } from '@/utils/wording/csv-rows';
import { phraseKey } from '@/utils/wording/own';
import { largestCsv, ownTable, readOwnCsv, withOwn } from '@/utils/wording/own-csv';
import { mostOwnWords, type OwnSeverity, type OwnWord, ownSeverities } from '@/utils/wording/own-word';

const bytes = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
const read = (text: string) => readOwnCsv(bytes(text));
const words = (text: string) => {
  const reading = read(text);
  return reading.ok ? reading.words : reading.reason;
};
const bad = (text: string) => {
  const reading = read(text);
  return reading.ok ? reading.bad.map(({ line, why }) => `${line} ${why}`) : reading.reason;
};
const ninja: OwnWord = { phrase: 'ninja', reason: 'Say what, please', rewording: 'expert', severity: 'hint' };

describe('a list', () => {
  it.each([
    ['ninja,"Say what, please",expert,hint'],
    ['\uFEFFphrase,reason,rewording,severity\r\nninja,"Say what, please",expert,hint\r\n'],
    ['Word;Severity;Instead;Why\nninja;Hint;expert;Say what, please\n'],
    ['词语\t原因\t建议改为\t程度\rninja\tSay what, please\texpert\t提示\r'],
    ['id,phrase,reason,rewording,severity\n7,ninja,"Say\nwhat, please",expert,hint'],
  ])('%j', (text) => {
    expect(words(text)).toEqual([ninja]);
  });

  it('may be of phrases alone, in any language, each once', () => {
    expect(words('phrase\n态度\n\n  touch base \n態度\nTOUCH base\n')).toEqual([
      { phrase: '態度', severity: 'warn' },
      { phrase: 'TOUCH base', severity: 'warn' },
    ]);
    expect(read('a1\nA1')).toMatchObject({ merged: 1 });
  });

  it('tells bad lines by their number in the file, and takes the good ones', () => {
    const text = [
      'phrase,reason,rewording,severity',
      '"two',
      'lines",,,',
      ',no phrase,,',
      `${'x'.repeat(81)},,,`,
      `y,${'x'.repeat(301)},,`,
      '!!!,,,',
      'loud,,,stop',
      'a,b,c,hint,more',
      'good,,,',
      'open,"never closed,,',
      'last,,,警告',
    ].join('\r\n');
    expect(words(text)).toEqual([
      { phrase: 'two lines', severity: 'warn' },
      { phrase: 'good', severity: 'warn' },
      { phrase: 'last', severity: 'warn' },
    ]);
    expect(bad(text)).toEqual([
      '4 no-phrase',
      '5 too-long',
      '6 too-long',
      '7 nothing-to-find',
      '8 severity',
      '9 columns',
      '11 quotes',
    ]);
    expect(bad('"a" b,c')).toEqual(['1 quotes']);
  });

  it('is read as Excel in China saves it, and as Excel’s Unicode text', () => {
    // 给力,太随意 in GB18030
    const gb = new Uint8Array([0xb8, 0xf8, 0xc1, 0xa6, 0x2c, 0xcc, 0xab, 0xcb, 0xe6, 0xd2, 0xe2]);
    expect(readOwnCsv(gb)).toMatchObject({ words: [{ phrase: '给力', reason: '太随意' }] });
    const wide = Buffer.from('\uFEFF给力\t太随意\r\n', 'utf16le');
    expect(readOwnCsv(new Uint8Array(wide))).toMatchObject({ words: [{ phrase: '给力', reason: '太随意' }] });
  });

  it.each([
    ['', 'empty'],
    ['\n,,\n', 'empty'],
    ['phrase,reason\n', 'empty'],
    ['PK\u0003\u0004…', 'workbook'],
    ['a\0b', 'encoding'],
  ])('%j is none: %s', (text, reason) => {
    expect(words(text)).toBe(reason);
  });

  it('is not opened where it is larger than any list', () => {
    expect(readOwnCsv(new Uint8Array(largestCsv + 1))).toEqual({ ok: false, reason: 'too-large' });
  });
});

const cell = fc.string({ unit: 'binary', maxLength: 30 });

it('any cells are read as they were written, with each separator', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 }),
      fc.constantFrom(...separators),
      fc.constantFrom('\r\n', '\n', '\r'),
      (table, separator, ending) => {
        const quoted = (it: string) => `"${it.replaceAll('"', '""')}"`;
        const text = table.map((row) => row.map(quoted).join(separator) + ending).join('');
        expect(csvRows(text, separator).map(({ cells }) => cells)).toEqual(table);
      },
    ),
  );
});

const names = languages.map((language) => {
  const { phrase, reason, rewording, severity } = ownWordsWords[language].list;
  return {
    heads: [phrase, reason, rewording, severity],
    severity: (it: OwnSeverity) => wordingWords[language].severity[it],
  };
});
const oneLine = (longest: number) =>
  fc
    .string({ unit: 'grapheme', maxLength: 20 })
    .map((it) => it.replace(/\s+/g, ' ').trim().slice(0, longest));
const ownWord = fc.record({
  phrase: fc
    .tuple(fc.constantFrom('=', '+', '-', '@', "'", '', '"', '字'), oneLine(40))
    .map((it) => `${it.join('')}a`),
  reason: oneLine(60),
  rewording: oneLine(60),
  severity: fc.constantFrom(...ownSeverities),
});

it('a list is the same after it went through a file, and a spreadsheet runs nothing of it', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(ownWord, { selector: ({ phrase }) => phraseKey(phrase), minLength: 1, maxLength: 20 }),
      fc.constantFrom(...names),
      (drawn, language) => {
        const list = drawn.map(
          ({ phrase, reason, rewording, severity }): OwnWord => ({
            phrase,
            ...(reason && { reason }),
            ...(rewording && { rewording }),
            severity,
          }),
        );
        const text = csvOf(ownTable(list, language));
        for (const { cells } of csvRows(text.slice(1), ','))
          for (const it of cells) expect(it).not.toMatch(/^[=+\-@]/);
        expect(read(text)).toEqual({ ok: true, words: list, merged: 0, bad: [] });
      },
    ),
  );
});

it('whatever the bytes, a reading comes of them', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (drawn) => {
      expect(readOwnCsv(new Uint8Array(drawn))).toHaveProperty('ok');
    }),
  );
});

it('a list takes another in: new phrases, what is said otherwise, what is the same, and no more than it holds', () => {
  const before = [ninja, { phrase: '给力', severity: 'warn' } as const];
  const merged = withOwn(before, [
    { phrase: 'Ninja', severity: 'warn' },
    { phrase: '给力', severity: 'warn' },
    { phrase: 'new', severity: 'hint' },
  ]);
  expect(merged).toMatchObject({ fresh: 1, changed: 1, same: 1, leftOut: 0 });
  expect(merged.words[0]).toEqual({ ...ninja, phrase: 'Ninja', severity: 'warn' });
  const full = Array.from(
    { length: mostOwnWords },
    (_, at): OwnWord => ({ phrase: `w${at}`, severity: 'hint' }),
  );
  expect(withOwn(full, [ninja])).toMatchObject({ fresh: 0, leftOut: 1 });
});
