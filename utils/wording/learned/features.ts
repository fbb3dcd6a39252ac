import type { NoteKind } from '../../notes/note';
import type { Token } from '../tokens';

/** Features are numbers below this; two that meet in one are few, and learnt as one. */
const space = 2 ** 18;

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
export function* partsOf(tokens: readonly Token[], kind: NoteKind | undefined): Generator<string> {
  if (kind) yield `kind ${kind}`;
  let before: string | undefined;
  for (const token of tokens) {
    const word = plain(token);
    yield word;
    if (before !== undefined) yield `${before} ${word}`;
    if (token.type === 'word' && token.text.length >= longWord) yield `${token.text.slice(0, beginning)}…`;
    before = word;
  }
}

/** The same as numbers, each once, in no order. */
export function featuresOf(tokens: readonly Token[], kind: NoteKind | undefined): Set<number> {
  const features = new Set<number>();
  for (const part of partsOf(tokens, kind)) features.add(featureOf(part));
  return features;
}
