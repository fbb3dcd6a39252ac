import { expect, it } from 'vitest';
import { erasureOf, rowsOfRecords } from '@/utils/archive/erasure';
import type { Session } from '@/utils/session/session';
import { createArchiveStore } from '@/utils/store/archive-store';
import { twoWindows } from './windows.ts';

const draftText = (window: Session) => window.$draft.get()?.text;
const noteTexts = (window: Session) => window.$notes.get().map(({ text }) => text);

it('a draft that cannot be read keeps nobody from noting, is counted, and goes with its conversation', async () => {
  const { db, store, conversationId, another, quiet } = await twoWindows();
  await db.put('drafts', { conversationId, text: 'begun', kind: 'unheard-of' });
  const window = await another();
  expect([window.$unreadable.get(), draftText(window)]).toEqual([1, '']);
  window.write('half a sentence');
  await quiet();
  expect([window.$keeping.get(), window.$refused.get()]).toEqual(['kept', false]);
  expect((await store.draft(conversationId))?.text).toBe('half a sentence');
  expect(await window.addNote()).toBe(true);
  expect([noteTexts(window), draftText(window), window.$unreadable.get()]).toEqual([
    ['half a sentence'],
    '',
    1,
  ]);
  const archive = createArchiveStore(db, { announce: () => undefined, hear: () => undefined });
  const rows = await archive.everything();
  const going = rowsOfRecords(rows, new Set([conversationId]), new Set());
  await archive.erase(() => erasureOf(rows, going));
  expect([await db.count('notes'), await db.count('drafts')]).toEqual([0, 0]);
});

it('once it can be read it is in the composer again, for every window, and nothing is counted', async () => {
  const { db, one, another, quiet, conversationId } = await twoWindows();
  one.write('typed');
  await quiet();
  const draft = { conversationId, text: 'begun', kind: 'fact', sketch: undefined };
  await db.put('notes', { id: `draft ${conversationId}`, conversationId, draft });
  const window = await another();
  await quiet();
  for (const it of [window, one]) expect([draftText(it), it.$unreadable.get()]).toEqual(['typed\nbegun', 0]);
});

it('two windows that open the same one at once both have it', async () => {
  const { db, one, other, store, conversationId, quiet } = await twoWindows();
  const talk = await store.conversation(conversationId);
  if (!talk) throw new Error('no conversation is kept');
  one.leave();
  other.leave();
  const draft = { conversationId, text: 'begun', kind: 'fact', sketch: undefined };
  await db.put('notes', { id: `draft ${conversationId}`, conversationId, draft });
  await Promise.all([one.show(talk), other.show(talk)]);
  for (const it of [one, other]) expect([draftText(it), it.$unreadable.get()]).toEqual(['begun', 0]);
  await quiet();
});
