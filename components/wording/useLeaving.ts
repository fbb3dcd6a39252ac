import { useMemo } from 'preact/hooks';
import type { Composed } from '../summary/useSummary';
import { type FoundLine, foundIn } from './leaving';
import { useAnswers } from './useAnswers';
import { useCheck } from './useCheck';

/** What is found in a whole summary as it would leave; nothing until the check is there, or where it did not come. */
export function useLeaving(composed: Composed): {
  readonly found: readonly FoundLine[];
  readonly failed: boolean;
} {
  const { check, failed } = useCheck();
  const answers = useAnswers();
  const found = useMemo(() => (check ? foundIn(check, composed, answers) : []), [check, composed, answers]);
  return { found, failed };
}
