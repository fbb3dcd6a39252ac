import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { withFact } from '@/utils/notes/basis';
import { emptySketch, isBlank, type Sketch, type SketchKind } from '@/utils/notes/sketch';
import { useServices } from '../panel/services';

export interface SketchDesk {
  readonly sketch: Sketch;
  /** As it is now: a key may come before it is drawn again. */
  latest(): Sketch;
  change(change: Partial<Sketch>): void;
  link(id: string, linked: boolean): void;
  /** Empties it; what was there can be brought back while this is shown. */
  empty(): void;
  /** Absent where nothing was emptied, or something is written again. */
  bringBack?: (() => void) | undefined;
}

/** What is being put together of its parts, kept at every keystroke. `as`: what a fresh one is to be. */
export function useSketch(as: SketchKind | undefined): SketchDesk {
  const { session } = useServices();
  const kept = useStore(session.$draft)?.sketch;
  const [emptied, setEmptied] = useState<Sketch>();
  const fresh: Sketch = { ...emptySketch, kind: as ?? emptySketch.kind };
  const sketch = kept ?? fresh;
  const latest = () => session.$draft.get()?.sketch ?? fresh;
  return {
    sketch,
    latest,
    change: (change) => session.sketch({ ...latest(), ...change }),
    link: (id, linked) => session.sketch({ ...latest(), basis: withFact(latest(), id, linked) }),
    empty() {
      setEmptied(latest());
      session.sketch(undefined);
    },
    bringBack: emptied && isBlank(sketch) ? () => session.sketch(emptied) : undefined,
  };
}
