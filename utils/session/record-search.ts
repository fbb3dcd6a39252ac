import type { Conversation } from '../conversation/conversation';
import type { Evidence } from '../evidence/evidence';
import type { Note } from '../notes/note';
import type { PersonRecord } from '../people/person-record';
import { type Haystack, haystack, looksForAnything, lookThrough } from '../search/scan';
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
  /** Resolves when everything is read; later calls read what changed since. Rejects where it cannot be read. */
  open(): Promise<void>;
  /** Undefined: nothing is looked for. Quick: looks through what `open` has read. */
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

function among<Row>({ rows, words }: Shelf<Row>, query: string, shown: number): Findings<Row> {
  const { places, count } = lookThrough(words, query, shown);
  return { rows: places.flatMap((place) => rows[place] ?? []), count };
}

/** Nothing is read before `open`. */
export function createRecordSearch({ store, changes }: ReaderEdges): RecordSearch {
  let people: Shelf<PersonRecord> = none;
  let conversations: Shelf<Conversation> = none;
  let evidence: Shelf<Evidence> = none;
  let notes: Shelf<Note> = none;
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
    const all: Note[] = [];
    await store.notesByPortion((some) => {
      for (const it of some) all.push(it);
    });
    notes = notesShelf(all);
  }

  async function readNotesOf(): Promise<void> {
    const ids = [...changed.of];
    changed.of.clear();
    const again = new Set(ids);
    const fresh = await store.notesOfAll(ids);
    notes = notesShelf([...fresh, ...notes.rows.filter((it) => !again.has(it.conversationId))]);
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
    open: coalesced(read),
    find(query) {
      if (!looksForAnything(query)) return undefined;
      return {
        people: among(people, query, most.people),
        conversations: among(conversations, query, most.conversations),
        notes: among(notes, query, most.notes),
        evidence: among(evidence, query, most.evidence),
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
