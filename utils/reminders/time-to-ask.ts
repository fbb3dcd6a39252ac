import type { Conversation } from '../conversation/conversation';
import type { Note } from '../notes/note';

const isDated = ({ kind, action }: Note) => kind === 'action' && action?.due !== undefined;

/**
 * Whether to ask about reminders now: right behind an action with a day, in its stage, until the next note is
 * taken; and at the end, where what was agreed is looked over.
 */
export function isTimeToAsk(notes: readonly Note[], stage: Conversation['stage']): boolean {
  if (stage === 'summary') return notes.some(isDated);
  const [newest] = [...notes].sort((one, other) => other.at - one.at);
  return newest?.stage === stage && isDated(newest);
}
