/*
 * Which of an event's visible texts say when it is. Only finds them: `utils/meeting/when` reads them. Digits
 * may be of any script; words are never looked for, except the few that stand between a start and an end.
 */
const time =
  /(?<![\p{Nd}.:/])\p{Nd}{1,2}(?:\s?[:：h]\s?\p{Nd}{2}(?!\p{Nd})|\s?[時时點点시](?![间間])|(?:\.\p{Nd}{2})?\s?[ap]\.?m\b|\.\p{Nd}{2}(?=\s?[-–—]\s?\p{Nd}{1,2}\.\p{Nd}{2}(?![.\p{Nd}])))|(?<=\p{Nd}\s?[-–—]\s?)\p{Nd}{1,2}\.\p{Nd}{2}(?![.\p{Nd}])/giu;
const date =
  /\p{Nd}{4}\s?[-/.年년]\s?\p{Nd}{1,2}|\p{Nd}{1,2}\s?[月월]|(?<!\p{Nd})\p{Nd}{1,2}[/.]\s?\p{Nd}{1,2}(?!\p{Nd})(?!\s?[aApP]\.?[mM])|(?<!\p{L})\p{L}[\p{L}\p{M}]{2,}\.?,?\s+\p{Nd}{1,2}(?!\p{Nd}|[:.h])|(?<!\p{Nd})\p{Nd}{1,2}\.?\s+(?:(?:de|ta’|วันที่)\s+)?\p{L}[\p{L}\p{M}]{2,}|今天|明天|后天|後天|今日|明日|\b[Tt](?:oday|omorrow)\b/u;
/** What stands between a start and an end that are texts of their own, besides separators. */
const between =
  /^(?:to|until|till|bis|à|a|al|do|до|hasta|ends?(?: (?:time|date|at))?|finish|结束(?:时间|日期)?|終了|종료|至|到|[\P{L}]*)\s*[:：]?$/iu;
const letters = /\p{L}/u;

/** How far apart, in pieces of text, a start and its end may stand, and a time and its date. */
const nearEnd = 4;
const nearDate = 4;

const times = (piece: string | undefined) => piece?.match(time)?.length ?? 0;
const hasDate = (piece: string | undefined) => date.test((piece ?? '').replace(time, ' '));

/** Whether a text says when and hardly anything else: a weekday, "Uhr", a zone. */
function isOnlyWhen(piece = ''): boolean {
  const rest = piece.replace(time, '').replace(new RegExp(date, 'gu'), '');
  return (rest.match(/\p{L}/gu)?.length ?? 0) <= 14;
}

/** Whether a text says a time of day. */
export function saysTime(text: string): boolean {
  return times(text) > 0;
}

/** Whether a text is about when and nothing else, so that it names no event and no person. */
export function saysWhen(text: string): boolean {
  return text.length < 80 && (saysTime(text) || hasDate(text));
}

/** Where the time line stands among an event's texts, from `start` to `end`; `first` holds the start time. */
export interface TimeLine {
  readonly start: number;
  readonly first: number;
  readonly end: number;
  /** Whether it gives an end, too. */
  readonly isRange: boolean;
  readonly hasDate: boolean;
}

/** The text that holds the end of the meeting whose start is at `at`: near, and nothing else named between. */
function endAfter(pieces: readonly string[], at: number): number | undefined {
  for (let end = at + 1; end <= at + nearEnd && end < pieces.length; end++) {
    if (times(pieces[end]) === 1) {
      const dated = (index: number) => hasDate(pieces[index]) || hasDate(pieces[index - 1]);
      const words = pieces.slice(at + 1, end).filter((piece) => letters.test(piece) && !hasDate(piece));
      const belong = words.every((piece) => between.test(piece)) || (dated(at) && dated(end));
      return belong && isOnlyWhen(pieces[at]) && isOnlyWhen(pieces[end]) ? end : undefined;
    }
    if (times(pieces[end]) > 1) return undefined;
  }
  return undefined;
}

/**
 * The first time range, whether in one piece ("2:00 – 3:00pm") or in two near each other (start and end in
 * blocks of their own), with the date that stands before it, or else after it; else the first time that has
 * a date. Undefined where none is shown.
 */
export function timeLineAt(pieces: readonly string[]): TimeLine | undefined {
  let [first, end] = [-1, -1];
  for (let at = 0; at < pieces.length && end < 0; at++) {
    const count = times(pieces[at]);
    if (count > 0) end = (count > 1 ? at : endAfter(pieces, at)) ?? -1;
    if (end >= 0) first = at;
  }
  const isRange = end >= 0;
  if (!isRange) first = end = pieces.findIndex(saysTime);
  if (first < 0) return undefined;
  let start = first;
  const dated = () => pieces.slice(start, end + 1).some(hasDate);
  while (!dated() && start > 0 && first - start < nearDate) start--;
  if (!dated()) {
    start = first;
    if (hasDate(pieces[end + 1])) end++;
  }
  return { start, first, end, isRange, hasDate: dated() };
}
