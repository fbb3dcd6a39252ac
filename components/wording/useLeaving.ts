import { useMemo } from 'preact/hooks';
import type { Composed } from '../summary/useSummary';
import { type BlankLine, blankLines } from './blank-lines';
import { type FoundLine, foundIn } from './leaving';
import { useAnswers } from './useAnswers';
import { useCheck } from './useCheck';

/**
 * What is found in a whole summary as it would leave; nothing until the check is there, or where it did not come. And
 * the lines with blanks in them, which need no check.
 */
export function useLeaving(composed: Composed): {
  readonly found: readonly FoundLine[];
  readonly blanks: readonly BlankLine[];
  readonly failed: boolean;
} {
  const { check, failed } = useCheck();
  const answers = useAnswers();
  const found = useMemo(() => (check ? foundIn(check, composed, answers) : []), [check, composed, answers]);
  const blanks = useMemo(() => blankLines(composed, answers.kept), [composed, answers]);
  return { found, blanks, failed };
}
