import type { NoteKind } from '../../notes/note';
import type { Token } from '../tokens';
import type { Worded } from '../words';
import type { Said } from './said';

/** Features are numbers below this: of some 120 to 240 parts that nothing was learnt of, one meets one that has weights. */
const space = 2 ** 20;

/** A part as a number: FNV-1a of its UTF-16 units. */
export function featureOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & (space - 1);
}

const ending = /(?:ing|ed|es|s|'s|ly)$/;
/** A word of this many letters or more is also seen by its beginning: "unreliab". */
const longWord = 7;
const beginning = 5;

/** Words without what bends them, any number as the same. */
function plain({ text, type }: Token): string {
  if (type === 'number') return '#';
  return type === 'word' && text.length > 4 ? text.replace(ending, '') : text;
}

/** That rules have words in a sentence, denied or not, as signs of what it breaks. */
export const signsOfWords = (words: readonly Worded[]): string[] =>
  words.map(({ rule, isDenied }) => `${isDenied ? 'no' : 'rule'} ${rule}`);

/**
 * What a sentence is read by: which words or characters stand in it, which two stand beside one another, how long
 * words begin, how the sentence begins and ends, what kind of note it is, where that is known, and what else it shows.
 */
export function* partsOf(
  said: Said,
  kind: NoteKind | undefined,
  signs: readonly string[],
): Generator<string> {
  if (kind) yield `kind ${kind}`;
  yield* signs;
  const all = said.map((token) => token && plain(token));
  for (const [at, word] of all.entries()) {
    if (word !== undefined) yield* partsOfWord(word, all[at - 1], said[at]);
  }
  const [first = '', second = ''] = all;
  yield `^${first}`;
  yield `^${first} ${second}`;
  yield `${all.at(-2) ?? ''} ${all.at(-1) ?? ''}$`;
}

function* partsOfWord(word: string, before: string | undefined, token: Token | undefined): Generator<string> {
  yield word;
  if (before !== undefined) yield `${before} ${word}`;
  if (token?.type === 'word' && token.text.length >= longWord) yield `${token.text.slice(0, beginning)}…`;
}

/** The same as numbers, each once, in no order. */
export function featuresOf(said: Said, kind: NoteKind | undefined, signs: readonly string[]): Set<number> {
  const features = new Set<number>();
  for (const part of partsOf(said, kind, signs)) features.add(featureOf(part));
  return features;
}
