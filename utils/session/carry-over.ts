import { atom, type ReadableAtom } from 'nanostores';
import type { Conversation } from '../conversation/conversation';
import type { ActionState } from '../notes/action';
import type { Note } from '../notes/note';
import { type CarryOver, carryOver } from '../people/carry-over';
import type { Store } from '../store/store';
import { coalesced } from './coalesced';
import { earlierThan } from './earlier';
import { settle, withTicked } from './promised';
import { isOfRecord, type ReaderEdges } from './reader';

/** What earlier conversations left, live. */
export interface LiveCarryOver {
  /** Undefined until it is read; null where there is nothing. */
  readonly $carried: ReadableAtom<CarryOver | null | undefined>;
  /** Ticks an action of an earlier conversation, or opens it again; says whether the disk has it. */
  settle(note: Note, state: ActionState): Promise<boolean>;
  /** Reads; then hears changes until the signal aborts. */
  start(signal: AbortSignal): Promise<void>;
}

interface CarryOverEdges extends Omit<ReaderEdges, 'store'> {
  readonly store: Store;
}

/** What earlier conversations with the same person left for this one. */
export function createCarryOver(
  { store, changes, now }: CarryOverEdges,
  conversation: Pick<Conversation, 'id' | 'personId' | 'meeting'>,
): LiveCarryOver {
  const $carried = atom<CarryOver | null | undefined>();
  const ticked = new Map<string, Note>();

  async function found(): Promise<CarryOver | undefined> {
    const { ids, earlier } = await earlierThan(store, conversation);
    const others = ids.filter((it) => it !== conversation.id);
    if (others.length === 0) return undefined;
    // Goals and points are looked back for; open actions come from however long ago.
    const [notes, open] = await Promise.all([
      store.notesOfAll(earlier.map((it) => it.id)),
      store.openActionsOf(others),
    ]);
    for (const it of open) ticked.delete(it.id);
    const known = new Set(notes.map((it) => it.id));
    const older = open.filter((it) => !known.has(it.id));
    const asTicked = [...notes, ...older].map((it) => ticked.get(it.id) ?? it);
    return carryOver(earlier, withTicked(asTicked, ticked), new Set(ticked.keys()));
  }

  const read = coalesced(async () => {
    try {
      $carried.set((await found()) ?? null);
    } catch {
      $carried.set(null); // what cannot be read is said by the panel itself
    }
  });

  return {
    $carried,
    async settle(note, state) {
      try {
        const done = await settle(store, ticked, note, state, now());
        await read();
        return done;
      } catch {
        return false; // the section says so
      }
    },
    async start(signal) {
      changes.hear((change) => {
        if (isOfRecord(change) && change.conversationId !== conversation.id) void read();
      }, signal);
      await read();
    },
  };
}
