import type { Sequence, Unit } from './pattern';
import type { Token } from './tokens';

/** Counts what matching does, where somebody wants to know. */
export interface Steps {
  count: number;
}

const commas = /^[,，、:：()（）—–-]$/u;

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
      return from === 0 && next(from);
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
  const vague = token && byBeginning.get(vagueOf(token));
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
function vagueOf({ text, type }: Token): string {
  return type === 'number' ? '#' : type === 'word' ? `${text.slice(0, 2)}*` : '';
}

function hasDigits({ text }: Token, wanted: number | undefined): boolean {
  return wanted === undefined || text.replace(/\D/g, '').length === wanted;
}

/** Whether nothing but marks comes any more. */
function isEnd(tokens: readonly Token[], from: number): boolean {
  return tokens.slice(from, from + 4).every(({ type }) => type === 'mark') && tokens.length - from <= 4;
}

/** The first end past `past` that the pattern has in these tokens, where it fits from just here; else undefined. */
export function endOf(
  units: Sequence,
  tokens: readonly Token[],
  from: number,
  steps: Steps,
  past = -1,
): number | undefined {
  let found: number | undefined;
  fits(units, 0, tokens, from, steps, (end) => {
    if (end > past) found = end;
    return end > past;
  });
  return found;
}

/** What a pattern may begin with: whole units, beginnings of words, or anything (undefined). */
function beginnings(units: Sequence): ReadonlySet<string> | undefined {
  const all = new Set<string>();
  for (const [at, unit] of units.entries()) {
    const own = beginningsOf(unit);
    if (!own) return undefined;
    for (const it of own.texts) all.add(it);
    if (!own.canBeEmpty) return all;
    if (at === units.length - 1) return undefined;
  }
  return undefined;
}

function beginningsOf(unit: Unit): { texts: string[]; canBeEmpty: boolean } | undefined {
  if (unit.type === 'text') return { texts: [unit.text], canBeEmpty: false };
  if (unit.type === 'beginning') return { texts: [`${unit.text.slice(0, 2)}*`], canBeEmpty: false };
  if (unit.type === 'number') return { texts: ['#'], canBeEmpty: false };
  if (unit.type === 'first') return { texts: [], canBeEmpty: true };
  if (unit.type !== 'one of') return undefined;
  const texts: string[] = [];
  let canBeEmpty = false;
  for (const option of unit.options) {
    if (option.length === 0) canBeEmpty = true;
    else {
      const own = beginnings(option);
      if (!own) return undefined;
      texts.push(...own);
    }
  }
  return { texts, canBeEmpty };
}

/** Of a longer list of words only the first is looked at: with what may follow each, it would be thousands of pairs. */
const fewWords = 12;

/** How a pattern may begin: its first token, and its second where that is known; nothing where it may be any. */
function headsOf(units: Sequence, most = 2, isMany = false): (readonly string[])[] {
  const [unit, ...rest] = units;
  const isFirst = most === 2;
  if (!unit || most === 0) return [[]];
  if (unit.type === 'text') {
    // Characters are followed by few others: there the second saves more than it costs.
    if (isFirst && isMany && /^[a-z]/.test(unit.text)) return [[unit.text]];
    return headsOf(rest, most - 1).map((it) => [unit.text, ...it]);
  }
  if (unit.type === 'one of')
    return unit.options.flatMap((option) =>
      headsOf([...option, ...rest], most, isMany || unit.options.length > fewWords),
    );
  if (unit.type === 'first') return headsOf(rest, most, isMany);
  if (!isFirst) return [[]];
  if (unit.type === 'beginning') return [[`${unit.text.slice(0, 2)}*`]];
  return unit.type === 'number' ? [['#']] : [[]];
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

/** Throws for a pattern that may begin with anything, where that must not be: it would be tried everywhere. */
export function patternsOf<Of>(
  all: readonly (Known<Of> & { readonly pattern: string })[],
  { mayBeginAnyhow = false } = {},
): Patterns<Of> {
  const anywhere: Known<Of>[] = [];
  const byFirst = new Map<string, { whatever: Set<Known<Of>>; bySecond: Map<string, Set<Known<Of>>> }>();
  for (const { units, of, pattern } of all) {
    const heads = headsOf(units);
    const isOpen = heads.some((it) => it.length === 0);
    if (isOpen && !mayBeginAnyhow) throw new Error(`"${pattern}" may begin with anything`);
    const known = { units, of };
    if (isOpen) anywhere.push(known);
    for (const [first = '', second] of isOpen ? [] : heads) {
      const after = byFirst.get(first) ?? { whatever: new Set(), bySecond: new Map() };
      byFirst.set(first, after);
      const those = second === undefined ? after.whatever : (after.bySecond.get(second) ?? new Set());
      those.add(known);
      if (second !== undefined) after.bySecond.set(second, those);
    }
  }
  const after = new Map(
    [...byFirst].map(([first, { whatever, bySecond }]) => {
      const listed = [...bySecond].map(
        ([second, those]) => [second, [...new Set([...those, ...whatever])]] as const,
      );
      return [first, { whatever: [...whatever], bySecond: new Map(listed) }] as const;
    }),
  );
  const none: Known<Of>[] = [];
  return {
    at(tokens, from) {
      const token = tokens[from];
      if (!token) return none;
      const known = after.get(token.text);
      const whole = known?.bySecond.get(tokens[from + 1]?.text ?? '') ?? known?.whatever ?? none;
      const begun = after.get(vagueOf(token))?.whatever;
      return begun || anywhere.length > 0 ? [...whole, ...(begun ?? none), ...anywhere] : whole;
    },
  };
}
