/**
 * Longest quote from a page, in code points: some four paragraphs. More is no evidence but a document, and
 * that has its address.
 */
export const longestQuote = 2000;

const omission = ' […]';

/** Overrides of the reading direction, which would turn round what stands beside them. */
const turns = /[\u202a-\u202e\u2066-\u2069]/g;
/** Nothing that one sees: soft hyphens, marks of order, halves of characters, controls but for tab and new line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const unseen = /[\u00ad\u200b\u2060\ufeff\u0000-\u0008\u000b-\u001f\u007f-\u009f]|\p{Surrogate}/gu;

function tidied(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\u00a0/g, ' ')
    .replace(turns, '')
    .replace(unseen, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** The beginning of a text, at most so many code points, with no character cut in two (👩‍🏭 is one). */
function beginning(text: string, most: number): string {
  // In UTF-16 no code point is longer than two units.
  const enough = text.slice(0, most * 2 + 2);
  let taken = 0;
  let end = 0;
  for (const { segment, index } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(
    enough,
  )) {
    taken += [...segment].length;
    if (taken > most) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}

/** What is kept of a text from a page: its words and lines, and at its end, where it was shortened, a sign of it. */
export function quoteOf(text: string): string {
  const whole = tidied(text);
  const kept = beginning(whole, longestQuote);
  return kept.length < whole.length ? kept.trimEnd() + omission : whole;
}

/** Whether more stood on the page than was kept. */
export function isShortened(quote: string): boolean {
  return quote.endsWith(omission);
}
