import { atom, type ReadableAtom } from 'nanostores';
import type { Conversation } from '../conversation/conversation';
import type { Evidence } from '../evidence/evidence';
import type { Changes } from '../store/changes';
import type { EvidenceStore } from '../store/evidence-store';

/**
 * What is kept of the person whom the open conversation is with, live. The panel needs it at once, and of
 * `LiveEvidence`, which writes, sorts and takes back, nothing.
 */
export interface KeptFacts {
  /** Unordered; absent until it was read, and where it could not be. */
  readonly $evidence: ReadableAtom<readonly Evidence[] | undefined>;
  /** It was read, or cannot be: until then a summary may lack facts that are there. */
  readonly $looked: ReadableAtom<boolean>;
  /** Follows the conversation and what other windows keep, until the signal aborts. */
  start(signal: AbortSignal): void;
}

export interface FactEdges {
  readonly store: EvidenceStore;
  readonly changes: Changes;
  readonly $conversation: ReadableAtom<Conversation | undefined>;
}

/** Nothing is read before `start`. */
export function createKeptFacts({ store, changes, $conversation }: FactEdges): KeptFacts {
  const $evidence = atom<readonly Evidence[] | undefined>();
  const $looked = atom(false);
  let shown: string | undefined;

  async function read(personId: string | undefined): Promise<void> {
    // Without it no judgement is said to have a fact or none; the notes are there all the same.
    const found = personId ? await store.evidenceOf(personId).catch(() => undefined) : [];
    if (personId !== shown) return;
    $evidence.set(found);
    $looked.set(true);
  }

  return {
    $evidence,
    $looked,
    start(signal) {
      const stop = $conversation.subscribe((conversation) => {
        if (conversation && conversation.personId === shown && $evidence.get()) return;
        if (conversation?.personId !== shown) $looked.set(false);
        shown = conversation?.personId;
        $evidence.set(undefined);
        void read(shown);
      });
      signal.addEventListener('abort', stop);
      changes.hear(({ evidence, people, all }) => {
        if (evidence || people || all) void read(shown);
      }, signal);
    },
  };
}
