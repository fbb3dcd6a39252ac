import { atom, type ReadableAtom } from 'nanostores';
import type { Conversation } from '../conversation/conversation';
import type { Evidence } from '../evidence/evidence';
import type { Note } from '../notes/note';
import type { PersonRecord } from '../people/person-record';
import { type Haystack, haystack, looksForAnything, lookThrough, mostCounted } from '../search/scan';
import { coalesced } from './coalesced';
import { isOfRecord, type ReaderEdges } from './reader';

/** Some of what was found, the latest first, and how many there are. */
export interface Findings<Row> {
  readonly rows: readonly Row[];
  /** Counted up to `mostCounted`. */
  readonly count: number;
}

export interface Found {
  readonly people: Findings<PersonRecord>;
  readonly conversations: Findings<Conversation>;
  readonly notes: Findings<Note>;
  readonly evidence: Findings<Evidence>;
}

/** Search over everything that was ever kept, in memory: read once, when it is first wanted. */
export interface RecordSearch {
  /** Grows while everything is read for the first time: `find` finds more than before. */
  readonly $read: ReadableAtom<number>;
  /** Resolves when everything is read; later calls read what changed since. Rejects where it cannot be read. */
  open(): Promise<void>;
  /** Undefined: nothing is looked for. Quick: looks through what `open` has read so far. */
  find(query: string): Found | undefined;
  person(id: string | undefined): PersonRecord | undefined;
  conversation(id: string): Conversation | undefined;
  /** Notes what changes, until the signal aborts. */
  start(signal: AbortSignal): void;
}

/** Rows, the latest first, and their words as they are looked through. */
interface Shelf<Row> {
  readonly rows: readonly Row[];
  readonly words: Haystack;
}

const none = { rows: [], words: haystack([]) };

/** Shown of each. */
const most = { people: 8, conversations: 8, notes: 40, evidence: 12 } as const;

const wordsOfPerson = ({ name, alsoNamed, emails, pseudonym }: PersonRecord) => [
  name,
  ...alsoNamed,
  ...emails,
  pseudonym,
];
const wordsOfEvidence = ({ quote, remark, title, theme }: Evidence) => [quote, remark, title, theme];

/** Everything of a note that is words. */
function wordsOfNote({ text, goal, plan, stand }: Note): (string | undefined)[] {
  if (!goal && !plan && !stand) return [text];
  const checks = plan?.checkpoints?.map((it) => it.text) ?? [];
  return [
    text,
    goal?.measure,
    goal?.target,
    goal?.ifThen,
    plan?.standard,
    plan?.support,
    ...checks,
    stand?.words,
  ];
}

function shelf<Row>(
  rows: readonly Row[],
  wordsOf: (row: Row) => readonly (string | undefined)[],
  at: (row: Row) => number,
): Shelf<Row> {
  const latestFirst = [...rows].sort((one, other) => at(other) - at(one));
  return {
    rows: latestFirst,
    words: haystack(latestFirst.map((it) => wordsOf(it).filter(Boolean).join(' '))),
  };
}

const notesShelf = (notes: readonly Note[]) => shelf(notes, wordsOfNote, ({ at }) => at);

/** Some shelves, one behind the other; of notes there are many, so that none takes long to put up. */
function among<Row>(shelves: readonly Shelf<Row>[], query: string, shown: number): Findings<Row> {
  const found: Row[] = [];
  let counted = 0;
  for (const { rows, words } of shelves) {
    const { places, count } = lookThrough(words, query, shown - found.length);
    found.push(...places.flatMap((place) => rows[place] ?? []));
    counted += count;
    if (counted >= mostCounted) break;
  }
  return { rows: found, count: Math.min(counted, mostCounted) };
}

/** The notes of some talks as they are now: only the shelves that held them, or take them, are put up anew. */
function renewed(
  shelves: readonly Shelf<Note>[],
  talks: ReadonlySet<string>,
  fresh: readonly Note[],
): Shelf<Note>[] {
  // The last is for what is earlier than all that was there.
  const places: readonly Shelf<Note>[] = [...shelves, none];
  const holds = (at: number) => places.find(({ rows }) => (rows.at(-1)?.at ?? -Infinity) <= at);
  const shelfOf = new Map(fresh.map((note) => [note, holds(note.at)]));
  return places
    .map((old) => {
      const staying = old.rows.filter((it) => !talks.has(it.conversationId));
      const coming = fresh.filter((it) => shelfOf.get(it) === old);
      const isSame = coming.length === 0 && staying.length === old.rows.length;
      return isSame ? old : notesShelf([...staying, ...coming]);
    })
    .filter(({ rows }) => rows.length > 0);
}

/** Nothing is read before `open`. */
export function createRecordSearch({ store, changes }: ReaderEdges): RecordSearch {
  let people: Shelf<PersonRecord> = none;
  let conversations: Shelf<Conversation> = none;
  let evidence: Shelf<Evidence> = none;
  /** Those of the latest meetings first. */
  let notes: readonly Shelf<Note>[] = [];
  const $read = atom(0);
  let personOf: ReadonlyMap<string, PersonRecord> = new Map();
  let conversationOf: ReadonlyMap<string, Conversation> = new Map();
  /** What was changed since it was read. */
  const changed = { rest: true, notes: true, of: new Set<string>() };

  async function readRest(): Promise<void> {
    changed.rest = false;
    const [persons, held, clips] = await Promise.all([
      store.people(),
      store.conversations(),
      store.allEvidence(),
    ]);
    personOf = new Map(persons.map((it) => [it.id, it]));
    conversationOf = new Map(held.map((it) => [it.id, it]));
    people = shelf(persons, wordsOfPerson, ({ createdAt }) => createdAt);
    conversations = shelf(
      held,
      ({ meeting, person }) => [meeting.title, person.name],
      ({ meeting }) => meeting.start,
    );
    evidence = shelf(clips, wordsOfEvidence, ({ on }) => Date.parse(on));
  }

  async function readNotes(): Promise<void> {
    changed.notes = false;
    changed.of.clear();
    const isFirst = notes.length === 0;
    const all: Shelf<Note>[] = [];
    await store.notesLatestFirst((some) => {
      all.push(notesShelf(some));
      if (!isFirst) return;
      notes = all;
      // Drawing takes its time, too: told when there is twice as much.
      if (Number.isInteger(Math.log2(all.length))) $read.set(all.length);
    });
    notes = all;
  }

  async function readNotesOf(): Promise<void> {
    const talks = new Set(changed.of);
    changed.of.clear();
    notes = renewed(notes, talks, await store.notesOfAll([...talks]));
  }

  async function read(): Promise<void> {
    try {
      if (changed.rest) await readRest();
      if (changed.notes) await readNotes();
      else if (changed.of.size > 0) await readNotesOf();
    } catch (error) {
      changed.rest = true;
      changed.notes = true;
      throw error; // the view that asked says so
    }
  }

  return {
    $read,
    open: coalesced(read),
    find(query) {
      if (!looksForAnything(query)) return undefined;
      return {
        people: among([people], query, most.people),
        conversations: among([conversations], query, most.conversations),
        notes: among(notes, query, most.notes),
        evidence: among([evidence], query, most.evidence),
      };
    },
    person: (id) => personOf.get(id ?? ''),
    conversation: (id) => conversationOf.get(id),
    start(signal) {
      changes.hear((change) => {
        if (!isOfRecord(change)) return;
        changed.rest = true;
        if (change.all) changed.notes = true;
        if (change.conversationId) changed.of.add(change.conversationId);
      }, signal);
    },
  };
}
