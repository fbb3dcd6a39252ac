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

/** What is found, and not answered yet, in the lines of a summary as they would leave. Private notes are in none. */
export function foundIn(
  check: Check,
  { summary, words, kindOf }: Pick<Composed, 'summary' | 'words' | 'kindOf'>,
  { names, choices, kept }: Answers,
  leaves: Leaves = () => true,
): FoundLine[] {
  return summary.sections.flatMap(({ id, lines }) =>
    lines
      .filter((line) => leaves(line, id))
      .flatMap((line) => {
        const text = itemText(line, id, words);
        const findings = check(text, { kind: kindOf(line, id), names, ...choices });
        return unanswered(text, findings, kept).map((finding) => ({ lineId: line.id, text, finding }));
      }),
  );
}
