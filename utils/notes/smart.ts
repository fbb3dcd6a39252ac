import type { Day } from '../meeting/day';
import { dueIn } from './due-date';
import { isMeasured } from './measure';
import type { Note } from './note';

/** Specific, measurable, agreed and attainable, relevant, time-bound. */
export const smartLetters = ['S', 'M', 'A', 'R', 'T'] as const;
export type SmartLetter = (typeof smartLetters)[number];

/** A result takes this many words to be named; two Chinese characters count as a word. */
const fewestWords = 4;

const whatFor =
  /\b(?:so that|so (?:we|you|they|customers|the)|in order to|because|which (?:lets|helps|allows)|to (?:help|support|enable|reduce|increase|free|let|make))\b|为了|以便|从而|使得?|让(?!步)|支撑|支持|帮助|减少|因为|确保|保证/iu;

function wordCount(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const others = text.replace(/\p{Script=Han}/gu, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return others + Math.floor(han / 2);
}

const filled = (text: string | undefined) => Boolean(text?.trim());

/**
 * Which of the five letters a goal meets, as far as its words and fields can tell. A hint of what is still to
 * be said, no score:
 * - S: its wording names a result, in four words or more;
 * - M: a measure or target is given, or the wording has a figure other than its date, and not only in a period's name;
 * - A: it was agreed, or there is a plan for what may get in its way;
 * - R: the wording says what it is for, or it has a weight among the goals, or facts bear it out;
 * - T: it has a day, or the wording names just one. `today` is the manager's own.
 */
export function smart(note: Note, today: Day): Readonly<Record<SmartLetter, boolean>> {
  const { text, goal = {}, stand, basis = [] } = note;
  const due = dueIn(text, today);
  return {
    S: wordCount(text) >= fewestWords,
    M: filled(goal.measure) || filled(goal.target) || isMeasured(text, today),
    A: stand?.verdict === 'agreed' || filled(goal.ifThen),
    R: (goal.weight ?? 0) > 0 || basis.length > 0 || whatFor.test(text),
    T: goal.due !== undefined || due?.days.length === 1,
  };
}

/** The letters that are not met, in their order. */
export function missingOf(met: Readonly<Record<SmartLetter, boolean>>): SmartLetter[] {
  return smartLetters.filter((letter) => !met[letter]);
}
