import { lineInto } from '@/utils/notes/draft';
import type { NoteKind } from '@/utils/notes/note';
import type { Session } from '@/utils/session/session';
import { typeIn } from '../ui/type-in';
import { focusComposer } from './focus-composer';

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
