import { saysTheSame } from './same';

/** A field in which two rows differ, as text; empty where a side has none. */
export interface FieldApart {
  readonly name: string;
  readonly mine: string;
  readonly theirs: string;
}

/** Long texts are cut; UTF-16 units. */
const longest = 400;

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : value === undefined ? '' : (JSON.stringify(value) ?? '');
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

const fieldsOf = (row: unknown): Readonly<Record<string, unknown>> =>
  typeof row === 'object' && row !== null ? (row as Record<string, unknown>) : { '': row };

/** What two rows say differently, the words of a note first. */
export function fieldsApart(mine: unknown, theirs: unknown): FieldApart[] {
  const [one, other] = [fieldsOf(mine), fieldsOf(theirs)];
  const first = (name: string) => (name === 'text' ? 0 : 1);
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
    .filter((name) => !saysTheSame(one[name], other[name]))
    .sort((left, right) => first(left) - first(right))
    .map((name) => ({ name, mine: shown(one[name]), theirs: shown(other[name]) }));
}
