import type { Evidence } from '../evidence/evidence';
import type { Note } from '../notes/note';
import type { Database } from './open';
import { evidenceIn, noteIn } from './rows';

/** Epoch ms; absent where there is none. */
export interface ConversationTimes {
  readonly last?: number | undefined;
  readonly next?: number | undefined;
}

/** No database counts further. */
const mostAtOnce = 2 ** 32 - 1;

/** Conversations whose notes are read at a time; of a usual length, some 20 ms. */
const talksAtOnce = 100;

/** The record as a whole, read through keys where that will do. */
export interface OverviewStore {
  /** When each last and next meets the manager, seen from `now`; epoch ms. Reads no conversation. */
  conversationTimes(
    personIds: readonly string[],
    now: number,
  ): Promise<ReadonlyMap<string, ConversationTimes>>;
  /** How much evidence is kept for somebody; with an empty id, for nobody yet. */
  evidenceCount(personId: string): Promise<number>;
  /** Every conversation's notes, the latest meetings first, handed over some at a time so that nothing else has to wait. */
  notesLatestFirst(take: (some: readonly Note[]) => void): Promise<void>;
  /** All evidence, unordered. */
  allEvidence(): Promise<Evidence[]>;
  /** The first open actions by their day, those without one last, and how many there are. Reads no others. */
  firstOpenActions(most: number): Promise<{ readonly notes: Note[]; readonly count: number }>;
  /** How many open actions each conversation has, without those that have none. Reads no note. */
  openActionCounts(): Promise<ReadonlyMap<string, number>>;
}

/** Reads over all people, as the home page shows them. */
export function createOverviewStore(db: Database): OverviewStore {
  const notesIn = (rows: unknown[]) => rows.flatMap((row) => noteIn(row) ?? []);
  const actionsIn = (rows: unknown[]) => notesIn(rows).filter(({ kind }) => kind === 'action');
  /** Of any day, or of any conversation: in keys, a list comes after every text. */
  const allOpen = IDBKeyRange.bound(['open'], ['open', []]);

  return {
    async conversationTimes(personIds, now) {
      const index = db.transaction('conversations').store.index('personStart');
      const start = async (range: IDBKeyRange, direction: 'next' | 'prev') =>
        (await index.openKeyCursor(range, direction))?.key[1];
      const times = personIds.map(async (id) => {
        const [last, next] = await Promise.all([
          start(IDBKeyRange.bound([id, -Infinity], [id, now]), 'prev'),
          start(IDBKeyRange.bound([id, now], [id, Infinity], true), 'next'),
        ]);
        return [id, { last, next }] as const;
      });
      return new Map(await Promise.all(times));
    },

    evidenceCount: (personId) => db.countFromIndex('evidence', 'personId', personId),

    async notesLatestFirst(take) {
      const ids = (await db.getAllKeysFromIndex('conversations', 'start')).reverse();
      for (let at = 0; at < ids.length; at += talksAtOnce) {
        const index = db.transaction('notes').store.index('conversationId');
        const rows = await Promise.all(ids.slice(at, at + talksAtOnce).map((id) => index.getAll(id)));
        take(notesIn(rows.flat()));
      }
    },

    allEvidence: async () => (await db.getAll('evidence')).flatMap((row) => evidenceIn(row) ?? []),

    async firstOpenActions(most) {
      const { store } = db.transaction('notes');
      const [rows, keys, dated] = await Promise.all([
        store.index('actionDue').getAll(allOpen, Math.min(most, mostAtOnce)),
        store.index('actionState').getAllKeys('open'),
        store.index('actionDue').getAllKeys(allOpen),
      ]);
      const withDay = new Set(dated);
      const undated = keys.filter((key) => !withDay.has(key)).slice(0, Math.max(0, most - rows.length));
      const others = await Promise.all(undated.map((key) => store.get(key)));
      return { notes: actionsIn([...rows, ...others]), count: keys.length };
    },

    async openActionCounts() {
      const counts = new Map<string, number>();
      const index = db.transaction('notes').store.index('actionTalk');
      for (let at = await index.openKeyCursor(allOpen); at; at = await at.continue())
        counts.set(at.key[1], (counts.get(at.key[1]) ?? 0) + 1);
      return counts;
    },
  };
}
