import type { IDBPTransaction } from 'idb';
import type { Conversation } from '../conversation/conversation';
import type { PersonRecord } from '../people/person-record';
import { merged, parted, type Regrouping } from '../people/regroup';
import type { Changes } from './changes';
import type { Database, Schema } from './open';
import { checked, conversationIn, conversationRow, evidenceRow, personIn, personRow } from './rows';

/** Making two people one, and one two. */
export interface RegroupStore {
  /**
   * Makes two into one: everything of `gone` is `kept`'s from then on, their names and addresses too.
   * Returns what takes it back; undefined if one of them is not there (any more).
   */
  mergePeople(kept: string, gone: string): Promise<Regrouping | undefined>;
  /**
   * Gives some of a person's conversations to another, who is kept if they are new, with the names and
   * addresses that only those conversations know. Returns what takes it back.
   */
  moveConversations(ids: readonly string[], from: string, to: PersonRecord): Promise<Regrouping | undefined>;
  regroup(to: Regrouping): Promise<void>;
}

const stores = ['conversations', 'evidence', 'people'] as const;
type Work = IDBPTransaction<Schema, (typeof stores)[number][], 'readwrite'>;

const strict = { durability: 'strict' } as const;
const regrouped = { people: true, evidence: true, all: true } as const;

/** Puts everything where it belongs, all or nothing. What is not there (any more) is left out. */
async function regroupIn(work: Work, { people, gone, ...belongings }: Regrouping): Promise<void> {
  for (const person of people) await work.objectStore('people').put(checked(personRow, person));
  for (const [name, row] of [
    ['conversations', conversationRow],
    ['evidence', evidenceRow],
  ] as const) {
    const store = work.objectStore(name);
    for (const { id, personId } of belongings[name]) {
      const before = await store.get(id);
      if (before) await store.put(checked(row, { ...(before as object), personId }));
    }
  }
  for (const id of gone) await work.objectStore('people').delete(id);
  await work.done;
}

/** Merges people and moves conversations, each in one transaction that can be taken back. */
export function createRegroupStore(db: Database, changes: Changes): RegroupStore {
  return {
    async mergePeople(kept, gone) {
      const work = db.transaction(stores, 'readwrite', strict);
      const people = work.objectStore('people');
      const [one, other] = await Promise.all([
        people.get(kept).then(personIn),
        people.get(gone).then(personIn),
      ]);
      if (!one || !other || kept === gone) return undefined;
      const [conversations, evidence] = await Promise.all([
        work.objectStore('conversations').index('personId').getAllKeys(gone),
        work.objectStore('evidence').index('personId').getAllKeys(gone),
      ]);
      const given = (to: string) => (id: string) => ({ id, personId: to });
      await regroupIn(work, {
        people: [merged(one, other)],
        gone: [gone],
        conversations: conversations.map(given(kept)),
        evidence: evidence.map(given(kept)),
      });
      changes.announce(regrouped);
      return {
        people: [one, other],
        gone: [],
        conversations: conversations.map(given(gone)),
        evidence: evidence.map(given(gone)),
      };
    },

    async moveConversations(ids, from, to) {
      const work = db.transaction(stores, 'readwrite', strict);
      const people = work.objectStore('people');
      const conversations = work.objectStore('conversations');
      const [one, other] = await Promise.all([
        people.get(from).then(personIn),
        people.get(to.id).then(personIn),
      ]);
      if (!one || from === to.id) return undefined;
      const theirs = (await conversations.index('personId').getAll(from)).flatMap(
        (row) => conversationIn(row) ?? [],
      );
      const [moved, staying] = [true, false].map((goes) =>
        theirs.filter(({ id }) => ids.includes(id) === goes),
      );
      const whoOf = (some: readonly Conversation[] = []) => some.map(({ person }) => person);
      const after = parted(one, other ?? to, whoOf(moved), whoOf(staying));
      const given = (personId: string) => (moved ?? []).map(({ id }) => ({ id, personId }));
      await regroupIn(work, {
        people: [after.from, after.to],
        gone: [],
        conversations: given(to.id),
        evidence: [],
      });
      changes.announce(regrouped);
      return {
        people: other ? [one, other] : [one],
        gone: other ? [] : [to.id],
        conversations: given(from),
        evidence: [],
      };
    },

    async regroup(to) {
      await regroupIn(db.transaction(stores, 'readwrite', strict), to);
      changes.announce(regrouped);
    },
  };
}
