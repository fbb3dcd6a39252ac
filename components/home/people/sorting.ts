import type { PersonRow } from '@/utils/session/people';

/** What the list of people can be in the order of. */
export const sortings = ['name', 'last', 'next', 'open'] as const;
export type Sorting = (typeof sortings)[number];

const byName = (one: PersonRow, other: PersonRow) => one.person.name.localeCompare(other.person.name);

/** Later than any talk; epoch ms. */
const far = Number.MAX_SAFE_INTEGER;

/** Each as one looks for it: whom one meets next, whom one has not met for longest, where most is open. */
const orders: Readonly<Record<Sorting, (one: PersonRow, other: PersonRow) => number>> = {
  name: () => 0,
  last: (one, other) => (one.last ?? 0) - (other.last ?? 0),
  next: (one, other) => (one.next ?? far) - (other.next ?? far) || (other.last ?? 0) - (one.last ?? 0),
  open: (one, other) => (other.open ?? 0) - (one.open ?? 0),
};

export function sortedBy(rows: readonly PersonRow[], sorting: Sorting): PersonRow[] {
  return [...rows].sort((one, other) => orders[sorting](one, other) || byName(one, other));
}
