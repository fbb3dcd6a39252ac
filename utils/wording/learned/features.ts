import type { NoteKind } from '../../notes/note';
import type { Token } from '../tokens';
import type { Said } from './said';

/** Features are numbers below this: of 200 parts that nothing was learnt of, one meets one that has weights. */
const space = 2 ** 21;

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

/**
 * What a sentence is read by: which words or characters stand in it, which two stand beside one another, how long
 * words begin, and, where it is known, what kind of note it is.
 */
export function* partsOf(said: Said, kind: NoteKind | undefined): Generator<string> {
  if (kind) yield `kind ${kind}`;
  let before: string | undefined;
  for (const token of said) {
    const word = token && plain(token);
    if (token && word !== undefined) yield* partsOfToken(token, word, before);
    before = word;
  }
}

function* partsOfToken({ type, text }: Token, word: string, before: string | undefined): Generator<string> {
  yield word;
  if (before !== undefined) yield `${before} ${word}`;
  if (type === 'word' && text.length >= longWord) yield `${text.slice(0, beginning)}…`;
}

/** The same as numbers, each once, in no order. */
export function featuresOf(said: Said, kind: NoteKind | undefined): Set<number> {
  const features = new Set<number>();
  for (const part of partsOf(said, kind)) features.add(featureOf(part));
  return features;
}
