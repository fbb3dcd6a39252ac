import type { NoteKind } from '../notes/note';
import { type Reader, readerOf } from './learned/reader';
import { isChinese, type Said } from './learned/said';
import type { Table } from './learned/table';
import { endOf, type Patterns, patternsOf, type Steps } from './match';
import { type Lists, read } from './pattern';
import type { Breach, RuleId } from './rule';
import type { Token } from './tokens';

/** The rules of one language, as they are written. */
export interface Book {
  readonly breaches: readonly Breach[];
  readonly lists: Lists;
  /** Patterns for what is no person: market, system, 项目. */
  readonly things: readonly string[];
  /** Patterns that say that somebody else's words follow: "the customer said", 客户反馈. */
  readonly reports: readonly string[];
  /** What was learnt of this language beside its rules. */
  readonly learned?: Table;
}

/** A way in which a rule is broken, ready to be looked for. */
export interface Compiled extends Omit<Breach, 'triggers' | 'unless' | 'unlessNear' | 'near'> {
  /** Guards are read when first asked: most are of rules that a text does not break. */
  unless(): Patterns<true>;
  unlessNear(): Patterns<true>;
  near(): Patterns<true> | undefined;
}

export interface Compilation {
  readonly triggers: Patterns<Compiled>;
  readonly things: Patterns<true>;
  readonly reports: Patterns<true>;
  /** Who reads a sentence of this language as a whole, where anything was learnt of it. */
  reader(said: Said): Reader | undefined;
  /** The rules that are looked for in notes of a kind. */
  lookedFor(kind: NoteKind | undefined): ReadonlySet<RuleId>;
}

/** Makes a value when it is first asked for. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Whether a breach is looked for in notes of a kind. */
export function isForKind(
  { kinds, exceptKinds, kindKnown }: Pick<Breach, 'kinds' | 'exceptKinds' | 'kindKnown'>,
  kind: NoteKind | undefined,
): boolean {
  if (!kind) return !kindKnown;
  return !exceptKinds?.includes(kind) && (!kinds || kinds.includes(kind));
}

/** The rules of both, as of one book. */
export function together(english: Compilation, chinese: Compilation): Compilation {
  const both = <Of>(pick: (it: Compilation) => Patterns<Of>): Patterns<Of> => {
    const [first, second] = [pick(english), pick(chinese)];
    return { at: (tokens, from) => [...first.at(tokens, from), ...second.at(tokens, from)] };
  };
  return {
    triggers: both((it) => it.triggers),
    things: both((it) => it.things),
    reports: both((it) => it.reports),
    reader: (said) => (isChinese(said) ? chinese : english).reader(said),
    lookedFor: (kind) => new Set([...english.lookedFor(kind), ...chinese.lookedFor(kind)]),
  };
}

/** Reads a book. Throws where a pattern that a rule begins with cannot be read. */
export function compile({ breaches, lists, things, reports, learned }: Book): Compilation {
  const written = (patterns: readonly string[]) =>
    patterns.map((pattern) => ({ units: read(pattern, lists), of: true as const, pattern }));
  const guards = (patterns: readonly string[]) => patternsOf(written(patterns), { mayBeginAnyhow: true });
  const triggers = breaches.flatMap((breach) => {
    const { unless = [], unlessNear = [], near } = breach;
    const of: Compiled = {
      ...breach,
      unless: once(() => guards(unless)),
      unlessNear: once(() => guards(unlessNear)),
      near: once(() => near && guards(near)),
    };
    return breach.triggers.map((pattern) => ({ units: read(pattern, lists), of, pattern }));
  });
  const reader = once(() => learned && readerOf(learned));
  return {
    triggers: patternsOf(triggers),
    things: patternsOf(written(things)),
    reports: patternsOf(written(reports)),
    reader: () => reader(),
    lookedFor: (kind) => new Set(breaches.filter((it) => isForKind(it, kind)).map((it) => it.rule)),
  };
}

/** Whether one of these stands in the tokens, beginning in `[from, to)` and ending after `past`. */
export function stands(
  patterns: Patterns<true>,
  tokens: readonly Token[],
  steps: Steps,
  [from, to]: readonly [number, number] = [0, tokens.length],
  past = 0,
): boolean {
  for (let at = from; at < to; at++) {
    for (const { units } of patterns.at(tokens, at)) {
      if (endOf(units, tokens, at, steps, past) !== undefined) return true;
    }
  }
  return false;
}
