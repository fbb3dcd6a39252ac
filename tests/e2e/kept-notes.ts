import type { Frame, Page } from 'puppeteer-core';
import type { NoteKind } from '@/utils/notes/note';

/** Puts notes on the disk, into the conversation that is there, past all code of ours. The panel is to be opened after. */
export async function putNotes(
  panel: Frame | Page,
  notes: readonly (readonly [NoteKind, string])[],
): Promise<void> {
  await panel.evaluate(
    async (rows) => {
      const answer = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const db = await answer(indexedDB.open('fairside'));
      const work = db.transaction(['conversations', 'notes'], 'readwrite');
      const [conversation] = await answer(work.objectStore('conversations').getAll());
      await Promise.all(
        rows.map(([kind, text], at) =>
          answer(
            work.objectStore('notes').put({
              id: `note-${String(at).padStart(4, '0')}`,
              conversationId: conversation.id,
              kind,
              stage: 'review',
              text,
              at: Date.now() + at,
            }),
          ),
        ),
      );
      db.close();
    },
    notes as [NoteKind, string][],
  );
}
