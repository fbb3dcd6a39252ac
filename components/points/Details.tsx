import type { Note } from '@/utils/notes/note';
import { ActionLine } from './ActionLine';
import { GoalLine } from './GoalLine';
import { PlanLine } from './PlanLine';

export function Details({ note }: { note: Note }) {
  return (
    <div class="point-details">
      {note.kind === 'action' && <ActionLine note={note} />}
      {note.kind === 'goal' && <GoalLine note={note} />}
      {note.kind === 'improvement' && <PlanLine note={note} />}
    </div>
  );
}
