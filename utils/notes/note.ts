import type { Stage } from '../guide/stages';
import type { Action } from './action';
import type { Goal } from './goal';
import type { Plan } from './plan';
import type { Stand } from './stand';

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

/** Whether a text, such as one read from a file, is a kind of note. */
export const isNoteKind = (text: string): text is NoteKind => noteKinds.some((it) => it === text);

export interface Note<Kind extends NoteKind = NoteKind> {
  readonly id: string;
  readonly conversationId: string;
  readonly kind: Kind;
  readonly stage: Stage;
  readonly text: string;
  /** Epoch ms. */
  readonly at: number;
  readonly editedAt?: number;
  /** Its place among the notes; absent: `at`. */
  readonly order?: number;
  /** Ids of the facts that bear it out: notes of this conversation, or kept evidence. */
  readonly basis?: readonly string[];
  /** Details of a kind stay when the note becomes another kind, and come back with it. */
  readonly action?: Action;
  readonly goal?: Goal;
  readonly plan?: Plan;
  readonly stand?: Stand;
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

/** Whether the note may leave: private ones never do. */
export function isShareable(note: Note): note is ShareableNote {
  return note.kind !== 'private';
}

/** Where the note stands among those of its stage: where it was moved to, or when it was taken. */
export function placeOf({ order, at }: Pick<Note, 'order' | 'at'>): number {
  return order ?? at;
}

/** In the order they were written, but for those that were moved. */
export function inOrder(notes: readonly Note[]): Note[] {
  return [...notes].sort((one, other) => placeOf(one) - placeOf(other) || (one.id < other.id ? -1 : 1));
}

/** The notes of one stage, in the order given. */
export function inStage(notes: readonly Note[], stage: Stage): Note[] {
  return notes.filter((note) => note.stage === stage);
}

export type NoteChange = Partial<
  Pick<Note, 'text' | 'kind' | 'stage' | 'order' | 'basis' | 'action' | 'goal' | 'plan' | 'stand'>
>;

/** An action is the employee's and open until somebody says otherwise; open ones are found by it. */
function withAction(note: Note): Note {
  const open: Action = { owner: 'employee', state: 'open' };
  return note.kind === 'action' && !note.action ? { ...note, action: open } : note;
}

/** The note after a change at `now` (ms since 1970). Only actions have an owner and a date. */
export function edited(note: Note, change: NoteChange, now: number): Note {
  return withAction({ ...note, ...change, editedAt: now });
}

/** A note as it is first kept. */
export function written(note: Omit<Note, 'editedAt'>): Note {
  return withAction(note);
}
