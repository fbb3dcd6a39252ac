import { beforeEach, describe, expect, it } from 'vitest';
import { type Conversation, corrected, opened } from '@/utils/conversation/conversation';
import type { Person } from '@/utils/meeting/person';
import type { PersonRecord } from '@/utils/people/person-record';
import { freshDatabase, type Window } from './fresh.ts';

let { db, store }: Window = {} as Window;
beforeEach(async () => {
  ({ db, store } = await freshDatabase()());
});

const details = (person: Person) => ({
  person,
  kind: 'check-in' as const,
  meeting: { title: 'x', start: 1000, end: 2000 },
});
const open = (id: string, person: Person, personId?: string) =>
  store.openConversation(opened({ ...details(person), ...(personId && { personId }) }, id, 1));
const li = { name: '李薇', email: 'li@example.com' };
const wei = { name: 'Vivian Li', email: 'vivian@example.com' };
const theirs = async (id: string) => (await store.conversationsWith(id)).map((it) => it.id).toSorted();
const everything = async () =>
  Promise.all(
    (['people', 'conversations', 'evidence', 'drafts', 'developments'] as const).map((it) => db.getAll(it)),
  );

async function two(): Promise<[PersonRecord, PersonRecord]> {
  await open('a', li);
  await open('b', wei);
  await store.keepEvidence({ id: 'e', personId: 'person-b', quote: 'x', on: '2026-01-02', keptAt: 1 });
  await store.changeDraft('b', () => ({ conversationId: 'b', text: 'half a', kind: 'fact' }));
  await store.changeDevelopment('b', () => [{ id: 's', field: 'threat', by: 'manager', text: 'x' }]);
  const [one, other] = await Promise.all([store.person('person-a'), store.person('person-b')]);
  if (!one || !other) throw new Error('nobody');
  return [one, other];
}

describe('two made one', () => {
  it('have all conversations and evidence; drafts and development views stay with theirs', async () => {
    await two();
    await store.mergePeople('person-a', 'person-b');
    expect(await theirs('person-a')).toEqual(['a', 'b']);
    expect((await store.evidenceOf('person-a')).map(({ id }) => id)).toEqual(['e']);
    expect(await store.person('person-b')).toBeUndefined();
    expect((await store.draft('b'))?.text).toBe('half a');
    expect((await store.development('b')).points).toHaveLength(1);
  });

  it('are found by either address, and by either name', async () => {
    await two();
    await store.mergePeople('person-a', 'person-b');
    expect((await open('c', { ...wei, name: 'V.' })).personId).toBe('person-a');
    expect((await open('d', li)).personId).toBe('person-a');
    expect((await open('e', { name: 'Li Vivian' })).personId).toBe('person-a');
    expect(await store.people()).toHaveLength(1);
  });

  it('are two again, to the last byte, when it is taken back', async () => {
    await two();
    const before = await everything();
    const back = await store.mergePeople('person-a', 'person-b');
    if (!back) throw new Error('not merged');
    await store.regroup(back);
    expect(await everything()).toEqual(before);
  });

  it('are not made where one of them is gone, or the same', async () => {
    await two();
    const before = await everything();
    expect(await store.mergePeople('person-a', 'nobody')).toBeUndefined();
    expect(await store.mergePeople('person-a', 'person-a')).toBeUndefined();
    expect(await everything()).toEqual(before);
  });
});

describe('one made two', () => {
  const fresh: PersonRecord = { id: 'new', name: 'Vivian Li', alsoNamed: [], emails: [], createdAt: 1 };

  async function mixed(): Promise<void> {
    await two();
    await store.mergePeople('person-a', 'person-b');
  }

  it('finds each again by their own address', async () => {
    await mixed();
    await store.moveConversations(['b'], 'person-a', fresh);
    expect([await theirs('person-a'), await theirs('new')]).toEqual([['a'], ['b']]);
    expect((await open('c', wei)).personId).toBe('new');
    expect((await open('d', li)).personId).toBe('person-a');
  });

  it('is one again, to the last byte, when it is taken back', async () => {
    await mixed();
    const before = await everything();
    const back = await store.moveConversations(['b'], 'person-a', fresh);
    if (!back) throw new Error('not moved');
    expect(await everything()).not.toEqual(before);
    await store.regroup(back);
    expect(await everything()).toEqual(before);
  });

  it('moves only what is theirs, and to somebody known as they are on disk', async () => {
    const [one, other] = await two();
    await store.changePerson(other.id, (it) => ({ ...it, pseudonym: 'Maple' }));
    await store.moveConversations(['a', 'nothing', 'b'], one.id, other);
    expect(await theirs(other.id)).toEqual(['a', 'b']);
    expect(await store.person(other.id)).toMatchObject({ pseudonym: 'Maple', emails: [wei.email, li.email] });
  });
});

describe('a conversation', () => {
  it('is with whom the manager said, where several have the name', async () => {
    await open('a', { name: '王磊', email: 'one@example.com' });
    await open('b', { name: '王磊', email: 'two@example.com' });
    expect((await open('c', { name: '王磊' }, 'person-b')).personId).toBe('person-b');
    expect(await store.people()).toHaveLength(2);
    expect((await open('d', { name: '王磊' })).personId).toBe('person-d');
  });

  it('that is corrected to somebody new leaves everybody else as they were', async () => {
    await open('a', li);
    const after = await store.changeConversation('a', (it) => corrected(it, details(wei), 2));
    expect(after?.personId).toBe('person-a-2');
    expect((await store.people()).map(({ name }) => name)).toEqual(['Vivian Li']);
  });

  it('that is corrected does not take away somebody of whom more is known', async () => {
    await open('a', li);
    await store.keepEvidence({ id: 'e', personId: 'person-a', quote: 'x', on: '2026-01-02', keptAt: 1 });
    await store.changeConversation('a', (it) => corrected(it, details(wei), 2));
    await open('b', li);
    await store.changeConversation('b', (it) => corrected(it, details({ name: 'Ana' }), 2));
    expect((await store.people()).map(({ name }) => name).toSorted()).toEqual(['Ana', 'Vivian Li', '李薇']);
  });

  it('can be given to another of the same name', async () => {
    await open('a', { name: '王磊', email: 'one@example.com' });
    await open('b', { name: '王磊', email: 'two@example.com' });
    await open('c', { name: '王磊' }, 'person-a');
    const chosen = { ...details({ name: '王磊' }), personId: 'person-b' };
    const after = await store.changeConversation('c', (it: Conversation) => corrected(it, chosen, 2));
    expect(after?.personId).toBe('person-b');
  });

  it('whose name is corrected to one that several have stays with whom was chosen', async () => {
    await open('a', { name: '王磊', email: 'one@example.com' });
    await open('b', { name: '王磊', email: 'two@example.com' });
    await open('c', { name: 'Wang' }, 'person-a');
    const chosen = { ...details({ name: '王磊' }), personId: 'person-a' };
    const after = await store.changeConversation('c', (it) => corrected(it, chosen, 2));
    expect(after?.personId).toBe('person-a');
    expect(await store.people()).toHaveLength(2);
  });

  it('can be given to somebody new of the same name, and keeps its own where nothing is said', async () => {
    await open('a', { name: '王磊', email: 'one@example.com' });
    await open('b', { name: '王磊', email: 'two@example.com' });
    await open('c', { name: '王磊' }, 'person-a');
    const same = details({ name: '王磊' });
    const kept = await store.changeConversation('c', (it) => corrected(it, same, 2));
    expect(kept?.personId).toBe('person-a');
    const after = await store.changeConversation('c', (it) => corrected(it, { ...same, personId: '' }, 3));
    expect(after?.personId).toBe('person-c');
  });

  it('with somebody called __proto__ is like any other', async () => {
    await open('a', { name: '__proto__' });
    await open('b', { name: '__proto__' });
    expect(await theirs('person-a')).toEqual(['a', 'b']);
  });
});
