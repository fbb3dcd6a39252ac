import { useRef, useState } from 'preact/hooks';
import { useServices } from '../panel/services';
import type { Composed } from '../summary/useSummary';
import { type BlankLine, blankLines } from './blank-lines';
import { loadCheck } from './check';
import { type FoundLine, foundIn, type Leaves } from './leaving';
import { useAnswers } from './useAnswers';
import { useCheck } from './useCheck';

export type HeldLine = FoundLine | BlankLine;

/** Keeps a way out shut while something in it has to be answered first. */
export interface Hold {
  /** What holds it, since it was last pressed; empty where nothing does, or nobody pressed. */
  readonly held: readonly HeldLine[];
  /** Goes the way, or shows what holds it. Where the check did not come only blanks are held: the summary says so. */
  pass(way: () => unknown): Promise<void>;
  /** The same for a link, which leaves with the press itself. */
  passLink(event: Pick<MouseEvent, 'preventDefault'>, again: () => void): void;
  keep(held: HeldLine): Promise<boolean>;
  release(): void;
}

export function useHold(composed: Composed, leaves?: Leaves): Hold {
  const { session } = useServices();
  const { check, failed } = useCheck();
  const answers = useAnswers();
  const [asked, setAsked] = useState(false);
  const now = useRef({ composed, answers, leaves });
  now.current = { composed, answers, leaves };
  const stopsBy = (with_: typeof check): HeldLine[] => {
    const { composed, answers, leaves } = now.current;
    const found = with_ ? foundIn(with_, composed, answers, leaves) : [];
    return [
      ...found.filter(({ finding }) => finding.severity === 'stop'),
      ...blankLines(composed, answers.kept, leaves),
    ];
  };

  const pass = async (way: () => unknown) => {
    const stops = stopsBy(await loadCheck().catch(() => undefined));
    setAsked(stops.length > 0);
    if (stops.length === 0) await way();
  };
  return {
    held: asked ? stopsBy(check) : [],
    pass,
    passLink(event, again) {
      if ((failed || check) && stopsBy(check).length === 0) return;
      event.preventDefault();
      void pass(again);
    },
    keep: (it) => ('key' in it ? session.keepWording(it.key) : answers.keep(it.text, it.finding)),
    release: () => setAsked(false),
  };
}
