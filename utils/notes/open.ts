import type { Note } from './note';

/** Whether it is an action that is not settled, or a goal of which nobody said how it came out. */
export function isStillOpen({ kind, action, goal }: Pick<Note, 'kind' | 'action' | 'goal'>): boolean {
  if (kind === 'action') return (action?.state ?? 'open') === 'open';
  return kind === 'goal' && (goal?.state ?? 'open') === 'open';
}
