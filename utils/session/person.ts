import { atom, type ReadableAtom } from 'nanostores';
import type { Conversation } from '../conversation/conversation';
import type { Development } from '../development/development';
import type { Evidence } from '../evidence/evidence';
import type { ActionState } from '../notes/action';
import type { GoalState } from '../notes/goal';
import { edited, type Note } from '../notes/note';
import { byDue } from '../people/due-groups';
import type { PersonRecord } from '../people/person-record';
import { newestFirst } from '../people/timeline';
import { coalesced } from './coalesced';
import { type Promised, promisedIn, settle, withTicked } from './promised';
import { isOfRecord, type ReaderEdges } from './reader';

/** What a person's page shows first. */
export interface PersonPage {
  readonly person: PersonRecord;
  /** The newest, the latest first. */
  readonly conversations: readonly Conversation[];
  /** All there are. */
  readonly count: number;
  /** Open ones of both sides, and those ticked here; the longest overdue first. */
  readonly actions: readonly Promised[];
}

/** Everything of a person; comes after the page is shown. */
export interface PersonWhole {
  /** The latest first. */
  readonly conversations: readonly Conversation[];
  /** Of each conversation, unordered. */
  readonly notes: ReadonlyMap<string, readonly Note[]>;
  /** Development views with their conversations, where there is one; unordered. */
  readonly cycles: readonly { readonly conversation: Conversation; readonly development: Development }[];
  /** Unordered. */
  readonly evidence: readonly Evidence[];
}

export interface LivePerson {
  /** Undefined until it is read; null where nobody has the id (any more). */
  readonly $page: ReadableAtom<PersonPage | null | undefined>;
  readonly $whole: ReadableAtom<PersonWhole | undefined>;
  readonly $refused: ReadableAtom<boolean>;
  /* What changes the disk answers whether it did. */
  settle(note: Note, state: ActionState): Promise<boolean>;
  /** How a goal came out. */
  setGoal(note: Note, state: GoalState): Promise<boolean>;
  /** Reads; then hears changes until the signal aborts. */
  start(signal: AbortSignal): Promise<void>;
}

/** Conversations shown at once, and read at a time behind that. */
const few = 24;
const portion = 40;

/** `id`: of the person. */
export function createPerson({ store, changes, now }: ReaderEdges, id: string): LivePerson {
  const $page = atom<PersonPage | null | undefined>();
  const $whole = atom<PersonWhole | undefined>();
  const $refused = atom(false);
  const ticked = new Map<string, Note>();
  let ids: readonly string[] = [];
  let stopped: AbortSignal | undefined;

  async function actionsIn(some: readonly string[], person: PersonRecord): Promise<readonly Promised[]> {
    const open = await store.openActionsOf(some);
    for (const it of open) ticked.delete(it.id);
    return promisedIn(store, withTicked(open, ticked).sort(byDue), new Map([[id, person]]));
  }

  async function readPage(): Promise<void> {
    const [person, found] = await Promise.all([store.person(id), store.conversationIdsWith(id)]);
    ids = found;
    if (!person) return $page.set(null);
    const newest = ids.slice(-few);
    const conversations = (await store.conversationsOf(newest)).sort(newestFirst);
    const shown = { person, conversations, count: ids.length };
    // A first screen costs the same after ten years; promises from long ago come a moment later.
    if (!$page.get()) $page.set({ ...shown, actions: await actionsIn(newest, person) });
    $page.set({ ...shown, actions: await actionsIn(ids, person) });
  }

  async function readWhole(): Promise<void> {
    const conversations: Conversation[] = [];
    const notes = new Map<string, Note[]>();
    const [evidence, developments] = await Promise.all([store.evidenceOf(id), store.developmentsOf(ids)]);
    const newest = [...ids].reverse();
    for (let at = 0; at < newest.length && !stopped?.aborted; at += portion) {
      const some = newest.slice(at, at + portion);
      const [found, written] = await Promise.all([store.conversationsOf(some), store.notesOfAll(some)]);
      conversations.push(...found);
      for (const it of found) notes.set(it.id, []);
      for (const note of written) notes.get(note.conversationId)?.push(note);
    }
    const byId = new Map(conversations.map((it) => [it.id, it]));
    const cycles = developments.flatMap((development) => {
      const conversation = byId.get(development.conversationId);
      return conversation ? [{ conversation, development }] : [];
    });
    $whole.set({ conversations: conversations.sort(newestFirst), notes, cycles, evidence });
  }

  async function attempt(work: () => Promise<void>): Promise<boolean> {
    try {
      await work();
      $refused.set(false);
      return true;
    } catch {
      $refused.set(true);
      return false;
    }
  }

  const read = coalesced(async () => {
    if (await attempt(readPage)) void rest();
  });
  const rest = coalesced(async () => {
    await attempt(readWhole);
  });

  async function changeNote(work: () => Promise<boolean>): Promise<boolean> {
    let done = false;
    await attempt(async () => {
      done = await work();
      await read();
    });
    return done;
  }

  return {
    $page,
    $whole,
    $refused,
    settle: (note, state) => changeNote(() => settle(store, ticked, note, state, now())),
    setGoal: (note, state) =>
      changeNote(() =>
        store.changeNote(note, (current) => edited(current, { goal: { ...current.goal, state } }, now())),
      ),
    async start(signal) {
      stopped = signal;
      changes.hear((change) => {
        if (isOfRecord(change)) void read();
      }, signal);
      await read();
    },
  };
}
