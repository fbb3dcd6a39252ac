import enIndex from 'virtual:content/search-en';
import zhIndex from 'virtual:content/search-zh-CN';
import { describe, expect, it } from 'vitest';
import { weigher } from '@/components/search/hits';
import { type Language, languages } from '@/utils/locale/language';
import { loadPack } from '@/utils/pack/pack';
import type { Mark, OwnTip } from '@/utils/phrasing/own-tip';
import type { Shelf } from '@/utils/phrasing/tips';
import type { SearchDocument } from '@/utils/search/document';
import { loadSearch } from '@/utils/search/load';
import { createSearch } from '@/utils/search/search';
import queries from './queries.json';

/** Written by somebody who had not seen the content: what one types, and the moments that answer it. */
const blind = queries as unknown as Record<Language, [query: string, accepted: string[]][]>;

/** Blind queries whose moment is not among the first three, and why. */
const missed: Record<string, string> = {};

/** Missed at first; then words of theirs were added to the content. They are no blind test any more. */
const learned = ['what about Tom, he does less than me', "thinks he's way better than he is"];

const packs = {
  'zh-CN': await loadPack('zh-CN'),
  en: await loadPack('en'),
};
const place = { kind: 'evaluation', stage: 'review' } as const;
const bare: Shelf = { own: [], marks: new Map() };

/** A search as the panel opens it, asked in the review of an evaluation. */
async function opened(language: Language) {
  const search = await loadSearch(packs[language]);
  return {
    find: (query: string, shelf = bare) => search.find(query, weigher(packs[language], shelf, place)),
    setOwn: (own: readonly OwnTip[]) => search.setOwn(own.map(documentOf)),
  };
}

function own(id: string, text: string): OwnTip {
  return { id, type: 'question', stages: ['review'], text, createdAt: 1 };
}

function documentOf({ id, text }: OwnTip): SearchDocument {
  return { id: `own/${id}`, title: '', words: '', say: text, text: '' };
}

function hiding(...ids: string[]): Shelf {
  const marks = ids.map((id): [string, Mark] => [id, { id, hidden: true, uses: 0, usedAt: 0 }]);
  return { own: [], marks: new Map(marks) };
}

const chinese = await opened('zh-CN');
const english = await opened('en');
const searches = { 'zh-CN': chinese, en: english };

describe('what somebody types who has not seen the content', () => {
  const all = languages.flatMap((language) => blind[language].map((it) => [language, ...it] as const));
  const isAmongThree = (language: Language, query: string, accepted: readonly string[]) =>
    searches[language]
      .find(query)
      .slice(0, 3)
      .some((id) => accepted.some((moment) => id === `moment/${moment}`));

  it.each(all.filter(([, query]) => !(query in missed) && !learned.includes(query)))(
    'finds its moment among the first three: %s “%s” → %s',
    (language, query, accepted) => {
      expect(isAmongThree(language, query, accepted)).toBe(true);
    },
  );

  it.each(all.filter(([, query]) => learned.includes(query)))(
    'finds its moment since its words were added: %s “%s” → %s',
    (language, query, accepted) => {
      expect(isAmongThree(language, query, accepted)).toBe(true);
    },
  );

  it('is missed where we say so, and nowhere else', () => {
    const lost = all.filter((it) => !isAmongThree(...it)).map(([, query]) => query);
    expect(lost).toEqual(Object.keys(missed));
  });
});

describe('the moment when somebody disagrees', () => {
  it.each(['不同意', 'bty', 'butongyi', 'BTY', 'ButongYi', 'ＢＴＹ', 'ｂｕｔｏｎｇｙｉ', '没同意'])(
    'comes first in Chinese for “%s”',
    (query) => {
      expect(chinese.find(query)[0]).toBe('moment/disagrees');
    },
  );

  it.each(['disagrees', 'disagress', 'DISAGREES', 'Disagress', 'ｄｉｓａｇｒｅｅｓ', '  disagrees  '])(
    'comes first in English for “%s”',
    (query) => {
      expect(english.find(query)[0]).toBe('moment/disagrees');
    },
  );
});

describe('the manager’s own lines', () => {
  it.each([
    ['zh-CN', '先喝口热可可再说', '热可可'],
    ['en', 'Let’s look at the flamingo report again.', 'flamingo'],
    ['en', 'Let’s look at the flamingo report again.', 'FLAMNGO'],
  ] as const)('are found: %s “%s” by “%s”', async (language, text, query) => {
    const search = await opened(language);
    const mine = own('mine', text);
    const shelf = { ...bare, own: [mine] };
    expect(search.find(query, shelf)).not.toContain('own/mine');
    search.setOwn([mine]);
    expect(search.find(query, shelf)[0]).toBe('own/mine');
  });

  it('take the place of those that were there', async () => {
    const search = await opened('en');
    const before = own('mine', 'The flamingo report was late.');
    const after = own('mine', 'The pelican report was late.');
    search.setOwn([before, own('gone', 'Flamingo, flamingo!')]);
    search.setOwn([after]);
    const shelf = { ...bare, own: [after] };
    expect(search.find('flamingo', shelf)).not.toContain('own/mine');
    expect(search.find('lamingo', shelf)).not.toContain('own/gone');
    expect(search.find('pelican', shelf)[0]).toBe('own/mine');
    search.setOwn([]);
    expect(search.find('pelican', shelf)).not.toContain('own/mine');
  });

  it('can be given again and again, as happens at each key', async () => {
    const search = await opened('zh-CN');
    const mine = own('mine', '先喝口热可可再说');
    for (let times = 0; times < 20; times++) search.setOwn([{ ...mine }]);
    const found = search.find('热可可', { ...bare, own: [mine] });
    expect(found.filter((id) => id === 'own/mine')).toHaveLength(1);
  });
});

describe('what the manager hid', () => {
  it.each([
    ['zh-CN', '不同意'],
    ['zh-CN', 'bty'],
    ['zh-CN', '意见'],
    ['en', 'disagrees'],
    ['en', 'disagree with the rating'],
  ] as const)('never comes: %s “%s”', (language, query) => {
    const { find } = searches[language];
    const [first = '', second = '', ...rest] = find(query);
    const left = find(query, hiding(first, second));
    expect(left).not.toContain(first);
    expect(left).not.toContain(second);
    expect(left).toEqual(expect.arrayContaining(rest));
  });

  it('does not come by the plain look-through either', () => {
    expect(chinese.find('快到')).toContain('moment/time-runs-out');
    expect(chinese.find('快到', hiding('moment/time-runs-out'))).not.toContain('moment/time-runs-out');
  });
});

describe('the plain look-through', () => {
  it.each([
    ['zh-CN', '快到', 'moment/time-runs-out', zhIndex],
    ['en', 'rcumsta', 'moment/blames-circumstances', enIndex],
  ] as const)('finds what is cut otherwise than the index was: %s “%s”', (language, query, id, index) => {
    expect(createSearch(index, new Map()).find(query)).toEqual([]);
    expect(searches[language].find(query)).toContain(id);
  });

  it('looks through own lines too', async () => {
    const search = await opened('en');
    const mine = own('mine', 'Let’s look at the flamingo report again.');
    search.setOwn([mine]);
    expect(search.find('mingo', { ...bare, own: [mine] })).toEqual(['own/mine']);
  });
});

describe('a strange query', () => {
  const strange: [what: string, query: string][] = [
    ['nothing', ''],
    ['spaces', ' \t\u3000\n'],
    ['punctuation', '？！…,.;:—“”'],
    ['quotes', '\'"`´’'],
    ['one word of 10,000 letters', 'x'.repeat(10_000)],
    ['10,000 characters', '不同意 '.repeat(2500)],
    ['emoji', '😀👩‍👩‍👧‍👦🇨🇳'],
    ['characters of regular expressions', '.*+?^$}{()|[]\\'],
    ['an open bracket', '[('],
    ['names of properties', '__proto__ constructor toString hasOwnProperty'],
    ['__proto__', '__proto__'],
    ['half a character', '\ud83d'],
    ['zero bytes', '\u0000\ufeff\u200b'],
    ['right to left', 'لا أوافق'],
    ['markup', '<img src=x onerror=alert(1)>'],
  ];

  it.each(strange)('does no harm: %s', (_, query) => {
    for (const { find } of [chinese, english]) {
      const found = find(query);
      expect(new Set(found).size).toBe(found.length);
    }
    expect(chinese.find('不同意')[0]).toBe('moment/disagrees');
  });

  it.each(strange)('does no harm as a line of one’s own: %s', async (_, text) => {
    const search = await opened('en');
    expect(() => {
      search.setOwn([own('mine', text)]);
      search.find(text, { ...bare, own: [own('mine', text)] });
      search.setOwn([]);
    }).not.toThrow();
  });

  it.each(["'", '’', "''"])('of nothing but apostrophes finds nothing: %s', (query) => {
    for (const { find } of [chinese, english]) expect(find(query).length).toBe(0);
  });
});
