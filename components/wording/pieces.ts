import type { Finding } from '@/utils/wording/finding';
import { severities } from '@/utils/wording/rule';

/** A stretch of a text, and the gravest of the findings that it belongs to; of equally grave ones the shortest. */
export interface Piece {
  readonly text: string;
  readonly finding?: Finding;
}

/** A text cut wherever a finding begins or ends. */
export function piecesOf(text: string, findings: readonly Finding[]): Piece[] {
  const cuts = [...new Set([0, text.length, ...findings.flatMap(({ start, end }) => [start, end])])]
    .filter((at) => at <= text.length)
    .sort((one, other) => one - other);
  return cuts.slice(1).map((end, at) => {
    const start = cuts[at] ?? 0;
    const [finding] = findings
      .filter((it) => it.start <= start && it.end >= end)
      .sort(
        (one, other) =>
          severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
          one.end - one.start - (other.end - other.start),
      );
    return { text: text.slice(start, end), ...(finding && { finding }) };
  });
}
