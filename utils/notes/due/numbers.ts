const han = '一二三四五六七八九';

function hanDigit(sign: string | undefined): number {
  return sign === '两' ? 2 : han.indexOf(sign ?? '') + 1;
}

/** 0 to 999 in digits, or 1 to 99 in Chinese; undefined for what is no number ("三四"). */
export function hanNumber(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === '两') return 2;
  const tens = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(text);
  if (!tens) return undefined;
  const [, first, ten, last] = tens;
  if (!ten) return first && last ? undefined : hanDigit(first || last);
  return (first ? hanDigit(first) : 1) * 10 + (last ? hanDigit(last) : 0);
}

/** "三" is [3], "两三" is [2, 3]. */
export function hanNumbers(text: string): readonly number[] {
  const pair = /^([一二两三四五六七八])([二三四五六七八九])$/.exec(text);
  if (pair) {
    const [one, other] = [hanDigit(pair[1]), hanDigit(pair[2])];
    return one < other ? [one, other] : [];
  }
  const number = hanNumber(text);
  return number === undefined ? [] : [number];
}

/** What hanNumbers may know, as a pattern. */
export const hanCount = '\\d{1,3}|[一二两三四五六七八九十]{1,3}';

const words = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** What englishNumber knows, as a pattern, and "a few", which is no number. */
export const englishCount = `\\d{1,3}|an?(?:\\scouple(?:\\sof)?)?|a\\sfew|${words.slice(1).join('|')}`;

/** "two", "a", "a couple of", "12". */
export function englishNumber(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  if (/couple/i.test(text)) return 2;
  return Math.max(words.indexOf(text.toLowerCase()), 1);
}
