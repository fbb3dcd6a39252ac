import { type Draft, draftKind, noteFrom } from './draft';
import type { NoteKind } from './note';
import { splitPrefix } from './prefix';

/** One line of a pasted list, as the note it would become. */
export interface Line {
  readonly kind: NoteKind;
  readonly text: string;
}

/** Signs that nothing but a list begins with. An em dash begins a quotation's source. */
const bullet = /^(?:[•‣⁃◦▪▫●○■□◆◇►▶·・–☐☑✓✔]|\[[ xX]?\])\s*/u;
/** "- ", "* " and "+ ": of a list, or of a kind. */
const doubtful = /^([-*+])\s+/;
const number = /^[(（]?(\d{1,3})\s*[.)、．）](?!\d)\s*/;
const otherNumber = /^(?:[①-⑳]|[(（]?[一二三四五六七八九十]{1,3}[)、．.）])\s*/u;

function linesOf(text: string): string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => line.trim())
    .filter(Boolean);
}

/**
 * "- " begins every entry of a list, or each improvement point. It is the list's where at least two lines
 * begin with the same of these signs and no line begins with any other sign of a kind.
 */
function isListSign(lines: readonly string[]): boolean {
  const signs = lines.map((line) => doubtful.exec(line)?.[1]);
  const used = signs.filter((sign) => sign !== undefined);
  const other = lines.some((line, at) => !signs[at] && splitPrefix(line).kind);
  return used.length > 1 && new Set(used).size === 1 && !other;
}

/** Counting goes on by one from line to line; "12. March" and "14. March" are dates. */
function isCounted(lines: readonly string[]): boolean {
  const counts = lines.flatMap((line) => number.exec(line)?.[1] ?? []).map(Number);
  return counts.length > 1 && counts.every((count, at) => at === 0 || count === (counts[at - 1] ?? 0) + 1);
}

/** The lines without what makes them a list; a list may be numbered inside its bullets. */
function withoutList(all: readonly string[]): string[] {
  let lines = [...all];
  const strip = (sign: RegExp) => {
    lines = lines.map((line) => line.replace(sign, ''));
  };
  strip(bullet);
  if (isListSign(lines)) strip(doubtful);
  strip(bullet);
  if (isCounted(lines)) strip(number);
  if (lines.filter((line) => otherNumber.test(line)).length > 1) strip(otherNumber);
  return lines.map((line) => line.trim());
}

/**
 * A text of many lines as many notes: each line's first character chooses its kind; a line without one is
 * of the kind that the composer shows.
 */
export function notesIn(draft: Draft): Line[] {
  const [first = '', ...rest] = withoutList(linesOf(draft.text));
  const usual = draftKind({ ...draft, text: first });
  return [first, ...rest].flatMap((text) => {
    const note = noteFrom({ ...draft, kind: usual, text }, 'review', '', 0);
    return note ? { kind: note.kind, text: note.text } : [];
  });
}
