import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import { clean } from '@/utils/summary/clean';
import { markdownOf } from '@/utils/summary/markdown';
import type { Outline } from '@/utils/summary/render';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** What a reader would see: lines without the white space at their ends. */
const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

function textIn(node: Node): string {
  if (node.type === 'break') return '\n';
  if (node.value !== undefined) return node.value;
  const blocks = node.type === 'paragraph' || node.type === 'heading' ? '\n' : '';
  return (node.children ?? []).map(textIn).join('') + blocks;
}

const dialects = {
  CommonMark: (text: string): Node => fromMarkdown(text),
  GFM: (text: string): Node =>
    fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }),
};

function told({ title, before, parts, after = [] }: Outline): string[] {
  const line = (text: string) => clean(text).replace(/\s+/g, ' ');
  return lines(
    [
      line(title),
      ...before.map(clean),
      ...parts.flatMap(({ heading, lead = '', items }) => [line(heading), clean(lead), ...items.map(clean)]),
      ...after.map(clean),
    ].join('\n'),
  );
}

const shapes = (node: Node): string[] => [node.type, ...(node.children ?? []).flatMap(shapes)];
const known = new Set(['root', 'heading', 'paragraph', 'list', 'listItem', 'text', 'break', 'link']);

const hostile: readonly string[] = [
  '# not a heading',
  '- not a list',
  '+ nor this',
  '1. not numbered',
  '2) nor this',
  '> no quotation',
  '*stars* **two** _under_ __two__ snake_case_name',
  '`code` ``two`` ```',
  '~~~',
  '~gone~ ~~gone~~',
  '[link](https://example.com) ![image](x) [ref] [^1] [x]',
  '<b>bold</b> <!-- comment --> <https://example.com> a < b > c',
  '&amp; &#65; AT&T &nbsp;',
  'a | b\n--- | ---\n1 | 2',
  'one\n:-\n:-:',
  'title\n===\nother\n---',
  '---',
  '***',
  '___',
  'C:\\Users\\me \\* ends in \\',
  '    four spaces',
  '\ttab',
  'see https://example.com/a_b/*c*?x=[1]&amp;y=<z>, and www.example.com/*_*, or a_b@example.com。',
  'HTTPS://EXAMPLE.COM/A，后面是中文 http://例子.cn/路径_*',
  'mailto:_a_@example.com xmpp:_a_@example.com/*',
  '三月迁移*零停机*，👩‍👩‍👧 _好_ עברית *ר*',
  'first\n\nsecond\n\n\n   third\n- fourth',
  '[ ] task',
  '#hashtag and # alone #',
  '\\',
  '\\\nnext',
  '$5 and $6',
  '[a]: https://example.com "x"',
];

describe.each(Object.entries(dialects))('as %s', (_, read) => {
  const proves = (outline: Outline) => {
    const root = read(markdownOf(outline));
    expect(lines(textIn(root))).toEqual(told(outline));
    expect(shapes(root).filter((type) => !known.has(type))).toEqual([]);
    expect(shapes(root).filter((type) => type === 'heading').length).toBe(1 + outline.parts.length);
    expect(shapes(root).filter((type) => type === 'listItem').length).toBe(
      outline.parts.flatMap(({ items }) => items).length,
    );
  };
  const around = (text: string): Outline => ({
    title: text,
    before: [text],
    parts: [
      { heading: text, lead: text, items: ['plain', text, `${text}\n${text}`] },
      { heading: 'Next', items: [text] },
    ],
    after: [text],
  });

  it.each(hostile)('reads as it was typed: %j', (text) => proves(around(text)));

  it('reads as it was typed, whatever was', () => {
    const marks = fc.constantFrom(
      ...'#-+*_`~[]()<>|&;:.!\\=1 \n\t"\'',
      ...[
        'a',
        '中',
        '，',
        '👩‍👧',
        'ר',
        '\u3000',
        '\u00a0',
        'http://',
        'www.',
        '@b.c',
        '.com',
        '&lt;',
        '10. ',
      ],
    );
    const text = fc
      .oneof(
        fc.array(marks, { maxLength: 24 }).map((it) => it.join('')),
        fc.string({ unit: 'grapheme', maxLength: 24 }),
        fc
          .tuple(fc.constantFrom(...hostile), fc.array(marks, { maxLength: 6 }))
          .map(([a, b]) => a + b.join('')),
      )
      .filter((it) => lines(clean(it)).length > 0);
    fc.assert(
      fc.property(text, (it) => proves(around(it))),
      { numRuns: 1500 },
    );
  });
});

it('leaves alone what is no markup', () => {
  expect(
    markdownOf({
      title: '绩效评估纪要：李薇',
      before: ['2026年11月23日周一 14:00–15:00'],
      parts: [
        {
          heading: '优势与成绩',
          items: ['三月迁移零停机，3 > 2 & 5 < 6', '“希望带一个项目”\n李薇；12月5日前'],
        },
        { heading: 'Goals', lead: 'Two.', items: ['snake_case stays, https://example.com/a_b too.'] },
      ],
    }),
  ).toBe(
    `# 绩效评估纪要：李薇

2026年11月23日周一 14:00–15:00

## 优势与成绩

- 三月迁移零停机，3 > 2 & 5 < 6
- “希望带一个项目”${'  '}
  李薇；12月5日前

## Goals

Two.

- snake_case stays, <https://example.com/a_b> too.
`,
  );
});
