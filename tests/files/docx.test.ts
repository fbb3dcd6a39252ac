// @vitest-environment happy-dom
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxOf } from '@/utils/files/docx';
import type { Outline } from '@/utils/summary/render';

const outline: Outline = {
  title: '绩效评估纪要：李薇',
  before: ['2026年11月23日周一 14:00–15:00'],
  parts: [
    { heading: '优势与成绩', items: ['三月迁移零停机', '带教两位新人\n员工；12月5日前'] },
    {
      heading: 'Goals',
      lead: 'Two of them.',
      items: ['<b>&amp;</b> 👩‍👩‍👧 \u0000\u000b"q"', 'עברית', '  spaces  kept '],
    },
  ],
  after: ['End'],
};

async function files(language: 'en' | 'zh-CN'): Promise<Record<string, string>> {
  const zip = unzipSync(await docxOf(outline, language, 'Fairside'));
  return Object.fromEntries(Object.entries(zip).map(([name, data]) => [name, strFromU8(data)]));
}

const parsed = (xml = '') => new DOMParser().parseFromString(xml, 'text/xml');

interface Told {
  readonly style: string | undefined;
  readonly list: string | undefined;
  readonly text: string;
}

function paragraphs(xml: string | undefined): Told[] {
  return [...parsed(xml).getElementsByTagName('w:p')].map((p) => ({
    style: p.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val') ?? undefined,
    list: p.getElementsByTagName('w:numId')[0]?.getAttribute('w:val') ?? undefined,
    text: [...p.querySelectorAll('*')]
      .map((it) => (it.tagName === 'w:br' ? '\n' : it.tagName === 'w:t' ? it.textContent : ''))
      .join(''),
  }));
}

describe('a file for Word', () => {
  it('has headings that are headings, and lists numbered anew in each part', async () => {
    const told = paragraphs((await files('zh-CN'))['word/document.xml']);
    const lists = told.map(({ list }) => list);
    expect(told.map(({ text }) => text)).toEqual([
      '绩效评估纪要：李薇',
      '2026年11月23日周一 14:00–15:00',
      '优势与成绩',
      '三月迁移零停机',
      '带教两位新人\n员工；12月5日前',
      'Goals',
      'Two of them.',
      '<b>&amp;</b> 👩‍👩‍👧 \n"q"',
      'עברית',
      '  spaces  kept ',
      'End',
    ]);
    expect(told.map(({ style }) => style).filter((it) => it?.startsWith('Heading'))).toEqual([
      'Heading1',
      'Heading2',
      'Heading2',
    ]);
    expect(lists[3]).toBeDefined();
    expect(lists[3]).toBe(lists[4]);
    expect(lists[7]).toBe(lists[9]);
    expect(lists[7]).not.toBe(lists[3]);
  });

  it.each(['en', 'zh-CN'] as const)('says its language and its fonts: %s', async (language) => {
    const { 'word/styles.xml': xml } = await files(language);
    const defaults = parsed(xml).getElementsByTagName('w:rPrDefault')[0];
    const fonts = defaults?.getElementsByTagName('w:rFonts')[0];
    expect(fonts?.getAttribute('w:eastAsia')).toBe('Microsoft YaHei');
    expect(fonts?.getAttribute('w:hint')).toBe(language === 'en' ? null : 'eastAsia');
    const said = defaults?.getElementsByTagName('w:lang')[0];
    expect(said?.getAttribute('w:eastAsia')).toBe('zh-CN');
    expect(said?.getAttribute('w:val')).toMatch(/^en-/);
  });

  it('names nobody in its properties but whom its title names', async () => {
    const all = await files('zh-CN');
    const core = parsed(all['docProps/core.xml']);
    const value = (name: string) => core.getElementsByTagName(name)[0]?.textContent;
    expect(value('dc:title')).toBe('绩效评估纪要：李薇');
    expect(value('dc:creator')).toBe('Fairside');
    expect(value('cp:lastModifiedBy')).toBe('Fairside');
    for (const [name, text] of Object.entries(all))
      if (!/word\/document\.xml|core\.xml/.test(name)) expect(text, name).not.toMatch(/李薇|三月/);
    // Nothing that Word would fetch.
    expect(JSON.stringify(all)).not.toMatch(/TargetMode=\\?"External/);
  });

  it('writes what reads from the right from the right', async () => {
    const { 'word/document.xml': xml } = await files('en');
    const [, ...right] = (xml ?? '').split('<w:bidi/>');
    expect(right).toHaveLength(1);
    expect(right[0]).toMatch(/^.*?<w:rtl\/>.*?עברית/);
  });

  it('is made of well-formed XML', async () => {
    for (const [name, text] of Object.entries(await files('en'))) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 knows none of them
      expect(text, name).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    }
  });
});
