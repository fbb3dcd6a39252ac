import { fold } from './fold';
import { digest, said } from './kept';
import { sentencesOf } from './sentences';
import { tokensOf } from './tokens';

/** A text's sentences, by their words alone. */
const sentencesIn = (text: string) => sentencesOf(tokensOf(fold(text).text)).map(said);

const keyOf = (sentences: readonly string[]) => `${sentences.length} ${digest(sentences.join('\n'))}`;

/**
 * What is remembered of a text that a machine wrote: how many sentences it has, and a digest of them. It is known by
 * that as draft, as note and as line of the summary, until a word in it is another.
 */
export function machineKey(text: string): string {
  return keyOf(sentencesIn(text));
}

/** Whether anything in this text is still as a machine wrote it; `keys` of what it wrote. */
export function isMachineWritten(text: string, keys: readonly string[]): boolean {
  const sentences = sentencesIn(text);
  return keys.some((key) => {
    const count = Number.parseInt(key, 10);
    return sentences.some((_, at) => keyOf(sentences.slice(at, at + count)) === key);
  });
}
