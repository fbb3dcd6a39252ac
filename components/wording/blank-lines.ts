import { blanksIn } from '@/utils/phrasing/blanks';
import type { Finding } from '@/utils/wording/finding';
import { fold } from '@/utils/wording/fold';
import { digest, said } from '@/utils/wording/kept';
import { sentencesOf } from '@/utils/wording/sentences';
import { tokensOf } from '@/utils/wording/tokens';
import type { Composed } from '../summary/useSummary';
import { type Leaves, linesLeaving } from './leaving';

/** The first blank of a line, and its sentence. No choice of the manager's takes it away. */
export interface Blank extends Pick<Finding, 'start' | 'end' | 'sentence'> {
  readonly rule: 'BLANK';
}

/** A line that would leave with a blank that a line to say or a rewrite left open. */
export interface BlankLine {
  readonly lineId: string;
  readonly text: string;
  readonly finding: Blank;
  /** What "keep it" remembers, a digest of the sentences with blanks. */
  readonly key: string;
}

/** The lines that would leave with a blank in them, but for those that were kept as they are. */
export function blankLines(composed: Composed, kept: ReadonlySet<string>, leaves?: Leaves): BlankLine[] {
  return linesLeaving(composed, leaves).flatMap(({ line, text }) => {
    const blanks = blanksIn(text);
    const [first] = blanks;
    if (!first) return [];
    const [start, end] = first;
    const sentences = sentencesIn(text).filter(([from, to]) => blanks.some(([at]) => from <= at && at < to));
    const [sentence = [0, text.length]] = sentences;
    const key = `BLANK ${digest(sentences.map((it) => wordsOf(text.slice(...it))).join('\n'))}`;
    return kept.has(key)
      ? []
      : [{ lineId: line.id, text, finding: { rule: 'BLANK', start, end, sentence }, key }];
  });
}

const sentencesIn = (text: string) =>
  sentencesOf(tokensOf(text)).map((tokens) => [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0] as const);

const wordsOf = (sentence: string) => said(tokensOf(fold(sentence).text));
