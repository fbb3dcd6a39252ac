import type { Stage } from '../guide/stages';

export const noteKinds = [
  'strength',
  'improvement',
  'fact',
  'voice',
  'goal',
  'agreement',
  'action',
  'question',
  'private',
] as const;
export type NoteKind = (typeof noteKinds)[number];

export interface Note<Kind extends NoteKind = NoteKind> {
  readonly id: string;
  readonly conversationId: string;
  readonly kind: Kind;
  readonly stage: Stage;
  readonly text: string;
  /** Epoch ms. */
  readonly at: number;
  readonly editedAt?: number;
}

/** What is mostly noted in each stage; the composer begins with it. */
export const usualKind: Readonly<Record<Stage, NoteKind>> = {
  preparation: 'fact',
  opening: 'fact',
  review: 'strength',
  planning: 'goal',
  voice: 'voice',
  summary: 'agreement',
};

/** A note that may leave the manager's browser. Summaries take nothing else. */
export type ShareableNote = Note<Exclude<NoteKind, 'private'>>;

export function isShareable(note: Note): note is ShareableNote {
  return note.kind !== 'private';
}

/** In the order they were written. */
export function inOrder(notes: readonly Note[]): Note[] {
  return [...notes].sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
}

export function inStage(notes: readonly Note[], stage: Stage): Note[] {
  return notes.filter((note) => note.stage === stage);
}

export interface NoteChange {
  readonly text?: string;
  readonly kind?: NoteKind;
}

export function edited(note: Note, change: NoteChange, now: number): Note {
  return { ...note, ...change, editedAt: now };
}
