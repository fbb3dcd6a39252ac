import { lineInto } from '@/utils/notes/draft';
import type { NoteKind } from '@/utils/notes/note';
import type { Session } from '@/utils/session/session';
import { focusAtEnd } from '../ui/focus';
import { typeIn } from '../ui/type-in';

/** Puts the user at the end of what stands in the composer. */
export function focusComposer(): HTMLTextAreaElement | undefined {
  const field = document.querySelector<HTMLTextAreaElement>('.composer textarea') ?? undefined;
  // Whatever lies over it goes with this press, but is drawn for a moment longer.
  field?.closest('[inert]')?.removeAttribute('inert');
  if (field) focusAtEnd(field);
  return field;
}

/** Types a line of ours into the composer, below what stands there. Where a screen has no composer, it is in the next. */
export function startNote({ $draft, write }: Session, line: string, kind: NoteKind) {
  const draft = $draft.get();
  if (!draft) return undefined;
  const edits = lineInto(draft, line, kind);
  const field = focusComposer();
  if (field) for (const edit of edits) typeIn(field, edit);
  else write(edits.reduce((text, it) => text.slice(0, it.start) + it.text + text.slice(it.end), draft.text));
  return field;
}
