import { splitPrefix } from '../../notes/prefix';
import type { Finding } from '../finding';

/** A piece of a text, and what is to stand there; UTF-16 units. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Whether it is a Han character; undefined, as at the end of a text, is none. */
export const isHan = (sign: string | undefined) => sign !== undefined && /\p{Script=Han}/u.test(sign);

const commas = /[,，、;；:：.。!！?？…\n—]/u;
const ending = /[\s.。!！?？;；…\n]+$/u;

/**
 * The finding's sentence, without the space around it, the break at its end, and the sign at the text's beginning
 * that chooses a note's kind: what takes the sentence's place does not change the kind. A quotation mark closes, too,
 * and is a part of it.
 */
export function sentenceOf(
  text: string,
  { sentence: [start, end] }: Finding,
): { start: number; end: number } {
  const prefixed = splitPrefix(text);
  const sign = prefixed.kind && prefixed.kind !== 'voice' ? text.length - prefixed.text.length : 0;
  const from = Math.max(start, sign);
  const said = text.slice(from, end);
  return { start: from + said.length - said.trimStart().length, end: from + said.trimEnd().length };
}

/** Where the last word of a sentence ends, before its marks. */
export function wordsEnd(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
): number {
  return end - (ending.exec(text.slice(start, end))?.[0].length ?? 0);
}

/** Where the clause ends that goes on at `from`, before its mark. A point inside a number or a word is none. */
export function clauseEnd(text: string, from: number, sentenceEnd: number): number {
  for (let at = from; at < sentenceEnd; at++) {
    if (commas.test(text[at] ?? '') && !/[\p{L}\p{N}]/u.test((!isHan(text[at - 1]) && text[at + 1]) || ''))
      return from + text.slice(from, at).trimEnd().length;
  }
  return wordsEnd(text, { start: from, end: sentenceEnd });
}

/** The same, beginning with a capital where the piece before began with one. */
export function asBegun(before: string, after: string): string {
  const [first = ''] = before.trimStart();
  if (first === first.toLowerCase()) return after;
  return after.replace(/\p{L}/u, (letter) => letter.toUpperCase());
}
