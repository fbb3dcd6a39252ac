import { type Day, isReal } from '@/utils/meeting/day';
import { notLongPast, order } from './due/calendar';
import { chineseDays } from './due/chinese-days';
import { chinesePeriods } from './due/chinese-periods';
import { isNotDue } from './due/context';
import { englishDays } from './due/english-days';
import { englishPeriods } from './due/english-periods';
import { feasts } from './due/feasts';
import { fold } from './due/fold';
import { numeric } from './due/numeric';
import { isDeadline, type Reading } from './due/pattern';
import { spans } from './due/spans';
import { vague } from './due/vague';

/** When something is due, as somebody wrote it. */
export interface Due {
  /** As written, with its "by" or 前. */
  readonly match: string;
  /** From and up to, in UTF-16 units of the text. */
  readonly at: readonly [start: number, end: number];
  /** One when clear; two or more, in order, when it could be either; none when vague. */
  readonly days: readonly Day[];
  /** ASAP, before our next 1:1: a time is meant, but no day. */
  readonly vague?: true;
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly reading: Reading;
}

/** An action is a sentence or two; what comes after this many UTF-16 units is not read. */
const longest = 10_000;

const patterns = [
  ...numeric,
  ...chineseDays,
  ...chinesePeriods,
  ...spans,
  ...englishDays,
  ...englishPeriods,
  ...feasts,
  ...vague,
];

function findAll(text: string, today: Day): Found[] {
  return patterns.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].map((match) => {
      const [start, end] = [match.index, match.index + match[0].length];
      return { start, end, reading: read(match.groups ?? {}, { today, text, start, end }) };
    }),
  );
}

/** Where two overlap, the longer says more. */
function withoutOverlaps(found: readonly Found[], length: number): Found[] {
  const taken = new Uint8Array(length);
  const longestFirst = found.toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  return longestFirst.filter(({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
}

/** Real days that are not long past, in order, each once. */
function meant(days: readonly Day[], today: Day): readonly Day[] {
  const kept = days.filter((it) => isReal(it) && notLongPast(it, today));
  return [...new Map(kept.map((it) => [order(it), it])).values()].sort((a, b) => order(a) - order(b));
}

/**
 * The due date in an action, in Chinese or English: the first that is a last day ("by …", …前), else the
 * first day, else the first vague time. What may just as well be no date is left out. `today` is the
 * manager's own.
 */
export function dueIn(text: string, today: Day): Due | undefined {
  const folded = fold(text.slice(0, longest));
  const ranked = withoutOverlaps(findAll(folded, today), folded.length).flatMap(({ start, end, reading }) => {
    const isVague = reading === 'vague';
    const days = isVague ? [] : meant(reading, today);
    if ((!isVague && days.length === 0) || isNotDue(folded, start, end)) return [];
    const match = text.slice(start, end);
    const due: Due = { match, at: [start, end], days, ...(isVague && { vague: true }) };
    return { due, rank: isVague ? 2 : isDeadline(folded.slice(start, end)) ? 0 : 1 };
  });
  return ranked.sort((a, b) => a.rank - b.rank || a.due.at[0] - b.due.at[0])[0]?.due;
}
