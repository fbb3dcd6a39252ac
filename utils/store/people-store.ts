import type { IDBPObjectStore, IDBPTransaction, StoreNames } from 'idb';
import type { Conversation } from '../conversation/conversation';
import type { PersonRecord } from '../people/person-record';
import { knownBetter, met, recognise } from '../people/recognise';
import type { Changes } from './changes';
import type { Database, Schema } from './open';
import { checked, personIn, personRow } from './rows';

export interface PeopleStore {
  person(id: string): Promise<PersonRecord | undefined>;
  /** Unordered. */
  people(): Promise<PersonRecord[]>;
  putPerson(person: PersonRecord): Promise<void>;
  /** Reads, changes and writes in one transaction; undefined if the person is not there (any more). */
  changePerson(id: string, change: (person: PersonRecord) => PersonRecord): Promise<PersonRecord | undefined>;
}

const stores = ['conversations', 'evidence', 'people'] as const;
type Work = IDBPTransaction<Schema, (typeof stores)[number][], 'readwrite'>;

const strict = { durability: 'strict' } as const;

/** Corrected twice, a conversation may meet two people. */
function newIdFor(known: readonly PersonRecord[], { id }: Conversation): string {
  let wanted = `person-${id}`;
  for (let more = 2; known.some((it) => it.id === wanted); more++) wanted = `person-${id}-${more}`;
  return wanted;
}

/**
 * The conversation with the person it is with: the one it says, one known, or one met now, kept in the same
 * transaction.
 */
export async function withPersonOf(
  people: IDBPObjectStore<Schema, ArrayLike<StoreNames<Schema>>, 'people', 'readwrite'>,
  conversation: Conversation,
): Promise<Conversation> {
  const known = (await people.getAll()).flatMap((row) => personIn(row) ?? []);
  const { person } = conversation;
  const found =
    known.find(({ id }) => id === conversation.personId) ??
    recognise(known, person) ??
    met(person, newIdFor(known, conversation), conversation.createdAt);
  const better = knownBetter(found, person);
  if (better !== found || !known.includes(found)) await people.put(checked(personRow, better));
  return { ...conversation, personId: better.id };
}

/**
 * A conversation that turned out to be with somebody else. Who was met only in it, and of whom nothing else is
 * known, was a mistake and goes.
 */
export async function withOtherPerson(
  work: Work,
  before: Conversation,
  changed: Conversation,
): Promise<Conversation> {
  const people = work.objectStore('people');
  const after = await withPersonOf(people, changed);
  const mistaken = before.personId ?? '';
  if (!mistaken.startsWith(`person-${before.id}`) || after.personId === mistaken) return after;
  const [conversations, clips] = await Promise.all([
    work.objectStore('conversations').index('personId').count(mistaken),
    work.objectStore('evidence').index('personId').count(mistaken),
  ]);
  if (conversations <= 1 && clips === 0) await people.delete(mistaken);
  return after;
}

/** People, and whose a conversation is. */
export function createPeopleStore(db: Database, changes: Changes): PeopleStore {
  return {
    async person(id) {
      return personIn(await db.get('people', id));
    },

    async people() {
      return (await db.getAll('people')).flatMap((row) => personIn(row) ?? []);
    },

    async putPerson(person) {
      const work = db.transaction('people', 'readwrite', strict);
      await Promise.all([work.store.put(checked(personRow, person)), work.done]);
      changes.announce({ people: true });
    },

    async changePerson(id, change) {
      const work = db.transaction('people', 'readwrite', strict);
      const before = personIn(await work.store.get(id));
      if (!before) return undefined;
      const after = change(before);
      await Promise.all([work.store.put(checked(personRow, after)), work.done]);
      changes.announce({ people: true });
      return after;
    },
  };
}
