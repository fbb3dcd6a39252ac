import type { Line } from '@/utils/summary/compose';
import { itemText } from '@/utils/summary/render';
import type { SectionId } from '@/utils/summary/section';
import type { Finding } from '@/utils/wording/finding';
import { unanswered } from '@/utils/wording/shown';
import type { Composed } from '../summary/useSummary';
import type { Check } from './check';
import type { Answers } from './useAnswers';

/** A finding in a line that would leave. */
export interface FoundLine {
  readonly lineId: string;
  /** What the line says, where the finding is. */
  readonly text: string;
  readonly finding: Finding;
}

/** Whether a line is among those that would leave by some way. */
export type Leaves = (line: Line, section: SectionId) => boolean;

/** The lines of a summary as they would leave, each with all that it says. Private notes are in none. */
export function linesLeaving(
  { summary, words }: Pick<Composed, 'summary' | 'words'>,
  leaves: Leaves = () => true,
): { readonly line: Line; readonly section: SectionId; readonly text: string }[] {
  return summary.sections.flatMap(({ id, lines }) =>
    lines
      .filter((line) => leaves(line, id))
      .map((line) => ({ line, section: id, text: itemText(line, id, words) })),
  );
}

/** What is found, and not answered yet, in the lines of a summary as they would leave. */
export function foundIn(
  check: Check,
  composed: Pick<Composed, 'summary' | 'words' | 'kindOf'>,
  { names, choices, kept }: Answers,
  leaves?: Leaves,
): FoundLine[] {
  return linesLeaving(composed, leaves).flatMap(({ line, section, text }) => {
    const findings = check(text, { kind: composed.kindOf(line, section), names, ...choices });
    return unanswered(text, findings, kept).map((finding) => ({ lineId: line.id, text, finding }));
  });
}
