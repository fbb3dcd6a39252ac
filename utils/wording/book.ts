import { type Reader, readerOf } from './learned/reader';
import { isChinese, type Said } from './learned/said';
import type { Table } from './learned/table';
import { type Patterns, patternsOf } from './match';
import { type Lists, read } from './pattern';
import type { Breach } from './rule';

/** The rules of one language, as they are written. */
export interface Book {
  readonly breaches: readonly Breach[];
  readonly lists: Lists;
  /** Patterns that say that somebody else's words follow: "the customer said", 客户反馈. */
  readonly reports: readonly string[];
  /** What was learnt of this language; undefined: its words alone count. */
  readonly learned: Table | undefined;
}

export interface Compilation {
  readonly triggers: Patterns<Breach>;
  readonly reports: Patterns<true>;
  /** Who reads a sentence of this language as a whole, where anything was learnt of it. */
  reader(said: Said): Reader | undefined;
}

/** Makes a value when it is first asked for. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The rules of both, as of one book. */
export function together(english: Compilation, chinese: Compilation): Compilation {
  const both = <Of>(pick: (it: Compilation) => Patterns<Of>): Patterns<Of> => {
    const [first, second] = [pick(english), pick(chinese)];
    return { at: (tokens, from) => [...first.at(tokens, from), ...second.at(tokens, from)] };
  };
  return {
    triggers: both((it) => it.triggers),
    reports: both((it) => it.reports),
    reader: (said) => (isChinese(said) ? chinese : english).reader(said),
  };
}

/** Reads a book. Throws where a pattern that a rule begins with cannot be read. */
export function compile({ breaches, lists, reports, learned }: Book): Compilation {
  const written = <Of>(patterns: readonly string[], of: Of) =>
    patterns.map((pattern) => ({ units: read(pattern, lists), of, pattern }));
  return {
    triggers: patternsOf(breaches.flatMap((breach) => written(breach.triggers, breach))),
    reports: patternsOf(written(reports, true as const)),
    reader: once(() => learned && readerOf(learned)),
  };
}
