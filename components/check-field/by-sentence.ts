import type { Finding } from '@/utils/wording/finding';

/** A stretch of a sentence, and whether something is said about it. */
export interface Part {
  readonly text: string;
  /** The gravest of what is said about it. */
  readonly finding?: Finding;
}

export interface SaidSentence {
  /** Where it begins in the text. */
  readonly start: number;
  readonly parts: readonly Part[];
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
    const parts: Part[] = [];
    let at = start;
    for (const finding of all) {
      // Two that overlap are marked as the first, up to where it ends.
      if (finding.start < at) continue;
      parts.push({ text: text.slice(at, finding.start) });
      parts.push({ text: text.slice(finding.start, finding.end), finding });
      at = finding.end;
    }
    parts.push({ text: text.slice(at, end) });
    return { start, parts: parts.filter((it) => it.text), findings: all };
  });
}
