import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { opened } from '@/utils/conversation/conversation';
import { createSession, type Session } from '@/utils/session/session';
import type { Change, Changes } from '@/utils/store/changes';
import { type Database, openDatabase } from '@/utils/store/open';
import { createStore, type Store } from '@/utils/store/store';

export interface Windows {
  readonly one: Session;
  readonly other: Session;
  readonly store: Store;
  /** Waits until nothing is on its way any more, in any window or between them. */
  quiet(): Promise<void>;
  /** A window that opens the conversation later. */
  another(): Promise<Session>;
  readonly conversationId: string;
  /** What is done here, no window hears of. */
  readonly db: Database;
}

const talk = opened(
  {
    person: { name: '李薇' },
    kind: 'evaluation',
    meeting: { key: 'k', title: '', start: 0, end: 3_600_000 },
  },
  'talk',
  0,
);

/** Two windows on one conversation, with a database between them as a browser has it. */
export async function twoWindows(): Promise<Windows> {
  globalThis.indexedDB = new IDBFactory();
  const opening = await openDatabase(() => undefined);
  if (!opening.ok) throw new Error(opening.refusal);
  const { db } = opening;
  const listeners: ((change: Change) => void)[][] = [];
  let ids = 0;

  function changes(own: ((change: Change) => void)[]): Changes {
    listeners.push(own);
    return {
      announce: (change) =>
        void setTimeout(() => {
          for (const heard of listeners.filter((it) => it !== own).flat()) heard(change);
        }),
      hear: (listener) => void own.push(listener),
    };
  }

  async function open(): Promise<{ session: Session; store: Store }> {
    const line = changes([]);
    const store = createStore(db, line);
    const session = createSession({
      store,
      changes: line,
      now: () => 1000 + ids,
      newId: () => `id-${++ids}`,
    });
    session.start(new AbortController().signal);
    const kept = await store.openConversation(talk);
    await session.show((await store.conversation(talk.id)) ?? kept);
    return { session, store };
  }

  const [one, other] = [await open(), await open()];
  const sessions = [one.session, other.session];
  return {
    one: one.session,
    other: other.session,
    store: one.store,
    conversationId: talk.id,
    db,
    async quiet() {
      for (let round = 0; round < 4; round++) {
        for (const session of sessions) await session.settled();
        // What was announced is heard, and read, behind this.
        await new Promise((resolve) => setTimeout(resolve));
        await one.store.draft(talk.id);
        await one.store.notes(talk.id);
      }
    },
    async another() {
      const { session } = await open();
      sessions.push(session);
      return session;
    },
  };
}
