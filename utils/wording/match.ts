import type { Sequence, Unit } from './pattern';
import { startOf, startsAfter, vagueOf } from './start';
import type { Token } from './tokens';

/** Counts what matching does, where somebody wants to know. */
export interface Steps {
  count: number;
}

const commas = /^[,，、:：;()（）—–-]$/u;

/** Goes through a sentence's tokens with a pattern; hands every end at which it fits to `then`, until that says yes. */
function fits(
  units: Sequence,
  at: number,
  tokens: readonly Token[],
  from: number,
  steps: Steps,
  then: (end: number) => boolean,
): boolean {
  steps.count += 1;
  const unit = units[at];
  if (!unit) return then(from);
  const next = (end: number) => fits(units, at + 1, tokens, end, steps, then);
  const token = tokens[from];
  switch (unit.type) {
    case 'text':
      return token?.text === unit.text && next(from + 1);
    case 'beginning':
      return token?.type === 'word' && token.text.startsWith(unit.text) && next(from + 1);
    case 'ending':
      return token?.type === 'word' && token.text.endsWith(unit.text) && next(from + 1);
    case 'number':
      return token?.type === 'number' && hasDigits(token, unit.digits) && next(from + 1);
    case 'first':
      return (from === 0 || tokens[from - 1]?.text === ';') && next(from);
    case 'last':
      return isEnd(tokens, from) && next(from);
    case 'one of':
      return optionsAt(unit, token).some((option) => fits(option, 0, tokens, from, steps, next));
    case 'gap': {
      for (let skipped = 0; skipped <= unit.most; skipped++) {
        if (next(from + skipped)) return true;
        const over = tokens[from + skipped];
        if (!over || (!unit.acrossCommas && commas.test(over.text))) return false;
      }
      return false;
    }
  }
}

type Choice = Extract<Unit, { type: 'one of' }>;

interface Sorted {
  readonly byBeginning: ReadonlyMap<string, readonly Sequence[]>;
  /** Those that may begin with anything; they are in each of the others, too. */
  readonly whatever: readonly Sequence[];
}

const sortedOptions = new WeakMap<Choice, Sorted>();

/** A choice may be long, and stands in a gap that tries it at every token: only what may fit is tried. */
function optionsAt(choice: Choice, token: Token | undefined): readonly Sequence[] {
  let sorted = sortedOptions.get(choice);
  if (!sorted) {
    sorted = sort(choice.options);
    sortedOptions.set(choice, sorted);
  }
  const { byBeginning, whatever } = sorted;
  const whole = token && byBeginning.get(token.text);
  const vague = token && byBeginning.get(vagueNameOf(token));
  if (!whole || !vague) return whole ?? vague ?? whatever;
  return choice.options.filter((option) => whole.includes(option) || vague.includes(option));
}

function sort(options: readonly Sequence[]): Sorted {
  const all = options.map((option) => ({ option, from: beginnings(option) }));
  const names = new Set(all.flatMap(({ from }) => [...(from ?? [])]));
  const fitting = (name?: string) =>
    all.flatMap(({ option, from }) => (!from || (name && from.has(name)) ? [option] : []));
  return { byBeginning: new Map([...names].map((name) => [name, fitting(name)])), whatever: fitting() };
}

/** What stands for a token where patterns do not name it: that it is a number, or how it begins. */
function vagueNameOf({ text, type }: Token): string {
  return type === 'number' ? '#' : type === 'word' ? vagueOf(text) : '';
}

function hasDigits({ text }: Token, wanted: number | undefined): boolean {
  return wanted === undefined || text.replace(/\D/g, '').length === wanted;
}

/** Whether nothing but marks comes any more, or what comes is joined by a semicolon. */
function isEnd(tokens: readonly Token[], from: number): boolean {
  if (tokens[from]?.text === ';') return true;
  return tokens.slice(from, from + 4).every(({ type }) => type === 'mark') && tokens.length - from <= 4;
}

/** The first end that the pattern has in these tokens, where it fits from just here; else undefined. */
export function endOf(
  units: Sequence,
  tokens: readonly Token[],
  from: number,
  steps: Steps,
): number | undefined {
  let found: number | undefined;
  fits(units, 0, tokens, from, steps, (end) => {
    found = end;
    return true;
  });
  return found;
}

/** What a pattern may begin with: whole units, beginnings of words, or anything (undefined). */
function beginnings(units: Sequence): ReadonlySet<string> | undefined {
  const { exact, vague, isOpen } = startOf(units);
  if (isOpen) return undefined;
  return vague.size === 0 ? exact : new Set([...exact, ...vague]);
}

interface Known<Of> {
  readonly units: Sequence;
  readonly of: Of;
}

/** Patterns by what they begin with, so that each place of a text tries only the few that may stand there. */
export interface Patterns<Of> {
  /** Those that may fit from the token at `from`. */
  at(tokens: readonly Token[], from: number): readonly Known<Of>[];
}

/** Patterns with the same first token. */
interface Group<Of> {
  /** Those whose second token may be any. */
  readonly whatever: readonly Known<Of>[];
  /** Those that name this second token first, then those whose second may be any. */
  goingOnWith(second: string): readonly Known<Of>[];
}

function group<Of>(first: string, all: readonly Known<Of>[]): Group<Of> {
  const whatever: Known<Of>[] = [];
  const bySecond = new Map<string, Known<Of>[]>();
  for (const known of all) {
    const after = startsAfter(first, known.units);
    if (after.some((it) => it.isOpen || it.vague.size > 0)) whatever.push(known);
    for (const second of new Set(after.flatMap(({ exact }) => [...exact]))) {
      const those = bySecond.get(second) ?? [];
      bySecond.set(second, those);
      those.push(known);
    }
  }
  const joined = new Map<string, readonly Known<Of>[]>();
  return {
    whatever,
    goingOnWith(second) {
      const those = bySecond.get(second);
      if (!those) return whatever;
      const both = joined.get(second) ?? [...new Set([...those, ...whatever])];
      joined.set(second, both);
      return both;
    },
  };
}

/**
 * Throws for a pattern that may begin with anything: it would be tried everywhere.
 * What comes second in those with the same first token is looked at when a text has that: most are in no text.
 */
export function patternsOf<Of>(all: readonly (Known<Of> & { readonly pattern: string })[]): Patterns<Of> {
  const byFirst = new Map<string, Known<Of>[]>();
  for (const { units, of, pattern } of all) {
    const firsts = beginnings(units);
    if (!firsts) throw new Error(`"${pattern}" may begin with anything`);
    const known = { units, of };
    for (const first of firsts) {
      const those = byFirst.get(first);
      if (those) those.push(known);
      else byFirst.set(first, [known]);
    }
  }
  const groups = new Map<string, Group<Of>>();
  const groupOf = (first: string): Group<Of> | undefined => {
    const those = byFirst.get(first);
    if (!those) return undefined;
    const made = groups.get(first) ?? group(first, those);
    groups.set(first, made);
    return made;
  };
  const none: Known<Of>[] = [];
  return {
    at(tokens, from) {
      const token = tokens[from];
      if (!token) return none;
      const whole = groupOf(token.text)?.goingOnWith(tokens[from + 1]?.text ?? '') ?? none;
      const begun = groupOf(vagueNameOf(token))?.whatever;
      return begun ? [...whole, ...begun] : whole;
    },
  };
}
