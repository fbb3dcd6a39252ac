import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { NoteKind } from '@/utils/notes/note';
import type { Finding } from '@/utils/wording/finding';
import { carried, shownIn, unanswered } from '@/utils/wording/shown';
import type { Answers } from './useAnswers';
import { useCheck } from './useCheck';

/** How long one has to pause before what was typed is looked at; ms. */
export const pause = 150;
/** And before a sentence is judged as a whole, which may not be written to its end; ms. */
export const pauseForWhole = 900;

interface Seen {
  readonly text: string;
  readonly findings: readonly Finding[];
  /** The findings are those of this text, not carried over from the one before. */
  readonly checked: boolean;
}

export interface FieldFindings {
  readonly text: string;
  /** Those to be shown, in their order; none while an input method composes. */
  readonly findings: readonly Finding[];
  readonly checked: boolean;
  readonly failed: boolean;
}

/** What is found in a field after each pause. `text`: what it is known to hold, where that changes from outside. */
export function useFindings(
  area: HTMLTextAreaElement | undefined,
  text: string,
  kind: NoteKind | undefined,
  { names, choices, kept }: Answers,
): FieldFindings {
  const { check, failed } = useCheck();
  const [seen, setSeen] = useState<Seen>({ text: '', findings: [], checked: false });
  const [composing, setComposing] = useState(false);

  useEffect(() => {
    if (!area) return;
    const life = new AbortController();
    const on = (type: string, hear: () => void) => area.addEventListener(type, hear, { signal: life.signal });
    on('input', () => setSeen((it) => readAgain(it, area.value)));
    on('compositionstart', () => setComposing(true));
    on('compositionend', () => {
      setComposing(false);
      setSeen((it) => readAgain(it, area.value));
    });
    return () => life.abort();
  }, [area]);

  // Its text may come from elsewhere; the view that has the field puts it in after this, and before it is painted.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the field is read anew whenever its text changes
  useLayoutEffect(() => {
    if (area) queueMicrotask(() => setSeen((it) => readAgain(it, area.value)));
  }, [area, text]);

  const held = seen.text;
  useEffect(() => {
    if (!check || composing) return;
    const context = { kind, names, ...choices };
    let found: Finding[] = [];
    const see = (due: (it: Seen) => readonly Finding[]) =>
      setSeen((it) => (it.text === held ? seenOf(held, due(it), found) : it));
    const timers = [
      setTimeout(() => {
        found = held ? check(held, context) : [];
        see((it) => found.filter((one) => isDue(one, it)));
      }, pause),
      setTimeout(() => found.some((it) => it.asWhole) && see(() => found), pauseForWhole),
    ];
    return () => timers.forEach(clearTimeout);
  }, [check, composing, held, kind, names, choices]);

  return useMemo(() => {
    const findings = composing ? [] : shownIn(unanswered(seen.text, seen.findings, kept));
    return { text: seen.text, findings, checked: seen.checked && !composing, failed };
  }, [seen, composing, kept, failed]);
}

/** What words say is shown at once, and what was shown of a sentence that begins there. */
function isDue({ rule, start, asWhole }: Finding, { findings }: Seen): boolean {
  return !asWhole || findings.some((it) => it.asWhole && it.rule === rule && it.start === start);
}

/** It is checked once nothing that was found is left to be shown. */
const seenOf = (text: string, findings: readonly Finding[], found: readonly Finding[]): Seen => ({
  text,
  findings,
  checked: findings.length === found.length,
});

function readAgain(seen: Seen, text: string): Seen {
  if (seen.text === text) return seen;
  return { text, findings: carried(seen.findings, seen.text, text), checked: false };
}
