import type { Note, NoteChange, NoteKind } from './note';

/** A note that is being edited, kept at every keystroke. */
export interface NoteEdit {
  readonly id: string;
  /** The note as it was when the edit began. */
  readonly began: Note;
  readonly text: string;
  readonly kind: NoteKind;
}

/** Why an edit was not written: somebody else has changed the same of the note meanwhile, or deleted it. */
export type Clash = { readonly kind: 'changed'; readonly current: Note } | { readonly kind: 'deleted' };

/** What became of an edit. `refused`: the disk did not take it; it is as it was. */
export type Saved =
  | { readonly kind: 'saved' | 'refused' }
  | { readonly kind: 'clash'; readonly clash: Clash };

/** What an edit changes. An edit that leaves no words changes none. */
export function changeBy({ began, text, kind }: NoteEdit): Pick<NoteChange, 'text' | 'kind'> {
  const words = text.trim();
  return { ...(words && words !== began.text && { text: words }), ...(kind !== began.kind && { kind }) };
}

/** Whether an edit would undo what others did since it began. Words and kind are looked at each by itself. */
export function clashOf(edit: NoteEdit, current: Note | undefined): Clash | undefined {
  const change = changeBy(edit);
  const { began } = edit;
  if (!current) return Object.keys(change).length > 0 ? { kind: 'deleted' } : undefined;
  const clashes = (['text', 'kind'] as const).some(
    (part) => change[part] !== undefined && current[part] !== began[part] && current[part] !== change[part],
  );
  return clashes ? { kind: 'changed', current } : undefined;
}

function isSame(one: NoteEdit, other: NoteEdit): boolean {
  return one.id === other.id && one.text === other.text && one.kind === other.kind;
}

type Edits = readonly NoteEdit[] | undefined;

/** The edits to be kept when this window had `known` and has `mine`, and the disk has `theirs`. */
export function mergedEdits(known: Edits = [], theirs: Edits = [], mine: Edits = []): NoteEdit[] {
  const changed = mine.filter((edit) => !known.some((it) => isSame(it, edit)));
  const ended = known.filter(({ id }) => !mine.some((it) => it.id === id));
  const touched = new Set([...changed, ...ended].map(({ id }) => id));
  return [...theirs.filter(({ id }) => !touched.has(id)), ...changed];
}
