import type { Note, NoteKind } from './note';
import type { Verdict } from './stand';

/** Kinds on which employee and manager can be of one mind or not. */
export const pointKinds = [
  'improvement',
  'goal',
  'agreement',
  'action',
] as const satisfies readonly NoteKind[];
export type PointKind = (typeof pointKinds)[number];

/** Whether the note is one that both can agree on, or not. */
export function isPoint(note: Note): note is Note<PointKind> {
  return (pointKinds as readonly NoteKind[]).includes(note.kind);
}

/** Where both stand on a point. What was noted as agreed is, until somebody says otherwise. */
export function verdictOf({ kind, stand }: Note): Verdict | undefined {
  return stand?.verdict ?? (kind === 'agreement' ? 'agreed' : undefined);
}

/** Points on which nobody has said yet where both stand. */
export function undecided(notes: readonly Note[]): Note<PointKind>[] {
  return notes.filter(isPoint).filter((note) => verdictOf(note) === undefined);
}

/** How many points have each verdict, and how many have none yet. */
export function tally(notes: readonly Note[]): Readonly<Record<Verdict | 'undecided', number>> {
  const counts = { agreed: 0, partly: 0, disagreed: 0, undiscussed: 0, undecided: 0 };
  for (const note of notes.filter(isPoint)) counts[verdictOf(note) ?? 'undecided']++;
  return counts;
}
