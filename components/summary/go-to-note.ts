import type { Note } from '@/utils/notes/note';
import type { Session } from '@/utils/session/session';
import { focusDrawn } from './focus-drawn';

/** Goes to a note in its stage, and gives it the focus. */
export async function goToNote(session: Session, note: Note): Promise<void> {
  if (session.$conversation.get()?.stage !== note.stage && !(await session.moveTo(note.stage))) return;
  focusDrawn(() => {
    const row = document.querySelector(`[data-note="${CSS.escape(note.id)}"]`);
    // What is covered has no button to edit it.
    return row?.querySelector<HTMLElement>('.edit') ?? row?.querySelector<HTMLElement>('.sign');
  });
}
