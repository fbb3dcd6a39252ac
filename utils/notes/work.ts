import type { Draft } from './draft';
import type { Note } from './note';

/** What is to be written together: all of it or nothing. */
export interface NoteWork {
  readonly put?: readonly Note[];
  /** Ids. */
  readonly remove?: readonly string[];
  readonly draft?: Draft;
}

/** Says what is to be written, from the notes asked for and the draft as they are on disk. */
export type Decide = (notes: ReadonlyMap<string, Note>, draft: Draft | undefined) => NoteWork;
