import { atom, type ReadableAtom } from 'nanostores';
import type { Conversation } from '../conversation/conversation';
import { type Evidence, lastHappened } from '../evidence/evidence';
import { dayOf } from '../meeting/iso-day';
import type { PersonRecord } from '../people/person-record';
import { byRecentConversation } from '../people/recent-people';
import type { Changes } from '../store/changes';
import type { Store } from '../store/store';
import type { Keeping } from './draft-keeper';
import { createEvidenceWriter, type EvidenceChange } from './evidence-writer';

/** One person's evidence, and what it is for. */
export interface ShownEvidence {
  readonly personId: string;
  /** What happened last first. */
  readonly evidence: readonly Evidence[];
  /** Their conversations, unordered. */
  readonly conversations: readonly Conversation[];
}

/** The last thing done with one press, to be taken back. */
export interface Undoable {
  readonly did: 'assigned' | 'removed';
  /** As it was before. */
  readonly evidence: Evidence;
  /** The id of whose it is now. */
  readonly personId: string;
}

/** What is kept as evidence, live: what every window shows is what is on disk. */
export interface LiveEvidence {
  /** Those spoken with last first. */
  readonly $people: ReadableAtom<readonly PersonRecord[]>;
  /** For nobody yet, kept last first; undefined until it is read. */
  readonly $inbox: ReadableAtom<readonly Evidence[] | undefined>;
  /** Undefined until somebody's is read. */
  readonly $shown: ReadableAtom<ShownEvidence | undefined>;
  /** Whether what was typed is on disk. */
  readonly $keeping: ReadableAtom<Keeping>;
  /** The disk refused the last thing that was to be done with it. */
  readonly $refused: ReadableAtom<boolean>;
  readonly $undo: ReadableAtom<Undoable | undefined>;

  /** Shows one person's evidence; with an empty id, nobody's. */
  show(personId: string): void;
  /** A new piece for nobody yet, which happened today; on disk with the first word written into it. */
  blank(): Evidence;
  /** Changes it, or keeps it where it is not on disk; every keystroke. */
  write(evidence: Evidence, change: EvidenceChange): void;
  /* What changes the disk answers whether it did. */
  assign(evidence: Evidence, personId: string): Promise<boolean>;
  remove(evidence: Evidence): Promise<boolean>;
  undo(): Promise<boolean>;
  settled(): Promise<boolean>;
  /** Reads; then hears what other windows change, until the signal aborts. */
  start(signal: AbortSignal): Promise<void>;
}

export interface EvidenceEdges {
  readonly store: Store;
  /** Hears this window's own changes too. */
  readonly changes: Pick<Changes, 'hear'>;
  now(): number;
  newId(): string;
}

/** So many conversations are looked through for the people spoken with last. */
const lastConversations = 60;

/** Reads people and the inbox at `start`, somebody's evidence when it is shown. */
export function createEvidence({ store, changes, now, newId }: EvidenceEdges): LiveEvidence {
  const $people = atom<readonly PersonRecord[]>([]);
  const $inbox = atom<readonly Evidence[] | undefined>();
  const $shown = atom<ShownEvidence | undefined>();
  const $keeping = atom<Keeping>('kept');
  const $refused = atom(false);
  const $undo = atom<Undoable | undefined>();
  let wanted = '';

  async function readPeople(): Promise<void> {
    const [people, recent] = await Promise.all([store.people(), store.recent(lastConversations)]);
    $people.set(
      byRecentConversation(
        people,
        recent.map(({ personId }) => personId),
      ),
    );
  }

  async function readInbox(): Promise<void> {
    const waiting = await store.evidenceOf('');
    $inbox.set(waiting.sort((one, other) => other.keptAt - one.keptAt));
  }

  async function readShown(): Promise<void> {
    const personId = wanted;
    if (!personId) return $shown.set(undefined);
    const [evidence, conversations] = await Promise.all([
      store.evidenceOf(personId),
      store.conversationsWith(personId),
    ]);
    if (wanted === personId) $shown.set({ personId, evidence: evidence.sort(lastHappened), conversations });
  }

  async function attempt(work: () => Promise<unknown>): Promise<boolean> {
    try {
      await work();
      $refused.set(false);
      return true;
    } catch {
      $refused.set(true); // the view says so, and what it shows is as it was
      return false;
    }
  }

  const read = () => Promise.all([readInbox(), readShown()]);
  const writer = createEvidenceWriter(store, now, (keeping) => {
    $keeping.set(keeping);
    if (keeping === 'kept') void attempt(read);
  });

  return {
    $people,
    $inbox,
    $shown,
    $keeping,
    $refused,
    $undo,
    show(personId) {
      wanted = personId;
      void attempt(readShown);
    },
    blank: () => ({ id: newId(), personId: '', quote: '', on: dayOf(now()), keptAt: now() }),
    write: writer.write,
    assign: (evidence, personId) =>
      attempt(async () => {
        await store.changeEvidence(evidence.id, (kept) => ({ ...kept, personId }));
        $undo.set({ did: 'assigned', evidence, personId });
        await read();
      }),
    remove: (evidence) =>
      attempt(async () => {
        await store.removeEvidence(evidence.id);
        $undo.set({ did: 'removed', evidence, personId: evidence.personId });
        await read();
      }),
    undo: () =>
      attempt(async () => {
        const undo = $undo.get();
        if (!undo) return;
        const { evidence } = undo;
        // What was assigned may have been edited since: only whose it is goes back.
        if (undo.did === 'removed') await store.keepEvidence(evidence);
        else await store.changeEvidence(evidence.id, (it) => ({ ...it, personId: evidence.personId }));
        $undo.set(undefined);
        await read();
      }),
    settled: writer.settled,
    async start(signal) {
      changes.hear((change) => {
        if (change.evidence || change.all) void attempt(read);
        if (change.people || change.all) void attempt(readPeople);
      }, signal);
      await attempt(() => Promise.all([readPeople(), read()]));
    },
  };
}
