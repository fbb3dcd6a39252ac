import type { Entry, Rows } from './archive';

/*
 * What the migrations do to a database, done to rows of a file. Each step is frozen with its migration, and
 * a test takes every example of an older version both ways.
 */

interface OldPerson {
  readonly id: string;
  readonly name: string;
  readonly alsoNamed: readonly string[];
  readonly emails: readonly string[];
  readonly createdAt: number;
}

type OldRow = Readonly<Record<string, unknown>>;

const plain = (text: string) => text.normalize('NFKC').toLowerCase().trim();

const inKeyOrder = (entries: readonly Entry[]) =>
  [...entries].sort((one, other) => (one.key < other.key ? -1 : 1));

/** People of their own, with the conversations so far sorted to them; actions say whose they are. */
function toThree(rows: Rows): Rows {
  const known = new Map<string, OldPerson>();
  const conversations = inKeyOrder(rows.conversations).map(({ key, row }) => {
    const { id, person: who, createdAt } = row as OldRow;
    const { name, email } = (who ?? {}) as OldRow;
    if (typeof id !== 'string' || typeof name !== 'string') return { key, row };
    const mark = typeof email === 'string' ? `@${plain(email)}` : plain(name);
    const person = known.get(mark) ?? {
      id: `person-${id}`,
      name,
      alsoNamed: [],
      emails: typeof email === 'string' ? [email] : [],
      createdAt: Number(createdAt) || 0,
    };
    known.set(mark, person);
    return { key, row: { ...(row as OldRow), personId: person.id } };
  });
  const notes = rows.notes.map(({ key, row }) =>
    (row as OldRow).kind === 'action'
      ? { key, row: { ...(row as OldRow), action: { owner: 'employee', state: 'open' } } }
      : { key, row },
  );
  const people = [...known.values()].map((row) => ({ key: row.id, row }));
  return { ...rows, conversations, notes, people };
}

/** `steps[n]` takes rows from version n + 1 to n + 2; versions 2 and 4 only added stores, 5 took an index. */
const steps: readonly ((rows: Rows) => Rows)[] = [(rows) => rows, toThree];

/** Rows of an older version as this version would have them on disk. */
export function upgraded(rows: Rows, version: number): Rows {
  return steps.slice(version - 1).reduce((before, step) => step(before), rows);
}
