import { isNoteKind, type NoteKind } from '@/utils/notes/note';

/** A line of input: a text, and the kind of note that a first column sets. */
export function lineOf(line: string): { readonly kind: NoteKind | undefined; readonly text: string } {
  const [first = '', ...rest] = line.split('\t');
  const kind = rest.length > 0 && isNoteKind(first) ? first : undefined;
  const text = rest.length > 0 && (kind || /^-?$/.test(first)) ? rest.join('\t') : line;
  return { kind, text };
}
