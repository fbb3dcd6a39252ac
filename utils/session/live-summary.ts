import { atom, type ReadableAtom } from 'nanostores';
import type { Conversation } from '../conversation/conversation';
import type { Note } from '../notes/note';
import { goalsBefore } from '../people/goals-before';
import type { Changes } from '../store/changes';
import type { Store } from '../store/store';
import { type Edits, noEdits, type SummaryEdits, type Version } from '../summary/edits';
import { coalesced } from './coalesced';
import { earlierThan } from './earlier';
import { isOfRecord } from './reader';

/** What earlier conversations with the person tell a summary. */
export interface Before {
  /** Those before this one, the latest first. */
  readonly conversations: readonly Conversation[];
  readonly goals: readonly Note<'goal'>[];
}

/**
 * What the manager changed in the summary of one conversation, live. Every keystroke shows at once and is on disk a
 * moment later; what the disk refuses stays here, and shows, until it is taken.
 */
export interface LiveSummary {
  readonly $edits: ReadableAtom<SummaryEdits>;
  readonly $before: ReadableAtom<Before>;
  /** Which version this window shows and lets out. */
  readonly $version: ReadableAtom<Version>;
  /** The disk refused the last change: what was typed and is not on disk, which may be nothing. */
  readonly $refused: ReadableAtom<{ readonly typed: string } | undefined>;
  choose(version: Version): void;
  /** Changes one version, of what is on disk then. */
  change(version: Version, to: (edits: Edits) => Edits): void;
  /** Resolves when nothing is on its way to the disk; true if all of it arrived. */
  settled(): Promise<boolean>;
  /** Reads everything from the disk. */
  read(): Promise<void>;
  /** Hears what other windows change, until the signal aborts. */
  start(signal: AbortSignal): void;
}

export interface SummaryEdges {
  readonly store: Pick<
    Store,
    | 'conversation'
    | 'conversationIdsWith'
    | 'conversationsOf'
    | 'notesOfAll'
    | 'summaryEdits'
    | 'changeSummary'
  >;
  readonly changes: Pick<Changes, 'hear'>;
  now(): number;
}

const textsIn = ({ system = noEdits, employee = noEdits }: SummaryEdits) =>
  [system, employee].flatMap(({ lines, own }) => [...lines, ...own].map(({ text }) => text));

/** Undefined until it is read. Where it cannot be, no summary leaves without its changes. */
export type OpenedSummary = LiveSummary | 'failed' | undefined;

/** Empty until `read`; changes wait for each other and are made of what is on disk. */
export function createLiveSummary(
  { store, changes, now }: SummaryEdges,
  conversationId: string,
): LiveSummary {
  /** As the disk has it. */
  let kept: SummaryEdits = { conversationId, editedAt: 0 };
  const $edits = atom(kept);
  const $before = atom<Before>({ conversations: [], goals: [] });
  const $version = atom<Version>('system');
  const $refused = atom<{ readonly typed: string } | undefined>();
  type Change = (all: SummaryEdits) => SummaryEdits;
  let waiting: readonly Change[] = [];

  const changedBy = (all: SummaryEdits, by: readonly Change[]) => by.reduce((it, change) => change(it), all);
  /** Texts that are shown and not on disk. */
  const typed = () => {
    const onDisk = new Set(textsIn(kept));
    return textsIn($edits.get())
      .filter((text) => !onDisk.has(text))
      .join('\n');
  };
  const show = () => $edits.set(changedBy(kept, waiting));

  /** How often something was written. */
  let writes = 0;
  let writing: Promise<void> | undefined;

  async function writeAll(): Promise<void> {
    while (waiting.length > 0) {
      const these = waiting;
      try {
        const after = await store.changeSummary(conversationId, (current) => ({
          ...changedBy(current, these),
          editedAt: now(),
        }));
        // Erased elsewhere: nothing changed here may bring a part of it back.
        waiting = after ? waiting.slice(these.length) : [];
        kept = after ?? { conversationId, editedAt: 0 };
        writes += 1;
        $refused.set(undefined);
      } catch {
        $refused.set({ typed: typed() });
        return;
      }
      show();
    }
  }

  function write(): void {
    writing ??= writeAll().finally(() => {
      writing = undefined;
      if (waiting.length > 0 && !$refused.get()) write();
    });
  }

  async function readBefore(): Promise<void> {
    const conversation = await store.conversation(conversationId);
    if (conversation?.personId === undefined) return;
    const { earlier } = await earlierThan(store, conversation);
    const notes = earlier.length > 0 ? await store.notesOfAll(earlier.map(({ id }) => id)) : [];
    $before.set({ conversations: earlier, goals: goalsBefore(earlier, notes) });
  }

  const readEdits = coalesced(async () => {
    const since = writes;
    const found = await store.summaryEdits(conversationId);
    // What was written meanwhile is newer than what was read.
    if (!writing && since === writes) kept = found ?? { conversationId, editedAt: 0 };
    show();
  });
  const readAll = coalesced(async () => {
    await Promise.all([readEdits(), readBefore()]);
  });

  return {
    $edits,
    $before,
    $version,
    $refused,
    choose: (version) => $version.set(version),
    change(version, to) {
      waiting = [...waiting, (all) => ({ ...all, [version]: to(all[version] ?? noEdits) })];
      show();
      write();
    },
    async settled() {
      await writing;
      return waiting.length === 0;
    },
    read: readAll,
    start(signal) {
      changes.hear((change) => {
        if (!isOfRecord(change)) return;
        const isOwn = change.conversationId === conversationId && !change.people && !change.all;
        // A store that is gone says so to the whole window.
        void (isOwn ? readEdits() : readAll()).catch(() => undefined);
      }, signal);
    },
  };
}
