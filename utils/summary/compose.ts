import type { Conversation } from '../conversation/conversation';
import type { ConversationKind } from '../guide/stages';
import type { Person } from '../meeting/person';
import { isShareable, type Note, type NoteKind, type ShareableNote } from '../notes/note';

/** Sections are named for the note kind they collect. */
export type SectionId = Exclude<NoteKind, 'private'>;

export interface Line {
  readonly text: string;
  /** The note it came from. */
  readonly noteId: string;
}

export interface Section {
  readonly id: SectionId;
  readonly lines: readonly Line[];
}

/** What may leave the browser after a conversation. Made from shareable notes only. */
export interface Summary {
  readonly person: Person;
  readonly kind: ConversationKind;
  /** Epoch ms. */
  readonly start: number;
  readonly end: number;
  readonly sections: readonly Section[];
}

const sectionOrder: Record<ConversationKind, readonly SectionId[]> = {
  evaluation: ['strength', 'improvement', 'fact', 'voice', 'goal', 'agreement', 'action', 'question'],
  goals: ['goal', 'strength', 'voice', 'improvement', 'fact', 'agreement', 'action', 'question'],
  improvement: ['strength', 'improvement', 'fact', 'voice', 'goal', 'agreement', 'action', 'question'],
  'check-in': ['strength', 'fact', 'improvement', 'voice', 'goal', 'agreement', 'action', 'question'],
  probation: ['strength', 'improvement', 'fact', 'voice', 'agreement', 'goal', 'action', 'question'],
};

/** Composes the summary. Sections without notes are left out; lines keep the order of the notes. */
export function compose(conversation: Conversation, notes: readonly ShareableNote[]): Summary {
  const sections = sectionOrder[conversation.kind]
    .map((id) => ({
      id,
      lines: notes.filter((note) => note.kind === id).map((note) => ({ text: note.text, noteId: note.id })),
    }))
    .filter((section) => section.lines.length > 0);
  const { start, end } = conversation.meeting;
  return { person: conversation.person, kind: conversation.kind, start, end, sections };
}

/** Parts a conversation's notes into what may leave and how many private ones stay. */
export function partNotes(notes: readonly Note[]): { shareable: ShareableNote[]; kept: number } {
  const shareable = notes.filter(isShareable);
  return { shareable, kept: notes.length - shareable.length };
}
