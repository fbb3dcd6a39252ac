import type { Conversation } from '@/utils/conversation/conversation';
import { letterOf } from '@/utils/employee/letter';
import { employeeWords } from '@/utils/locale/areas/employee';
import { type Composed, useSummary } from '../summary/useSummary';
import { useWordsOf } from '../words';

/** Sections that it takes something of. */
export const told = ['agreement', 'goal', 'action', 'question'] as const;

/** The message to the employee and its subject; no message while there is nothing to tell. */
export function useLetter(conversation: Conversation): {
  readonly subject: string;
  readonly text: string | undefined;
  /** What it is made of. */
  readonly composed: Composed;
} {
  const employee = useWordsOf(employeeWords);
  const composed = useSummary(conversation, 'employee');
  const { summary } = composed;
  const { next, meeting } = conversation;
  const isEmpty = !next && !summary.sections.some(({ id }) => told.some((it) => it === id));
  return {
    composed,
    subject: employee.letter.subject(meeting.start),
    text: isEmpty ? undefined : letterOf({ summary, next }, employee.letter),
  };
}
