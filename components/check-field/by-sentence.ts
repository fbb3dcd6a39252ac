import type { Finding } from '@/utils/wording/finding';
import { type Piece, piecesOf } from '../wording/pieces';

export interface SaidSentence {
  /** Where it begins in the text. */
  readonly start: number;
  readonly parts: readonly Piece[];
  readonly findings: readonly Finding[];
}

/** The sentences that something is said about, cut where what it is about begins and ends. */
export function bySentence(text: string, findings: readonly Finding[]): SaidSentence[] {
  const bySpan = new Map<string, Finding[]>();
  for (const finding of findings) {
    const span = finding.sentence.join();
    bySpan.set(span, [...(bySpan.get(span) ?? []), finding]);
  }
  return [...bySpan.values()].map((all) => {
    const [start, end] = all[0]?.sentence ?? [0, 0];
    const within = all.map((it) => ({ ...it, start: it.start - start, end: it.end - start }));
    return { start, parts: piecesOf(text.slice(start, end), within), findings: all };
  });
}
