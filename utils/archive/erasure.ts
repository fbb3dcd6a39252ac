import { isSame } from '../meeting/guests';
import type { Person } from '../meeting/person';
import { isSameName } from '../meeting/same-name';
import type { PersonRecord } from '../people/person-record';
import { byStore, type Entry, type Key, type Rows, rowsFrom, type StoreName, storeNames } from './archive';
import { isNamedIn, readablePath } from './named-in';

/** What goes when something is erased, and what the settings are afterwards. */
export interface Erasure {
  readonly gone: Readonly<Record<StoreName, readonly Key[]>>;
  /** The settings' row without what was learned from those people; absent where nothing was. */
  readonly settings?: object;
  /** Corrections that are forgotten. */
  readonly forgotten: number;
}

type Row = Readonly<Record<string, unknown>>;

const asRow = (row: unknown): Row => (typeof row === 'object' && row !== null ? (row as Row) : {});
/** Every text in a row, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return Object.values(asRow(value)).flatMap(textsIn);
}

const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Everybody by whose name or address a row may mean this person. */
function callings({ name, alsoNamed, emails }: PersonRecord): Person[] {
  const [first, ...others] = emails;
  const main = first === undefined ? { name } : { name, email: first };
  return [main, ...others.map((email) => ({ name, email })), ...alsoNamed.map((other) => ({ name: other }))];
}

/** Whether someone's name or address is the person's. */
function means(person: PersonRecord, who: unknown): boolean {
  const { name, email } = asRow(who);
  if (typeof name !== 'string') return false;
  const one: Person = typeof email === 'string' ? { name, email } : { name };
  return callings(person).some(
    (calling) => isSame(calling, one) || (!one.email && isSameName(calling.name, name)),
  );
}

/** Conversations of the person; a row that cannot be read, or is of nobody yet, is known by its name. */
function isOf(person: PersonRecord, row: unknown): boolean {
  const { personId, person: who } = asRow(row);
  return personId === undefined ? means(person, who) : personId === person.id;
}

/** Whether what was learned from a correction is about the person; settings come from disk as rows do. */
function speaksOf(person: PersonRecord, learned: unknown): boolean {
  const { about, person: corrected, title, event } = asRow(learned);
  return (
    means(person, about) ||
    means(person, corrected) ||
    [title, event].some((it) => isNamedIn(textIn(it), person))
  );
}

/** Whether a kept text of a form names the person: in itself, in the field's label, or in the page's path. */
function isRescuedOf(person: PersonRecord, row: unknown): boolean {
  const texts = Object.values(asRow(row)).filter((it) => typeof it === 'string');
  return [...texts, readablePath(textIn(asRow(row).path))].some((text) => isNamedIn(text, person));
}

const keysOf = (entries: readonly Entry[]) => entries.map(({ key }) => key);

/** The rows of which some conversations, evidence and people consist. */
function withAllOf(
  rows: Rows,
  conversations: readonly Entry[],
  evidence: readonly Entry[],
  people: readonly Entry[],
  rescued: readonly Entry[] = [],
): Rows {
  const ids = new Set(keysOf(conversations));
  const hangs = ({ row }: Entry) => ids.has(asRow(row).conversationId as Key);
  return {
    ...rowsFrom(() => []),
    conversations,
    evidence,
    people,
    rescued,
    notes: rows.notes.filter(hangs),
    drafts: rows.drafts.filter(hangs),
    developments: rows.developments.filter(hangs),
    summaries: rows.summaries.filter(hangs),
  };
}

/** Everything there is of one person, also rows that this version cannot read. */
export function rowsOfPerson(rows: Rows, person: PersonRecord): Rows {
  return withAllOf(
    rows,
    rows.conversations.filter(({ row }) => isOf(person, row)),
    rows.evidence.filter(({ row }) => asRow(row).personId === person.id),
    rows.people.filter(({ key }) => key === person.id),
    rows.rescued.filter(({ row }) => isRescuedOf(person, row)),
  );
}

/** Some conversations and what hangs on them, some evidence, and people of whom nothing else is there. */
export function rowsOfRecords(
  rows: Rows,
  conversationIds: ReadonlySet<Key>,
  evidenceIds: ReadonlySet<Key>,
): Rows {
  const conversations = rows.conversations.filter(({ key }) => conversationIds.has(key));
  const evidence = rows.evidence.filter(({ key }) => evidenceIds.has(key));
  const going = new Set<unknown>([...conversations, ...evidence]);
  const left = [...rows.conversations, ...rows.evidence].filter((entry) => !going.has(entry));
  const had = new Set([...going].map((entry) => asRow((entry as Entry).row).personId));
  const still = new Set(left.map(({ row }) => asRow(row).personId));
  const people = rows.people.filter(({ key }) => had.has(key) && !still.has(key));
  return withAllOf(rows, conversations, evidence, people);
}

/** What goes with rows, and with people among them what was learned from corrections about them. */
export function erasureOf(rows: Rows, going: Rows): Erasure {
  const gone = byStore((store) => keysOf(going[store]));
  const settings = asRow(rows.settings.find(({ key }) => key === 'settings')?.row);
  const learned: unknown[] = Array.isArray(settings.learned) ? settings.learned : [];
  const people = going.people.map(
    ({ row }) => ({ alsoNamed: [], emails: [], ...asRow(row) }) as unknown as PersonRecord,
  );
  const kept = learned.filter((it) => !people.some((person) => textIn(person.name) && speaksOf(person, it)));
  const forgotten = learned.length - kept.length;
  return { gone, forgotten, ...(forgotten > 0 && { settings: { ...settings, learned: kept } }) };
}

/** Where the person's name also stands and is left: in words about somebody else, and in the manager's own lines. */
export interface Mentions {
  readonly notes: number;
  readonly lines: number;
}

/** How often what stays names a person who goes. */
export function mentionsOf(rows: Rows, going: Rows, person: PersonRecord): Mentions {
  const named = ({ row }: Entry) => textsIn(row).some((text) => isNamedIn(text, person));
  const leaving = new Set(storeNames.flatMap((store) => going[store]));
  const staying = [
    ...rows.notes,
    ...rows.drafts,
    ...rows.developments,
    ...rows.summaries,
    ...rows.evidence,
    ...rows.conversations,
  ];
  return {
    notes: staying.filter((entry) => !leaving.has(entry) && named(entry)).length,
    lines: rows.ownTips.filter(named).length,
  };
}
