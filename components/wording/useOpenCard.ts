import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { type Finding, isSameFinding } from '@/utils/wording/finding';
import { isPressed } from '../keys/chords';
import { findingAt } from './Mirror';

/** How long the pointer rests before a card comes, and is away before it goes; ms. */
const rest = { in: 250, out: 400 };

export interface OpenCard {
  readonly finding: Finding;
  /** What brought it, or holds it. One that a key brought has the focus; one that works on a press stays as it is. */
  readonly by: 'pointer' | 'caret' | 'key' | 'press';
}

const movesCaret = /^(?:Arrow|Home|End|Page)/;

interface Where {
  readonly area: HTMLTextAreaElement | undefined;
  readonly mirror: RefObject<HTMLDivElement | null>;
  readonly card: RefObject<HTMLDivElement | null>;
  readonly findings: readonly Finding[];
  /** Asked for the next, and there is none. */
  onNone(): void;
}

/** Which finding's card is open: by the pointer over it, the caret in it, or Alt+. */
export function useOpenCard({ area, mirror, card, findings, onNone }: Where) {
  const [open, setOpen] = useState<OpenCard>();
  /** What is drawn now, for what happens later. */
  const now = useRef({ open, findings, onNone });
  now.current = { open, findings, onNone };

  // It stays while the text is looked at once more, and goes with its finding.
  const still = open && findings.find((it) => isSameFinding(it, open.finding));
  const shown = still && { finding: still, by: open.by };

  const close = useCallback(() => setOpen(undefined), []);
  const hold = useCallback(() => setOpen((it) => it && { ...it, by: it.by === 'key' ? 'key' : 'press' }), []);
  const next = useCallback(() => {
    const { open: from, findings: all } = now.current;
    const at = from
      ? all.findIndex((it) => isSameFinding(it, from.finding)) + 1
      : all.findIndex((it) => it.end >= caretOf(area));
    const finding = all[Math.max(0, at) % all.length];
    if (finding) setOpen({ finding, by: 'key' });
    else now.current.onNone();
  }, [area]);

  useEffect(() => {
    if (!area) return;
    const life = new AbortController();
    const { signal } = life;
    // Of those around the caret the shortest; a whole sentence only where one clicks: arrows go through it.
    const atCaret = (isClick: boolean) => {
      const caret = caretOf(area);
      const [finding] = now.current.findings
        .filter(({ start, end, asWhole }) => caret >= start && caret <= end && (isClick || !asWhole))
        .sort((one, other) => one.end - one.start - (other.end - other.start));
      setOpen((it) => {
        if (finding && area.selectionStart === area.selectionEnd) return { finding, by: 'caret' };
        return it?.by === 'caret' ? undefined : it;
      });
    };
    area.addEventListener('click', () => atCaret(true), { signal });
    area.addEventListener(
      'keyup',
      ({ key, altKey }) => {
        if (movesCaret.test(key) && !altKey) atCaret(false);
      },
      { signal },
    );
    // What one types is not to be covered.
    area.addEventListener('input', close, { signal });
    area.addEventListener(
      'keydown',
      (event) => {
        if (isPressed(event, 'nextFinding')) next();
        else if (event.key === 'Escape' && !event.isComposing && now.current.open) close();
        else return;
        event.preventDefault();
        event.stopPropagation();
      },
      { signal },
    );
    return () => life.abort();
  }, [area, next, close]);

  // The card is inside of what is around the field: over it, the pointer is still here.
  useEffect(() => {
    const around = area?.parentElement;
    if (!around) return;
    const life = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let over: Finding | undefined;
    const soon = (wait: number, then: (it: OpenCard | undefined) => OpenCard | undefined) => {
      clearTimeout(timer);
      timer = setTimeout(() => setOpen(then), wait);
    };
    const leave = () => {
      over = undefined;
      soon(rest.out, (it) => (it?.by === 'pointer' ? undefined : it));
    };
    around.addEventListener('mouseleave', leave, { signal: life.signal });
    around.addEventListener(
      'mousemove',
      (event) => {
        if (event.target instanceof Node && card.current?.contains(event.target)) {
          clearTimeout(timer);
          return;
        }
        const finding = findingAt(mirror.current, now.current.findings, event);
        if (finding === over) return;
        over = finding;
        if (!finding) leave();
        else
          soon(rest.in, (it) => (it?.by === 'key' || it?.by === 'press' ? it : { finding, by: 'pointer' }));
      },
      { signal: life.signal },
    );
    return () => {
      clearTimeout(timer);
      life.abort();
    };
  }, [area, mirror, card]);

  return { open: shown, next, close, hold };
}

function caretOf(area: HTMLTextAreaElement | undefined): number {
  return area?.selectionEnd ?? 0;
}
