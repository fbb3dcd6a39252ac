import type { Finding } from './finding';
import { keptKey } from './kept';

/** Hints that a field shows at once; the next come when these are seen to. */
export const mostHints = 3;

/** The findings that still want an answer: all but those whose sentence was kept as it is. */
export function unanswered(
  text: string,
  findings: readonly Finding[],
  kept: ReadonlySet<string>,
): readonly Finding[] {
  return kept.size === 0 ? findings : findings.filter((it) => !kept.has(keptKey(text, it)));
}

/** Of those the ones that a field shows: every stop and warning, and the first few hints. */
export function shownIn(findings: readonly Finding[]): readonly Finding[] {
  let hints = 0;
  return findings.filter(({ severity }) => severity !== 'hint' || ++hints <= mostHints);
}

/**
 * Where findings stand after a text became another: those before and behind what changed stay with their words,
 * those that it touched are gone until the text is checked again, but for a sentence judged as a whole.
 */
export function carried(findings: readonly Finding[], before: string, after: string): readonly Finding[] {
  if (before === after || findings.length === 0) return findings;
  const shorter = Math.min(before.length, after.length);
  let same = 0;
  while (same < shorter && before[same] === after[same]) same++;
  let sameEnd = 0;
  while (sameEnd < shorter - same && before.at(-1 - sameEnd) === after.at(-1 - sameEnd)) sameEnd++;
  const by = after.length - before.length;
  const moved = (it: Finding): Finding => ({
    ...it,
    start: it.start + by,
    end: it.end + by,
    sentence: [it.sentence[0] + by, it.sentence[1] + by],
  });
  return findings.flatMap((it) => {
    if (it.end <= same) return [it];
    // What a sentence says as a whole is said until it is looked at again.
    const end = Math.max(same, it.end + by);
    if (it.asWhole && it.start < same) return [{ ...it, end, sentence: [it.sentence[0], end] }];
    return it.start >= before.length - sameEnd ? [moved(it)] : [];
  });
}
