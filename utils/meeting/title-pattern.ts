import { fold, unspaced, words } from './names';

/** Titles are read up to here, in UTF-16 units. */
const longestTitle = 300;

const oneOnOne = /(?<!\d)1 ?[:对對] ?1(?!\d)|\b1[- ]?on[- ]?1\b|1v1/g;

const written = /[第]?[一二三四五六七八九十两]+(?=季度|月|周|次|轮|期|年)|(周|星期|礼拜)[一二三四五六日天]/g;

/** Names of months and weekdays in the languages whose titles are read, folded; made when first needed. */
let dates: RegExp | undefined;
function namesOfDates(): RegExp {
  if (dates) return dates;
  const names = new Set<string>();
  for (const language of ['en', 'de', 'fr', 'es']) {
    for (const style of ['long', 'short'] as const) {
      const month = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
      const weekday = new Intl.DateTimeFormat(language, { weekday: style, timeZone: 'UTC' });
      for (let at = 0; at < 12; at++) names.add(month.format(Date.UTC(2026, at, 15)));
      for (let at = 0; at < 7; at++) names.add(weekday.format(Date.UTC(2026, 0, 4 + at)));
    }
  }
  const all = [...names].map((name) => fold(name).replace(/\.$/, '')).filter((name) => name.length > 2);
  dates = new RegExp(`(?<!\\p{L})(${all.sort((a, b) => b.length - a.length).join('|')})(?!\\p{L})\\.?`, 'gu');
  return dates;
}

/** Every way a title may write a name, the longest first. */
function forms(name: string): { east: string[]; latin: string[] } {
  const folded = fold(name);
  const east = unspaced(folded);
  const given = [...east].slice(1).join('');
  return {
    east: [east, [...given].length > 1 ? given : ''].filter((it) => [...it].length > 1),
    latin: words(folded).filter((word) => word.length > 1),
  };
}

function without(text: string, names: readonly string[]): string {
  const all = names.map(forms);
  const east = all.flatMap((it) => it.east).sort((one, other) => other.length - one.length);
  const latin = new Set(all.flatMap((it) => it.latin));
  let rest = text;
  for (const form of east) if (rest.includes(form)) rest = rest.replaceAll(form, '§');
  return rest.replace(/[\p{L}\p{M}]+/gu, (word) => (latin.has(word) ? '§' : word));
}

/** Has letters that are not only the marks of what was taken out. */
const says = /[\p{L}]/u;

/**
 * A title as it comes again with other people and on other days: folded, with numbers, dates and the names
 * given replaced by signs. A title that is nothing but names keeps them.
 */
export function titlePattern(title: string, names: readonly string[]): string {
  const dated = fold(title.slice(0, longestTitle))
    .replace(oneOnOne, 'oneonone')
    .replace(written, '#')
    .replace(namesOfDates(), '#')
    .replace(/\d+/g, '#');
  const bare = without(dated, names);
  return (says.test(bare) ? bare : dated)
    .replace(/[^\p{L}\p{M}§#]+/gu, ' ')
    .replace(/(# ?)+/g, '# ')
    .replace(/(§ ?)+/g, '§ ')
    .trim();
}
