import type { Conversation } from '../conversation/conversation';
import type { Evidence } from '../evidence/evidence';
import { dayOf } from '../meeting/iso-day';
import { inOrder, type Note } from '../notes/note';
import type { PersonRecord } from '../people/person-record';

/** A table for a spreadsheet: its head, then its lines. */
export type Table = readonly (readonly string[])[];

/** Excel takes UTF-8 for what it is only after this mark. */
const byteOrderMark = '\uFEFF';

/**
 * A spreadsheet would run a cell that begins like this as a formula (OWASP, "CSV Injection"). An apostrophe
 * before it makes it text; spreadsheets that are told so do not show it. What begins with apostrophes before such a
 * sign gets one more, so that whoever takes one away has the text as it was.
 */
const formula = /^'*[=+\-@\t\r]/;

function cell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** RFC 4180: CRLF, quotes where needed; with the mark by which Excel knows UTF-8. */
export function csvOf(table: Table): string {
  return byteOrderMark + table.map((line) => `${line.map(cell).join(',')}\r\n`).join('');
}

export interface KeptRecord {
  readonly conversations: readonly Conversation[];
  readonly notes: readonly Note[];
  readonly people: readonly PersonRecord[];
  readonly evidence: readonly Evidence[];
}

const stamp = (time: number | undefined) =>
  Number.isFinite(time) ? new Date(time as number).toISOString() : '';

/** Heads are names of fields, the same in every language, so that a sheet's formulas hold. */
const noteHead = ['person', 'kind', 'meeting', 'day', 'stage', 'note_kind', 'text', 'written', 'edited'];
const actionHead = ['person', 'meeting', 'day', 'text', 'owner', 'state', 'due', 'settled'];
const evidenceHead = ['person', 'day', 'quote', 'remark', 'theme', 'title', 'url', 'kept'];

function withConversation({ conversations, notes }: KeptRecord): [Note, Conversation | undefined][] {
  const byId = new Map(conversations.map((it) => [it.id, it]));
  return inOrder(notes)
    .map((note): [Note, Conversation | undefined] => [note, byId.get(note.conversationId)])
    .sort(([, one], [, other]) => (one?.meeting.start ?? 0) - (other?.meeting.start ?? 0));
}

const dayIn = (conversation: Conversation | undefined) =>
  conversation ? dayOf(conversation.meeting.start) : '';

/**
 * All notes with the conversation they were taken in, private ones too; times in ISO 8601, UTC. The first
 * row is the head.
 */
export function notesTable(record: KeptRecord): Table {
  const lines = withConversation(record).map(([note, conversation]) => [
    conversation?.person.name ?? '',
    conversation?.kind ?? '',
    conversation?.meeting.title ?? '',
    dayIn(conversation),
    note.stage,
    note.kind,
    note.text,
    stamp(note.at),
    stamp(note.editedAt),
  ]);
  return [noteHead, ...lines];
}

/**
 * The actions of all conversations; an owner that nobody named is the employee. The first row is the head.
 */
export function actionsTable(record: KeptRecord): Table {
  const lines = withConversation(record)
    .filter(([{ kind }]) => kind === 'action')
    .map(([{ text, action }, conversation]) => [
      conversation?.person.name ?? '',
      conversation?.meeting.title ?? '',
      dayIn(conversation),
      text,
      action?.owner ?? 'employee',
      action?.state ?? 'open',
      action?.due ?? '',
      stamp(action?.settledAt),
    ]);
  return [actionHead, ...lines];
}

/** All evidence, oldest first, that of nobody yet without a name. The first row is the head. */
export function evidenceTable({ evidence, people }: KeptRecord): Table {
  const byId = new Map(people.map((it) => [it.id, it]));
  const lines = [...evidence]
    .sort((one, other) => (one.on < other.on ? -1 : 1))
    .map((it) => [
      byId.get(it.personId)?.name ?? '',
      it.on,
      it.quote,
      it.remark ?? '',
      it.theme ?? '',
      it.title ?? '',
      it.url ?? '',
      stamp(it.keptAt),
    ]);
  return [evidenceHead, ...lines];
}
