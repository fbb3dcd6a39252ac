import type { IDBPTransaction, StoreNames } from 'idb';
import { type Draft, emptied, reconciled } from '../notes/draft';
import type { Schema } from './open';
import { draftRow, fitting } from './rows';

/*
 * What stood in a composer and cannot be read (a later version wrote it, or it is broken) is not written over, and keeps
 * nobody from noting: it is set aside as it is among the notes that cannot be read, and goes where they go. A version
 * that can read it puts it back.
 */

type Work = IDBPTransaction<Schema, ArrayLike<StoreNames<Schema>>, 'readwrite'>;

interface SetAside {
  readonly id: string;
  readonly conversationId: string;
  readonly draft: unknown;
}

const idOf = (conversationId: string) => `draft ${conversationId}`;

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

/** Both drafts in one; what stands in the composer comes first, and says the kind where it says anything. */
function joined(now: Draft | undefined, aside: Draft): Draft {
  if (!now) return aside;
  const both = reconciled({ ...emptied(aside), edits: [], sketch: undefined }, aside, now);
  return now.text.trim() ? both : { ...both, kind: aside.kind };
}

/** Puts what was set aside and can be read into the composer, behind what stands there; whether there was any. */
export async function putBack(work: Work, conversationId: string): Promise<boolean> {
  const notes = work.objectStore('notes');
  const rows = (await notes.index('conversationId').getAll(conversationId)) as SetAside[];
  const found = rows.flatMap(({ id, draft }) => {
    const read = id.startsWith(idOf(conversationId)) ? draftIn(draft) : undefined;
    // Rows come from files, too: one that says another conversation's is not written over that one's.
    return read?.conversationId === conversationId ? [{ id, read }] : [];
  });
  if (found.length === 0) return false;
  const before = await work.objectStore('drafts').get(conversationId);
  const draft = found.reduce<Draft | undefined>((now, { read }) => joined(now, read), draftIn(before));
  await Promise.all(found.map(({ id }) => notes.delete(id)));
  if (draft) await putDraft(work, draft, before);
  return true;
}
