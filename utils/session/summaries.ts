import { atom, type ReadableAtom } from 'nanostores';
import type { LiveSummary, OpenedSummary, SummaryEdges } from './live-summary';

/** The summaries that were opened in this window. What one could not put on disk stays with it. */
export function createSummaries(edges: SummaryEdges, signal: AbortSignal) {
  const opened = new Map<string, ReadableAtom<OpenedSummary>>();
  const $refused = atom<{ readonly typed: string } | undefined>();
  const all = () =>
    [...opened.values()].flatMap(($live): LiveSummary[] => {
      const live = $live.get();
      return live && live !== 'failed' ? [live] : [];
    });
  return {
    /** What the disk refused of them. */
    $refused,
    of(conversationId: string): ReadableAtom<OpenedSummary> {
      const known = opened.get(conversationId);
      if (known) return known;
      const $live = atom<OpenedSummary>();
      opened.set(conversationId, $live);
      const open = async () => {
        const { createLiveSummary } = await import('./live-summary');
        const live = createLiveSummary(edges, conversationId);
        live.start(signal);
        live.$refused.listen(() =>
          $refused.set(
            all()
              .find((it) => it.$refused.get())
              ?.$refused.get(),
          ),
        );
        await live.read();
        $live.set(live);
      };
      open().catch(() => {
        // Asked for again, it is tried again.
        opened.delete(conversationId);
        $live.set('failed');
      });
      return $live;
    },
    /** Resolves when nothing is on its way to the disk; true if all that was typed arrived. */
    async settled(): Promise<boolean> {
      await Promise.all(all().map((live) => live.settled()));
      return !$refused.get()?.typed;
    },
  };
}
