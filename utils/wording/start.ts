import type { Sequence } from './pattern';

/** How a pattern, or what is left of one, may begin. */
export interface Start {
  /** Tokens that it names. */
  readonly exact: ReadonlySet<string>;
  /** What it says of a token without naming it: that it is a number (`#`), or its first letters (`ca*`). */
  readonly vague: ReadonlySet<string>;
  /** Whether it may also begin with anything, or be empty. */
  readonly isOpen: boolean;
}

/** What stands for all words that begin alike. */
export const vagueOf = (word: string) => `${word.slice(0, 2)}*`;

/** How a pattern's units may begin, all ways at once. */
export function startOf(units: Sequence): Start {
  const found = { exact: new Set<string>(), vague: new Set<string>(), isOpen: false };
  if (gather(units, found)) found.isOpen = true;
  return found;
}

/** Whether the units can be empty, so that what comes after them may begin, too. */
function gather(
  units: Sequence,
  into: { readonly exact: Set<string>; readonly vague: Set<string>; isOpen: boolean },
): boolean {
  for (const unit of units) {
    if (unit.type === 'first') continue;
    if (unit.type === 'text') into.exact.add(unit.text);
    else if (unit.type === 'beginning') into.vague.add(vagueOf(unit.text));
    else if (unit.type === 'number') into.vague.add('#');
    else if (unit.type === 'one of') {
      let canBeEmpty = false;
      for (const option of unit.options) if (gather(option, into)) canBeEmpty = true;
      if (canBeEmpty) continue;
    } else into.isOpen = true;
    return false;
  }
  return true;
}

/** Of a longer list of words only the first is looked at: with what may follow each, it would be thousands of pairs. */
const fewWords = 12;

/** What may follow where a pattern begins with `first`, for each of the ways in which it can. */
export function startsAfter(first: string, units: Sequence, isMany = false): Start[] {
  const [unit, ...rest] = units;
  if (unit?.type === 'first') return startsAfter(first, rest, isMany);
  if (unit?.type === 'one of') {
    const many = isMany || unit.options.length > fewWords;
    return unit.options.flatMap((option) => {
      const [start] = option;
      if (start?.type === 'text' && start.text !== first) return [];
      return startsAfter(first, [...option, ...rest], many);
    });
  }
  if (unit?.type === 'text' && unit.text === first) {
    // Characters are followed by few others: there the second saves more than it costs.
    return [isMany && /^[a-z]/.test(first) ? startOf([]) : startOf(rest)];
  }
  const isVague =
    (unit?.type === 'beginning' && vagueOf(unit.text) === first) ||
    (unit?.type === 'number' && first === '#');
  return isVague ? [startOf([])] : [];
}
