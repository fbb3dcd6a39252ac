const time = /\d{1,2}\s?[:：.h]\s?\d{2}(?!\d)|\d{1,2}\s?[時时點点](?!间)|\b\d{1,2}\s?[ap]\.?m\b/giu;
const date =
  /\d{4}\s?[-/.年]\s?\d{1,2}|\d{1,2}\s?月|\b\d{1,2}[/.]\d{1,2}\b(?!\s?[aApP]\.?[mM])|\b\p{Lu}\p{L}{2,}\.?,?\s+\d{1,2}\b|\b\d{1,2}\.?\s+(?:de\s+)?\p{L}{3,}|今天|明天|后天|\b[Tt](?:oday|omorrow)\b/u;

/** How far apart, in pieces of text, a start and its end may stand, and a time and its date. */
const nearEnd = 4;
const nearDate = 4;

const times = (piece: string | undefined) => piece?.match(time)?.length ?? 0;

/**
 * The part of an event's visible texts that says when it is: the first time range, whether in one piece
 * ("2:00 – 3:00pm") or in two near each other (start and end in blocks of their own), with the date that
 * stands before it, or else after it. Undefined where none is shown.
 */
export function timeLineIn(pieces: readonly string[]): string | undefined {
  const ranges = pieces.findIndex((piece) => times(piece) > 1);
  const pairs = pieces.findIndex(
    (piece, at) =>
      times(piece) === 1 && pieces.slice(at + 1, at + 1 + nearEnd).some((later) => times(later) === 1),
  );
  const candidates = [ranges, pairs].filter((at) => at >= 0);
  const first =
    candidates.length > 0 ? Math.min(...candidates) : pieces.findIndex((piece) => times(piece) > 0);
  if (first < 0) return undefined;
  const single = times(pieces[first]) === 1;
  const second = single
    ? pieces.findIndex((piece, at) => at > first && at <= first + nearEnd && times(piece) === 1)
    : first;
  let start = first;
  let end = Math.max(first, second);
  const hasDate = () => date.test(pieces.slice(start, end + 1).join(' '));
  while (!hasDate() && start > 0 && first - start < nearDate) start--;
  if (!hasDate()) {
    start = first;
    if (date.test(pieces[end + 1] ?? '')) end++;
  }
  // One time without a date is any sentence.
  return hasDate() || second > first || !single ? pieces.slice(start, end + 1).join(' ') : undefined;
}
