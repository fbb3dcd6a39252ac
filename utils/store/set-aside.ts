import type { IDBPTransaction, StoreNames } from 'idb';
import type { Draft } from '../notes/draft';
import type { Schema } from './open';
import { draftRow, fitting } from './rows';

/*
 * What stood in a composer and cannot be read (a later version wrote it, or it is broken) is not written over, and keeps
 * nobody from noting: it is set aside as it is among the notes that cannot be read, and goes where they go. A version
 * that can read it puts it back.
 */

export type Work = IDBPTransaction<Schema, ArrayLike<StoreNames<Schema>>, 'readwrite'>;

export interface SetAside {
  readonly id: string;
  readonly conversationId: string;
  readonly draft: unknown;
}

/** How ids of rows set aside of a conversation begin. */
export const idOf = (conversationId: string) => `draft ${conversationId}`;

/** The draft in a stored row; undefined where it does not fit. */
export const draftIn = (row: unknown) => fitting<unknown>(draftRow, row) as Draft | undefined;

/** Whether there is a draft that cannot be read. */
export const isLost = (row: unknown) => row !== undefined && !draftIn(row);

/** Puts a draft where `before` stood, which is set aside where it cannot be read. */
export async function putDraft(work: Work, draft: Draft, before: unknown): Promise<void> {
  const { conversationId } = draft;
  if (isLost(before)) {
    const notes = work.objectStore('notes');
    let id = idOf(conversationId);
    while (await notes.getKey(id)) id += '+';
    await notes.add({ id, conversationId, draft: before } satisfies SetAside);
  }
  await work.objectStore('drafts').put(draft);
}
