import { atom, type ReadableAtom } from 'nanostores';
import type { Conversation } from '../conversation/conversation';
import { dayOf } from '../meeting/iso-day';
import type { ActionState } from '../notes/action';
import type { Note } from '../notes/note';
import { type DueGroup, dueGroups, groupedByDue } from '../people/due-groups';
import type { PersonRecord } from '../people/person-record';
import { isToCome, isUnfinished } from '../people/timeline';
import { coalesced } from './coalesced';
import { type Promised, promisedIn, settle, withTicked } from './promised';
import { isOfRecord, type ReaderEdges } from './reader';

/** A conversation, and whom it is with. */
export interface ConversationWith {
  readonly conversation: Conversation;
  readonly person: PersonRecord | undefined;
}

/** What a day begins with. */
export interface Today {
  /** From today on, the next first. */
  readonly coming: readonly ConversationWith[];
  /** Over, and not called finished; the latest first. */
  readonly unfinished: readonly ConversationWith[];
  readonly actions: Readonly<Record<DueGroup, readonly Promised[]>>;
  /** Open actions that are not shown. */
  readonly more: number;
  /** Evidence kept for nobody yet. */
  readonly inbox: number;
  /** When the first person was known, epoch ms; undefined while nobody is. */
  readonly since: number | undefined;
  /** Nothing was ever kept. */
  readonly isEmpty: boolean;
}

export interface LiveToday {
  /** Undefined until it is read. */
  readonly $today: ReadableAtom<Today | undefined>;
  /** The disk refused the last thing that was to be done with it. */
  readonly $refused: ReadableAtom<boolean>;
  /** Ticks an action, drops it or opens it again. */
  settle(note: Note, state: ActionState): Promise<boolean>;
  showAll(): void;
  /** Reads; then hears changes until the signal aborts. */
  start(signal: AbortSignal): Promise<void>;
}

const day = 86_400_000;
/** Days looked ahead for conversations, and back for those whose summary is not finished. */
const ahead = 14;
const back = 14;
/** Actions shown at first: more than that nobody works through in one look. */
const few = 40;

/** Nothing is read before `start`. */
export function createToday({ store, changes, now }: ReaderEdges): LiveToday {
  const $today = atom<Today | undefined>();
  const $refused = atom(false);
  let most = few;
  const ticked = new Map<string, Note>();

  async function actionsOf(people: ReadonlyMap<string, PersonRecord>, open: readonly Note[]) {
    const groups = groupedByDue(withTicked(open, ticked), dayOf(now()));
    const shown = await promisedIn(
      store,
      dueGroups.flatMap((group) => groups[group]),
      people,
    );
    const byId = new Map(shown.map((it) => [it.note.id, it]));
    const found = (group: DueGroup) => groups[group].flatMap(({ id }) => byId.get(id) ?? []);
    return {
      overdue: found('overdue'),
      soon: found('soon'),
      later: found('later'),
      undated: found('undated'),
    };
  }

  const read = coalesced(async () => {
    try {
      const time = now();
      const midnight = new Date(time).setHours(0, 0, 0, 0);
      const [all, around, open, inbox] = await Promise.all([
        store.people(),
        store.conversationsBetween(midnight - back * day, midnight + ahead * day),
        store.firstOpenActions(most),
        store.evidenceCount(''),
      ]);
      for (const { id } of open.notes) ticked.delete(id);
      const people = new Map(all.map((it) => [it.id, it]));
      const withPerson = (conversation: Conversation): ConversationWith => ({
        conversation,
        person: people.get(conversation.personId ?? ''),
      });
      $today.set({
        coming: around.filter((it) => isToCome(it, time)).map(withPerson),
        unfinished: around
          .filter((it) => isUnfinished(it, time))
          .reverse()
          .map(withPerson),
        actions: await actionsOf(people, open.notes),
        more: open.count - open.notes.length,
        inbox,
        since: all.length > 0 ? Math.min(...all.map((it) => it.createdAt)) : undefined,
        isEmpty: all.length === 0 && around.length === 0 && open.count === 0 && inbox === 0,
      });
      $refused.set(false);
    } catch {
      $refused.set(true);
    }
  });

  return {
    $today,
    $refused,
    async settle(note, state) {
      try {
        const done = await settle(store, ticked, note, state, now());
        await read();
        return done;
      } catch {
        $refused.set(true);
        return false;
      }
    },
    showAll() {
      most = Infinity;
      void read();
    },
    async start(signal) {
      changes.hear((change) => {
        if (isOfRecord(change)) void read();
      }, signal);
      await read();
    },
  };
}
