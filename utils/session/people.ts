import { atom, type ReadableAtom } from 'nanostores';
import type { PersonRecord } from '../people/person-record';
import { met } from '../people/recognise';
import type { Regrouping } from '../people/regroup';
import type { ConversationTimes } from '../store/overview-store';
import { coalesced } from './coalesced';
import { isOfRecord, type ReaderEdges } from './reader';

export interface PersonRow extends ConversationTimes {
  readonly person: PersonRecord;
  /** Open actions of both sides; undefined until they are counted. */
  readonly open?: number | undefined;
}

/** What can be taken back of what was last done to who is who. */
export interface Regrouped {
  readonly how: 'merged' | 'moved';
  /** Whom everything, or some of it, went to. */
  readonly to: PersonRecord;
  readonly back: Regrouping;
}

export interface LivePeople {
  /** Undefined until they are read; unordered. */
  readonly $people: ReadableAtom<readonly PersonRow[] | undefined>;
  readonly $refused: ReadableAtom<boolean>;
  readonly $regrouped: ReadableAtom<Regrouped | undefined>;
  /* What changes the disk answers whether it did. */
  /** Somebody known before any conversation; the id, or undefined. */
  add(name: string): Promise<string | undefined>;
  change(id: string, change: (person: PersonRecord) => PersonRecord): Promise<boolean>;
  merge(kept: PersonRecord, gone: PersonRecord): Promise<boolean>;
  /** Gives conversations to somebody known, or to somebody new of that name. */
  move(ids: readonly string[], from: PersonRecord, to: PersonRecord | string): Promise<boolean>;
  takeBack(): Promise<boolean>;
  forgetRegrouped(): void;
  /** Reads; then hears changes until the signal aborts. */
  start(signal: AbortSignal): Promise<void>;
}

export interface PeopleEdges extends ReaderEdges {
  newId(): string;
}

/** Nothing is read before `start`. */
export function createPeople({ store, changes, now, newId }: PeopleEdges): LivePeople {
  const $people = atom<readonly PersonRow[] | undefined>();
  const $refused = atom(false);
  const $regrouped = atom<Regrouped | undefined>();
  let counts: ReadonlyMap<string, number> | undefined;

  async function count(): Promise<ReadonlyMap<string, number>> {
    const counts = await store.openActionCounts();
    const found = new Map<string, number>();
    for (const { id, personId = '' } of await store.conversationsOf([...counts.keys()]))
      found.set(personId, (found.get(personId) ?? 0) + (counts.get(id) ?? 0));
    return found;
  }

  const read = coalesced(async () => {
    try {
      const people = await store.people();
      const times = await store.conversationTimes(
        people.map(({ id }) => id),
        now(),
      );
      const rows = () =>
        people.map((person): PersonRow => {
          const open = counts && (counts.get(person.id) ?? 0);
          return { person, ...times.get(person.id), ...(open !== undefined && { open }) };
        });
      $people.set(rows());
      counts = await count();
      $people.set(rows());
      $refused.set(false);
    } catch {
      $refused.set(true);
    }
  });

  async function attempt<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
    try {
      const result = await work();
      await read();
      return result;
    } catch {
      $refused.set(true);
      return undefined;
    }
  }

  const person = (name: string) => met({ name }, newId(), now());

  return {
    $people,
    $refused,
    $regrouped,
    add: (name) =>
      attempt(async () => {
        const fresh = person(name);
        await store.putPerson(fresh);
        return fresh.id;
      }),
    change: async (id, change) => (await attempt(() => store.changePerson(id, change))) !== undefined,
    async merge(kept, gone) {
      const back = await attempt(() => store.mergePeople(kept.id, gone.id));
      if (back) $regrouped.set({ how: 'merged', to: kept, back });
      return back !== undefined;
    },
    async move(ids, from, target) {
      const to = typeof target === 'string' ? person(target) : target;
      const back = await attempt(() => store.moveConversations(ids, from.id, to));
      if (back) $regrouped.set({ how: 'moved', to, back });
      return back !== undefined;
    },
    async takeBack() {
      const regrouped = $regrouped.get();
      if (!regrouped) return false;
      const done = await attempt(() => store.regroup(regrouped.back).then(() => true));
      if (done) $regrouped.set(undefined);
      return done === true;
    },
    forgetRegrouped: () => $regrouped.set(undefined),
    async start(signal) {
      changes.hear((change) => {
        if (isOfRecord(change)) void read();
      }, signal);
      await read();
    },
  };
}
