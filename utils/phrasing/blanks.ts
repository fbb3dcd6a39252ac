import { rewritingWords } from '../locale/areas/rewriting';
import { type Language, languages } from '../locale/language';
import { wordsIn } from '../locale/words';

const bracketed = /\[([^[\]【】]+)\]|【([^[\]【】]+)】/g;

const inBrackets = (text: string) =>
  [...text.matchAll(bracketed)].map(({ 0: whole, 1: square, 2: lenticular, index }) => ({
    label: (square ?? lenticular ?? '').trim(),
    place: [index, index + whole.length] as const,
  }));

/** What stands in the blanks of lines to say and of rewrites. That something is kept elsewhere leaves nothing open. */
function labelsIn(language: Language): readonly string[] {
  const { elsewhere, ...blanks } = rewritingWords[language].blanks;
  const ofRewrites = Object.values(blanks).flatMap((it) => inBrackets(it).map(({ label }) => label));
  return [...Object.values(wordsIn(language).slot), ...ofRewrites];
}

let known: ReadonlySet<string> | undefined;

function isOurs(label: string): boolean {
  known ??= new Set(languages.flatMap(labelsIn));
  return known.has(label);
}

/**
 * Where a text still has blanks of ours, their brackets included, in either form. What a manager writes in brackets
 * of their own ([1], 【附件】) is none.
 */
export function blanksIn(text: string): (readonly [start: number, end: number])[] {
  return inBrackets(text).flatMap(({ label, place }) => (isOurs(label) ? [place] : []));
}
