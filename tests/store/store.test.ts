import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Conversation, opened } from '@/utils/conversation/conversation';
import type { Draft } from '@/utils/notes/draft';
import type { Note } from '@/utils/notes/note';
import type { Change } from '@/utils/store/changes';
import { type Database, openDatabase } from '@/utils/store/open';
import { createStore, type Store } from '@/utils/store/store';

const details = {
  person: { name: '李薇', email: 'li@example.com' },
  kind: 'evaluation',
  meeting: { key: 'google:1', title: '年度绩效面谈', start: 1000, end: 2000 },
} as const;
const conversation = (id: string, touchedAt = 1): Conversation => ({ ...opened(details, id, 1), touchedAt });
const note = (id: string, change: Partial<Note> = {}): Note => ({
  id,
  conversationId: 'c',
  kind: 'fact',
  stage: 'review',
  text: 'x',
  at: 1,
  ...change,
});

const draft = (text: string): Draft => ({ conversationId: 'c', text, kind: 'fact' });

let db: Database;
let store: Store;
let heard: Change[];

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  const opening = await openDatabase(() => undefined);
  if (!opening.ok) throw new Error(opening.refusal);
  db = opening.db;
  heard = [];
  store = createStore(db, { announce: (change) => heard.push(change), hear: () => undefined });
});

describe('conversations', () => {
  it('come back as they were kept', async () => {
    await store.openConversation(conversation('c'));
    expect(await store.conversation('c')).toEqual({ ...conversation('c'), personId: 'person-c' });
  });

  it('are one for a meeting, however often it is opened, even at the same moment', async () => {
    const opening = await Promise.all(['a', 'b', 'c'].map((id) => store.openConversation(conversation(id))));
    expect(new Set(opening.map(({ id }) => id)).size).toBe(1);
    expect(await store.recent(10)).toHaveLength(1);
  });

  it('without a meeting are as many as were started', async () => {
    const { key: _, ...meeting } = details.meeting;
    await store.openConversation({ ...conversation('a'), meeting });
    await store.openConversation({ ...conversation('b'), meeting });
    expect(await store.recent(10)).toHaveLength(2);
  });

  it('are listed by when they were touched last', async () => {
    for (const [id, at] of [
      ['a', 1],
      ['b', 3],
      ['c', 2],
    ] as const) {
      await store.openConversation({ ...conversation(id, at), meeting: { ...details.meeting, key: id } });
    }
    expect((await store.recent(2)).map(({ id }) => id)).toEqual(['b', 'c']);
  });

  it('changed by two windows at once keep both changes', async () => {
    await store.openConversation(conversation('c'));
    const tick = (key: string) => (it: Conversation) => ({ ...it, ticks: [...it.ticks, key] });
    await Promise.all([
      store.changeConversation('c', tick('one')),
      store.changeConversation('c', tick('two')),
    ]);
    expect((await store.conversation('c'))?.ticks.toSorted()).toEqual(['one', 'two']);
  });

  it('that are not there cannot be changed', async () => {
    expect(await store.changeConversation('none', (it) => it)).toBeUndefined();
  });
});

describe('notes', () => {
  beforeEach(() => store.openConversation(conversation('c')));

  it('are made together with the emptied draft', async () => {
    await store.changeDraft('c', () => draft('+ x'));
    await store.changeNotes('c', [], (_, current) => ({
      put: [note('n')],
      draft: { ...draft(''), kind: current?.kind ?? 'goal' },
    }));
    expect((await store.notes('c')).notes).toEqual([note('n')]);
    expect(await store.draft('c')).toEqual(draft(''));
  });

  it('are all written or none, with the draft', async () => {
    await store.changeDraft('c', () => draft('as it was'));
    const bad = note('b', { text: 7 as never });
    const made = store.changeNotes('c', [], () => ({ put: [note('a'), bad], draft: draft('') }));
    await expect(made).rejects.toThrow();
    expect((await store.notes('c')).notes).toEqual([]);
    expect((await store.draft('c'))?.text).toBe('as it was');
  });

  it('are decided on as they are on disk, and those that are gone are not among them', async () => {
    await store.changeNote(note('n', { text: 'on disk' }), (current) => current);
    let seen: string[] = [];
    await store.changeNotes('c', ['n', 'gone'], (notes) => {
      seen = [...notes.values()].map(({ text }) => text);
      return { remove: ['n'] };
    });
    expect(seen).toEqual(['on disk']);
    expect((await store.notes('c')).notes).toEqual([]);
  });

  it('of another version are not written over', async () => {
    await db.put('notes', { id: 'later', conversationId: 'c', kind: 'unheard-of' });
    await expect(store.changeNotes('c', ['later'], () => ({ put: [note('later')] }))).rejects.toThrow();
    expect(await db.get('notes', 'later')).toHaveProperty('kind', 'unheard-of');
  });

  it('can be changed', async () => {
    await store.changeNote(note('n'), (current) => current);
    await store.changeNote(note('n'), (current) => ({ ...current, text: 'y' }));
    expect((await store.notes('c')).notes[0]?.text).toBe('y');
  });

  it('one unreadable row does not hide the others, and stays', async () => {
    await store.changeNote(note('good'), (current) => current);
    await db.put('notes', { id: 'bad', conversationId: 'c', kind: 'unheard-of', text: 7 });
    expect(await store.notes('c')).toEqual({ notes: [note('good')], unreadable: 1 });
    expect(await db.get('notes', 'bad')).toBeDefined();
  });

  it('keep what a later version added', async () => {
    await db.put('notes', { ...note('n'), mood: 'later' });
    const [kept] = (await store.notes('c')).notes;
    expect(kept).toHaveProperty('mood', 'later');
  });
});

describe('of a conversation that was erased', () => {
  beforeEach(async () => {
    await store.openConversation(conversation('c'));
    await db.delete('conversations', 'c');
    heard.length = 0;
  });

  it.each([
    ['a note', () => store.changeNote(note('n'), (it) => it), false],
    ['notes', () => store.changeNotes('c', [], () => ({ put: [note('n')], draft: draft('') })), false],
    ['a draft', () => store.changeDraft('c', () => draft('x')), undefined],
  ] as const)('%s is not kept, which is told', async (_, late, answer) => {
    expect(await late()).toBe(answer);
    expect([await db.count('notes'), await db.count('drafts')]).toEqual([0, 0]);
    expect(heard).toEqual([]);
  });

  it('a draft that was set aside is not put back', async () => {
    await db.put('notes', { id: 'draft c', conversationId: 'c', draft: draft('begun') });
    expect([await store.putBackDrafts('c'), await db.count('drafts')]).toEqual([false, 0]);
  });
});

describe('a draft of another version', () => {
  const later = { ...draft('begun'), kind: 'unheard-of' };
  beforeEach(() => Promise.all([store.openConversation(conversation('c')), db.put('drafts', later)]));

  /** The rows of notes that cannot be read. */
  const setAside = async () => (await db.getAll('notes')).filter((row) => (row as Note).kind === undefined);

  it('is not written over by what is typed: it is set aside as it is, and counted before and after', async () => {
    expect((await store.notes('c')).unreadable).toBe(1);
    expect(await store.changeDraft('c', (theirs) => theirs ?? draft('x'))).toEqual(draft('x'));
    expect(await store.changeDraft('c', () => draft('xy'))).toEqual(draft('xy'));
    expect(await store.draft('c')).toEqual(draft('xy'));
    expect(await setAside()).toEqual([{ id: 'draft c', conversationId: 'c', draft: later }]);
    expect(await store.notes('c')).toEqual({ notes: [], unreadable: 1 });
  });

  it('nor by a note made of it, which is made', async () => {
    await store.changeNotes('c', [], () => ({ put: [note('n')], draft: draft('') }));
    expect(await store.draft('c')).toEqual(draft(''));
    expect((await setAside()).map((row) => (row as { draft: unknown }).draft)).toEqual([later]);
    expect(await store.notes('c')).toEqual({ notes: [note('n')], unreadable: 1 });
  });

  it('stays where nothing is put in its place', async () => {
    await store.changeNotes('c', [], () => ({ put: [note('n')] }));
    expect(await db.get('drafts', 'c')).toEqual(later);
  });

  it('is not put back where it says that it is another conversation’s', async () => {
    await store.openConversation({ ...conversation('d'), meeting: { title: '', start: 0, end: 1 } });
    await store.changeDraft('d', () => ({ ...draft('typed'), conversationId: 'd' }));
    const aside = { ...draft('of a file'), conversationId: 'd' };
    await db.put('notes', { id: 'draft c', conversationId: 'c', draft: aside });
    expect(await store.putBackDrafts('c')).toBe(false);
    expect((await store.draft('d'))?.text).toBe('typed');
    expect(await setAside()).toHaveLength(1);
  });

  it('is put back behind what stands in the composer by a version that can read it', async () => {
    expect(await store.putBackDrafts('c')).toBe(false);
    await store.changeDraft('c', () => draft('x'));
    expect(await store.putBackDrafts('c')).toBe(false);
    const [row] = await setAside();
    const edits = [{ id: 'e', began: note('n'), text: 'edited', kind: 'fact' as const }];
    await db.put('notes', { ...(row as Note), draft: { ...draft('begun'), edits } });
    await db.put('notes', { id: 'draft cd', conversationId: 'cd', draft: draft('of another') });
    heard.length = 0;
    expect(await store.putBackDrafts('c')).toBe(true);
    expect(await store.draft('c')).toEqual({ ...draft('x\nbegun'), edits });
    expect(await store.notes('c')).toEqual({ notes: [], unreadable: 0 });
    expect((await store.notes('cd')).unreadable).toBe(1);
    expect(heard).toEqual([{ conversationId: 'c' }]);
  });

  it('is not written over by the next one', async () => {
    await store.changeDraft('c', () => draft('x'));
    const another = { ...later, text: 'another' };
    await db.put('drafts', another);
    await store.changeDraft('c', () => draft('y'));
    expect((await setAside()).map((row) => (row as { draft: unknown }).draft)).toEqual([later, another]);
  });

  it('stays where what is typed cannot be kept', async () => {
    await expect(store.changeDraft('c', () => draft(7 as never))).rejects.toThrow();
    expect([await db.get('drafts', 'c'), await setAside()]).toEqual([later, []]);
  });
});

it('evidence of another version is not written over', async () => {
  const later = { id: 'e', personId: '', quote: 'x', on: 'some day', keptAt: 1 };
  await db.put('evidence', later);
  await expect(store.changeEvidence('e', (it) => ({ ...it, quote: 'y' }))).rejects.toThrow();
  expect(await db.get('evidence', 'e')).toEqual(later);
});

describe('settings', () => {
  const kept = () => db.get('settings', 'settings');

  it('keep what was not changed', async () => {
    await store.changeSettings({ language: 'en' });
    await store.changeSettings({ panelWidth: 400 });
    expect(await store.settings()).toEqual({ language: 'en', panelWidth: 400 });
  });

  it('that cannot be read hide none of the others, and stay until one chooses anew', async () => {
    await db.put('settings', { language: 'klingon', enter: 'copy', mood: 'later' }, 'settings');
    expect(await store.settings()).toEqual({ enter: 'copy', mood: 'later' });
    await store.changeSettings({ panelWidth: 400 });
    expect(await kept()).toEqual({ language: 'klingon', enter: 'copy', mood: 'later', panelWidth: 400 });
    await store.changeSettings({ language: 'en' });
    expect(await store.settings()).toHaveProperty('language', 'en');
  });

  it('are not written over where much would go unread with one choice', async () => {
    const learned = [{ event: 'k', title: '1:1', pattern: '1:1', about: { name: 'Li' }, kind: 'later' }];
    await db.put('settings', { learned }, 'settings');
    await expect(store.changeSettings({ learned: [] })).rejects.toThrow();
    expect(await kept()).toEqual({ learned });
  });

  it('that could not be read again are not written', async () => {
    await store.changeSettings({ enter: 'copy' });
    const ownWords = [{ phrase: 'x'.repeat(10_000), severity: 'hint' as const }];
    await expect(store.changeSettings({ ownWords })).rejects.toThrow();
    expect(await kept()).toEqual({ enter: 'copy' });
  });
});

it('tells the other windows what was written', async () => {
  await store.openConversation(conversation('c'));
  await store.openConversation(conversation('c2'));
  await store.changeDraft('c', () => draft('x'));
  await store.changeNote(note('n'), (current) => current);
  await store.changeSettings({ language: 'en' });
  expect(heard).toEqual([
    { conversationId: 'c', people: true },
    { conversationId: 'c', draftOnly: true },
    { conversationId: 'c' },
    { settings: true },
  ]);
});
