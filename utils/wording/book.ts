import { endOf, type Patterns, patternsOf, type Steps } from './match';
import { type Lists, read } from './pattern';
import type { Breach } from './rule';
import type { Token } from './tokens';

/** The rules of one language, as they are written. */
export interface Book {
  readonly breaches: readonly Breach[];
  readonly lists: Lists;
  /** Patterns for what is no person: market, system, 项目. */
  readonly things: readonly string[];
  /** Patterns that say that somebody else's words follow: "the customer said", 客户反馈. */
  readonly reports: readonly string[];
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
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The rules of both, as of one book. */
export function together(one: Compilation, other: Compilation): Compilation {
  const both = <Of>(pick: (it: Compilation) => Patterns<Of>): Patterns<Of> => {
    const [first, second] = [pick(one), pick(other)];
    return { at: (tokens, from) => [...first.at(tokens, from), ...second.at(tokens, from)] };
  };
  return {
    triggers: both((it) => it.triggers),
    things: both((it) => it.things),
    reports: both((it) => it.reports),
  };
}

/** Reads the books. Throws where a pattern that a rule begins with cannot be read. */
export function compile(books: readonly Book[]): Compilation {
  const triggers = books.flatMap(({ breaches, lists }) =>
    breaches.flatMap((breach) => {
      const all = (patterns: readonly string[]) =>
        patternsOf(
          patterns.map((pattern) => ({ units: read(pattern, lists), of: true as const, pattern })),
          { mayBeginAnyhow: true },
        );
      const { unless = [], unlessNear = [], near } = breach;
      const of: Compiled = {
        ...breach,
        unless: once(() => all(unless)),
        unlessNear: once(() => all(unlessNear)),
        near: once(() => near && all(near)),
      };
      return breach.triggers.map((pattern) => ({ units: read(pattern, lists), of, pattern }));
    }),
  );
  const plain = (pick: (book: Book) => readonly string[]) =>
    patternsOf(
      books.flatMap((book) =>
        pick(book).map((pattern) => ({ units: read(pattern, book.lists), of: true as const, pattern })),
      ),
    );
  return {
    triggers: patternsOf(triggers),
    things: plain((it) => it.things),
    reports: plain((it) => it.reports),
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
