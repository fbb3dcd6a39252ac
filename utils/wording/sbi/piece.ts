import type { SketchPart } from '../../notes/sketch';

/** What a sentence is made of: words, or the place of what is not said yet. */
export type Piece = string | { readonly blank: SketchPart };

export interface Given {
  /** Whether a part has its place although nothing is said for it. */
  has(part: SketchPart): boolean;
  /** The employee's. */
  readonly names: readonly string[];
}

/** Commas and colons that a text ends with, and its stops: what joins it brings its own. */
const trailing = /[\s.,;:。，；：、!?！？…]+$/u;
const stopped = /[.!?。！？…]["'”’」』)）】]*$/u;
const abbreviated = /(?:^|[\s(])(?:\p{L}\.){2,}$/u;

/** A text that goes on: without what it ends with, but for the dot of "p.m.". */
export function goingOn(text: string): string {
  return abbreviated.test(text) ? text : text.replace(trailing, '');
}

/** A text as the end of a sentence: with its own stop, or with the one given; never with two. */
export function ended(text: string, stop: '.' | '。'): string {
  const other = stop === '.' ? /。$/u : /\.$/u;
  if (stopped.test(text) && !other.test(text)) return text;
  return `${text.replace(trailing, '')}${stop}`;
}

/** Whether a text begins with one of these names. */
export function beginsWithName(text: string, names: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return names.some((name) => name.trim() && lower.startsWith(name.trim().toLowerCase()));
}
