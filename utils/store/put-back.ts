import { type Draft, emptied, reconciled } from '../notes/draft';
import { draftIn, idOf, putDraft, type SetAside, type Work } from './set-aside';

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
