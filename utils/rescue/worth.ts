/**
 * Texts shorter than this are not kept: what is typed again in a moment. In Latin letters; a Chinese, Japanese
 * or Korean character says as much as two.
 */
export const shortest = 40;
/** Of longer texts the beginning is kept. UTF-16 units. */
export const longest = 50_000;

/** Signs of full width among them. */
const wide =
  /[\u3000-\u303f\uff00-\uffef\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function isLongEnough(text: string): boolean {
  let length = 0;
  for (const character of text.trim()) {
    length += wide.test(character) ? 2 : 1;
    if (length >= shortest) return true;
  }
  return false;
}

/** Whether losing this text would hurt. Figures alone are no text: amounts, numbers of cards, codes. */
export function isWorthKeeping(text: string): boolean {
  return isLongEnough(text) && /\p{L}/u.test(text);
}

/** The text, or its beginning; no character is cut in two. */
export function cutToKeep(text: string): string {
  if (text.length <= longest) return text;
  const isHalf = /[\ud800-\udbff]/.test(text.charAt(longest - 1));
  return text.slice(0, isHalf ? longest - 1 : longest);
}

/** How much a text says: characters without white space, which pages and editors count each in their way. */
export function fullness(text: string): number {
  return text.replace(/\s/g, '').length;
}
