import type { Token } from '../tokens';
import { namesAmong } from './chinese-names';

/** A sentence as it is read as a whole: its tokens, and a gap where a name stands. */
export type Said = readonly (Token | undefined)[];

/** A sentence of fewer words, or of half as many characters more, says too little to be judged as a whole. */
const fewestWords = 3;

/**
 * What a sentence says beside names, from its first word on: what stands before is a quotation mark, or the sign that
 * chooses a note's kind. Nothing where that is too little.
 */
export function saidIn(tokens: readonly Token[], isName: (at: number) => boolean): Said | undefined {
  const first = tokens.findIndex(({ type }) => type !== 'mark');
  const named = namesAmong(tokens);
  const said = tokens
    .map((token, at) => (isName(at) || named.has(at) ? undefined : token))
    .slice(Math.max(0, first));
  const count = (type: Token['type']) => said.filter((it) => it?.type === type).length;
  return count('word') + count('number') + count('han') / 2 >= fewestWords ? said : undefined;
}

/** Whether it is read as Chinese: more characters than words. */
export function isChinese(said: Said): boolean {
  let more = 0;
  for (const it of said) more += it?.type === 'han' ? 1 : it?.type === 'word' ? -1 : 0;
  return more > 0;
}
