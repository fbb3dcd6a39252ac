import { type RuleId, ruleIds } from '../rule';

/** Every rule but the manager's own words. */
export const learnt = ruleIds.filter((rule) => rule !== 'OWN');

/** What is asked of a note as a whole, not of its sentences. */
export const ofNotes: readonly RuleId[] = ['AC-SMART', 'AC-OWNER-DATE'];

/**
 * What was learnt from labelled sentences of one language: for each feature that says something, how strongly it
 * speaks for or against each rule. Made by `npm run wording:learn`, which says how; read by `reader.ts`.
 */
export interface Table {
  readonly rules: readonly RuleId[];
  /** For each rule what a sentence without any feature is thought to be; below 0: unbroken. */
  readonly bias: readonly number[];
  /** For each rule what a weight of one step counts. */
  readonly step: readonly number[];
  /** How far each feature is from the one before, in signs of `digits`; all but the last of one have half of them added. */
  readonly gaps: string;
  /** For each feature how many weights it has; for each weight its rule, and its steps with `mostSteps` added. */
  readonly counts: string;
  readonly of: string;
  readonly steps: string;
}

/** Printable signs that stand for themselves in a string: a packer shortens them better than bytes in base 64. */
const digits = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((it) => !"'\\`$".includes(it))
  .join('');
const half = digits.length / 2;

/** A weight has at most this many steps, in either direction. */
export const mostSteps = 7;

/** What so many steps count: the further from 0, the more each, as great weights are few and need not be as exact. */
export const weightOf = (steps: number, step: number): number => Math.sign(steps) * steps ** 2 * step;

const digitOf = new Map([...digits].map((sign, at) => [sign, at]));

/** A small number as a sign. */
export const signOf = (value: number): string => digits.charAt(value);
/** What number such a sign is; none is 0. */
export const readSign = (sign: string | undefined): number => digitOf.get(sign ?? '') ?? 0;

/** A number of any size as signs, the greatest first. */
export function signsOf(value: number): string {
  let signs = signOf(value % half);
  for (let rest = Math.floor(value / half); rest > 0; rest = Math.floor(rest / half))
    signs = signOf(half + (rest % half)) + signs;
  return signs;
}

/** The numbers that stand one after another in such a text. */
export function* numbersIn(signs: string): Generator<number> {
  let value = 0;
  for (const sign of signs) {
    const digit = readSign(sign);
    value = value * half + (digit % half);
    if (digit >= half) continue;
    yield value;
    value = 0;
  }
}
