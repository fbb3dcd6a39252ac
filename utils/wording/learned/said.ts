import type { Severity } from '../rule';
import type { Token } from '../tokens';
import { namesAmong } from './chinese-names';

/** A sentence as it is read as a whole: its tokens, and a gap where a name stands, of however many words. */
export type Said = readonly (Token | undefined)[];

/** Marks at the end that say something; a full stop is often left out. */
const telling = /^[?？!！]$/;

/** Where a sentence begins to say something. */
export function startOfSaid(tokens: readonly Token[]): number {
  return Math.max(
    0,
    tokens.findIndex(({ type }) => type !== 'mark'),
  );
}

/**
 * What a sentence says beside names, from its first word on, as what stands before is a quotation mark, or the sign
 * that chooses a note's kind; to its last, or to a question or exclamation mark.
 */
export function saidIn(tokens: readonly Token[], isName: (at: number) => boolean): Said {
  const isSaid = ({ type, text }: Token) => type !== 'mark' || telling.test(text);
  const named = namesAmong(tokens);
  return tokens
    .map((token, at) => (isName(at) || named.has(at) ? undefined : token))
    .slice(startOfSaid(tokens), tokens.findLastIndex(isSaid) + 1)
    .filter((token, at, all) => token || at === 0 || all[at - 1]);
}

/** A sentence of fewer words, or of fewer than twice as many characters, breaks no such rule unless a word says so. */
const fewestWords: Readonly<Record<Severity, number>> = { stop: 3, warn: 2, hint: 2 };

/** Whether a sentence says enough to break a rule of this severity where no word speaks for it. */
export function saysEnough(said: Said, severity: Severity): boolean {
  const count = (type: Token['type']) => said.filter((it) => it?.type === type).length;
  return count('word') + count('number') + count('han') / 2 >= fewestWords[severity];
}

/** Whether it is read as Chinese: more characters than words. */
export function isChinese(said: Said): boolean {
  let more = 0;
  for (const it of said) more += it?.type === 'han' ? 1 : it?.type === 'word' ? -1 : 0;
  return more > 0;
}
