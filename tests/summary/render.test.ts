import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '@/utils/summary/clean';
import { htmlOf, type Outline, renderPart, textOf } from '@/utils/summary/render';

const item = (number: number, text: string) => `${number}. ${text}`;
const outline = (...items: string[]): Outline => ({
  title: 'Title',
  before: ['Monday'],
  parts: [{ heading: 'Goals', items }],
  after: ['End'],
});

describe('clean', () => {
  it('takes every kind of line break for one', () => {
    expect(clean('a\r\nb\rc\vd\fe\u0085f\u2028g\u2029h')).toBe('a\nb\nc\nd\ne\nf\ng\nh');
  });

  it('leaves out what is no text, and keeps emoji, tabs and right-to-left marks', () => {
    expect(clean('a\u0000b\u001b\u007f\u0090c\ufffe\tד\u200f 👩‍👩‍👧')).toBe('abc\tד\u200f 👩‍👩‍👧');
    expect(clean('half \ud83d')).toBe('half \ufffd');
  });
});

describe('as plain text', () => {
  it('has a blank line before each part, and only there', () => {
    expect(textOf(outline('one', 'two\r\nand more'), item)).toBe(
      'Title\nMonday\n\nGoals\n1. one\n2. two\n   and more\n\nEnd',
    );
  });

  it('ends no line in spaces, whatever was typed', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.string(), (items, more) => {
        const text = textOf(outline(...items.map((it) => `x${it}`), `x \n ${more} `), item);
        expect(text).not.toMatch(/[ \t\r]$/m);
      }),
    );
  });
});

it('is the same text in its markup', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), (items) => {
      const html = htmlOf(outline(...items));
      expect(html).not.toMatch(/<(?!\/?(h2|h3|p|ul|li|br)>)/);
      const told = html
        .match(/<ul>.*<\/ul>/)?.[0]
        .split(/<\/li>/)
        .slice(0, -1)
        .map((it) =>
          it
            .replace(/<br>/g, '\n')
            .replace(/<[^>]*>/g, '')
            .replace(/&lt;/g, '<')
            .replace(/&gt;/g, '>')
            .replace(/&quot;/g, '"')
            .replace(/&amp;/g, '&'),
        );
      expect(told).toEqual(items.map(clean));
    }),
  );
});

describe('a part alone', () => {
  it('goes without its heading, which its field has', () => {
    expect(renderPart({ heading: 'Goals', items: ['one', 'two'] }, item)).toEqual({
      html: '<ul><li>one</li><li>two</li></ul>',
      text: '1. one\n2. two',
    });
  });

  it('numbers nothing where there is one item', () => {
    expect(renderPart({ heading: 'Goals', items: ['one\nby Friday '] }, item)).toEqual({
      html: '<p>one<br>by Friday </p>',
      text: 'one\nby Friday',
    });
  });
});
