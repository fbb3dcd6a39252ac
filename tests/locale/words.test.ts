import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keyTable } from '@/components/keys/table';
import { en } from '@/utils/locale/en';
import { dateAndTime, plural, shortDay, stopwatch } from '@/utils/locale/format';
import { type Language, languageFor } from '@/utils/locale/language';
import { launcherWords } from '@/utils/locale/launcher-words';
import { wordsIn } from '@/utils/locale/words';
import { zhCn } from '@/utils/locale/zh-cn';

type Leaf = string | ((...values: never[]) => string);
type Tree = { readonly [key: string]: Tree | Leaf };

function leaves(tree: Tree, path = ''): [path: string, leaf: Leaf][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'object'
      ? leaves(value, `${path}${key}.`)
      : [[`${path}${key}`, value] as [string, Leaf]],
  );
}

type Area = Readonly<Record<Language, Tree>>;
const areas = import.meta.glob<Record<string, Area>>('../../utils/locale/areas/*.ts', { eager: true });

/** The words of the panel, and those that only some pages need; views call each by its name. */
const catalogues: [name: string, english: Tree, chinese: Tree][] = [
  ['words', en as unknown as Tree, zhCn as unknown as Tree],
  ...Object.entries(areas).map(([path, module]): [string, Tree, Tree] => {
    // In a view they are called like their file, in one word.
    const file = /([\w-]+)\.ts$/.exec(path)?.[1] ?? path;
    const name = file.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    const area = Object.values(module).find((it) => 'zh-CN' in it);
    if (!area) throw new Error(`no words in ${path}`);
    return [name, area.en, area['zh-CN']];
  }),
];

/** Values for texts that take some: each serves as a number, as a word and as a list. */
const samples = [['1'], ['2'], ['3']];

/** Chinese texts without a Chinese character, each on purpose. */
const international = [
  'panel.stageKey',
  'panel.stageTitle',
  'panel.switchLanguage',
  'panel.switchLanguageLabel',
  'clock.range',
  'notes.at',
  'summary.quote',
  'tips.blank',
  'labelled',
  'inbox.namesake',
  'settings.languages.en',
  'summary.advised',
  'summary.and',
  'summary.item',
  'text.side',
  'bars.short',
  'cycles.month',
  'section.line',
  'readBack.and',
  'calendar.live',
  'calendar.yahoo',
  'actions.line',
  'and',
  'letter.item',
  'product',
  'counter',
];

/** The words of keys are taken by their place in the table of keys. */
const inKeyMap = new Set(
  Object.entries(keyTable).flatMap(([area, rows]) => Object.keys(rows).map((row) => `${area}.${row}`)),
);

describe.each(catalogues)('the catalogue of %s', (name, englishTree, chineseTree) => {
  const english = new Map(leaves(englishTree));
  const chinese = new Map(leaves(chineseTree));

  it('is the same in both languages, to the number of values a text takes', () => {
    expect([...chinese.keys()]).toEqual([...english.keys()]);
    for (const [path, leaf] of english) {
      const other = chinese.get(path);
      expect(typeof other, path).toBe(typeof leaf);
    }
  });

  it('is Chinese in Chinese', () => {
    const texts = [...chinese].filter(([path]) => !international.includes(path));
    for (const [path, leaf] of texts) {
      const text = typeof leaf === 'string' ? leaf : leaf(...(samples as never[]));
      expect(text, path).toMatch(/\p{Script=Han}/u);
    }
  });

  it('uses full-width punctuation in Chinese', () => {
    for (const [path, leaf] of chinese) {
      const text = typeof leaf === 'string' ? leaf : leaf(...(samples as never[]));
      expect(text, path).not.toMatch(/\p{Script=Han}[,;:!?](?!\d)/u);
    }
  });

  it('holds nothing that no view says', () => {
    const code = ['components', 'entrypoints']
      .flatMap((folder) =>
        readdirSync(join(import.meta.dirname, '../..', folder), {
          recursive: true,
          withFileTypes: true,
        }).filter((it) => it.isFile()),
      )
      .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'))
      .join('\n');
    const unsaid = [...english.keys()].filter((path) => {
      const [section, key] = path.split('.');
      return (
        !(name === 'key' && inKeyMap.has(path)) &&
        !code.includes(`${name}.${section}[`) &&
        // Handed over whole to what writes a text with them.
        !new RegExp(`\\b${name}\\.${section}\\b(?![.\\[(])`).test(code) &&
        !new RegExp(`\\b${name}\\.${section}${key ? `\\.${key}` : ''}\\b`).test(code)
      );
    });
    expect(unsaid).toEqual([]);
  });
});

it('punctuation stands in the catalogue, not in the views: Chinese has its own', () => {
  const views = import.meta.glob<string>('../../{components,entrypoints}/**/*.{ts,tsx}', {
    eager: true,
    query: '?raw',
    import: 'default',
  });
  /** Between what is put together: in markup, in a template, in a list. */
  const putTogether = [/\}[:.,;]\s*(?:<\/|\{\S)/, /\$\{[^{}]*\}(?:: | \(|, )\$\{/, /\.join\('[,;] '\)/];
  const found = Object.entries(views).filter(([, code]) => putTogether.some((it) => it.test(code)));
  expect(found.map(([path]) => path)).toEqual([]);
});

it('chooses Chinese for Chinese browsers and English for all others', () => {
  expect(languageFor(['zh-TW', 'en'])).toBe('zh-CN');
  expect(languageFor(['fr', 'zh-CN'])).toBe('zh-CN');
  expect(languageFor(['de-DE', 'en-GB'])).toBe('en');
  expect(languageFor([])).toBe('en');
});

it('writes dates, times and counts as each language does', () => {
  const time = new Date(2026, 10, 23, 14, 5).getTime();
  expect(dateAndTime(time, 'en')).toBe('Mon, 23 Nov 2026, 14:05');
  expect(dateAndTime(time, 'zh-CN')).toBe('2026年11月23日周一 14:05');
  expect(shortDay(time, 'en')).toBe('Mon, 23 Nov');
  expect(shortDay(time, 'zh-CN')).toBe('11月23日周一');
  expect([0, 61_000, 3_723_000].map(stopwatch)).toEqual(['00:00', '01:01', '1:02:03']);
  expect(plural('en', 1, { one: '1 note', other: 'notes' })).toBe('1 note');
  expect(wordsIn('en').summary.copied(1, 0)).toBe('Copied 1 section.');
  expect(wordsIn('en').summary.copied(6, 3)).toBe('Copied 6 sections; 3 private notes left out.');
});

it('the words on other people’s pages exist in both languages', () => {
  expect(Object.keys(launcherWords.en)).toEqual(Object.keys(launcherWords['zh-CN']));
});
