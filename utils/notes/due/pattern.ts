import type { Day } from '@/utils/meeting/day';

/** What was written, as the pattern's named groups; a group that took no part is missing. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** Where it was written. */
export interface Place {
  readonly today: Day;
  /** The text with its signs folded, as long as the original. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The days that are meant, one when clear; 'vague' when a time is meant but no day; none when this only looks
 * like a date. In every case nothing inside what was matched is read again as something smaller.
 */
export type Reading = readonly Day[] | 'vague';

export interface Pattern {
  /** Flags giu. No quantifier in it is open-ended, so that time stays in proportion to the text. */
  readonly pattern: RegExp;
  read(groups: Groups, place: Place): Reading;
}

/** A way of saying when: an expression, read anywhere in a text and in any case, and what it means. */
export function pattern(source: string, read: Pattern['read']): Pattern {
  return { pattern: new RegExp(source, 'giu'), read };
}

/** What was matched. */
export function written({ text, start, end }: Place): string {
  return text.slice(start, end);
}

/** Does what was written say that it is the last day, not just a day? */
export function isDeadline(match: string): boolean {
  return /^(?:by|before|until|till|no later|not later|due|within)\b|^(?:最晚|最迟|不晚于|截至|截止)|(?:前|内|截止|为止)$/i.test(
    match,
  );
}
