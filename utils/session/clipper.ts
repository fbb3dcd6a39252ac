import { clip, isSameClip, type Source } from '../evidence/clip';
import type { Evidence } from '../evidence/evidence';
import type { ClipOutcome, ClipRefusal } from '../messages/clip-outcome';
import type { PageSelection } from '../messages/page-selection';
import type { EvidenceStore } from '../store/evidence-store';

export interface Clipping {
  readonly tabId: number;
  /** The frame to read; without it, the one with the cursor. */
  readonly frameId?: number | undefined;
  /** What the browser itself says is selected: all there is where no extension may read. */
  readonly told?: string | undefined;
  /** Empty: for nobody yet. */
  readonly personId: string;
  readonly source: Source;
}

export interface ClipperEdges {
  /** Undefined where the data cannot be opened. */
  store(): Promise<EvidenceStore | undefined>;
  /** Undefined where the browser lets no extension read. */
  read(tabId: number, frameId: number | undefined): Promise<PageSelection | undefined>;
  now(): number;
  newId(): string;
}

export interface Clipper {
  /** Keeps what is selected; the same words of the same page once, however often it is asked for. */
  keep(clipping: Clipping): Promise<ClipOutcome>;
}

/** Keeps selections as evidence; says why it kept nothing, and never throws. */
export function createClipper({ store, read, now, newId }: ClipperEdges): Clipper {
  async function keepOne(fresh: Evidence): Promise<{ kept: string; again: boolean } | undefined> {
    try {
      const opened = await store();
      if (!opened) return undefined;
      const there = (await opened.evidenceOf(fresh.personId)).find((it) => isSameClip(it, fresh));
      if (!there && !(await opened.keepEvidence(fresh))) return undefined;
      return { kept: there?.id ?? fresh.id, again: there !== undefined };
    } catch {
      return undefined; // a full disk, or a window of a newer version; the popup says so
    }
  }

  /** One after the other, so that a key pressed twice finds what its first press kept. */
  let last: Promise<unknown> = Promise.resolve();
  return {
    async keep({ tabId, frameId, told, personId, source }) {
      const selection = await read(tabId, frameId);
      const outcome = { tabId, at: now() };
      const refused = (why: ClipRefusal): ClipOutcome => ({ ...outcome, refused: why });
      if (selection?.secret) return refused('secret');
      const fresh = clip(selection?.text || told || '', source, { id: newId(), personId, now: now() });
      if (!fresh) return refused(selection ? 'nothing' : 'closed');
      const keeping = last.then(() => keepOne(fresh));
      last = keeping;
      const kept = await keeping;
      return kept ? { ...outcome, ...kept } : refused('disk');
    },
  };
}
