import type { Conversation } from '../conversation/conversation';
import type { Owner } from '../notes/action';
import { isPoint, verdictOf } from '../notes/ledger';
import type { Note } from '../notes/note';
import { isStillOpen } from '../notes/open';
import { byDue } from './due-groups';
import { newestFirst } from './timeline';

/** What earlier conversations left for the next one. */
export interface CarryOver {
  /** When they last met; epoch ms. */
  readonly last: number;
  /** Still open: what each side promised, the longest overdue first. */
  readonly employee: readonly Note[];
  readonly manager: readonly Note[];
  /** Not yet known how they came out. */
  readonly goals: readonly Note[];
  /** Of the last conversation: not decided, not talked about, or asked and not answered. */
  readonly unfinished: readonly Note[];
}

/** A point that was not decided or not talked about, or what is still asked. Actions are carried over as such. */
function isUndecided(note: Note): boolean {
  if (note.kind === 'question') return true;
  const verdict = verdictOf(note) ?? 'undiscussed';
  return isPoint(note) && note.kind !== 'action' && note.kind !== 'goal' && verdict === 'undiscussed';
}

/** Conversations before this one, the latest first. */
export function before(
  conversation: Pick<Conversation, 'id' | 'meeting'>,
  others: readonly Conversation[],
): Conversation[] {
  return others
    .filter(({ id, meeting }) => id !== conversation.id && meeting.start <= conversation.meeting.start)
    .sort(newestFirst);
}

/**
 * What a conversation takes over. `earlier`: from `before`; `notes`: theirs; `ticked`: ids of actions settled
 * just now, which stay to be seen. Undefined where there is nothing. Conversations that nobody noted anything in
 * do not count as the last one.
 */
export function carryOver(
  earlier: readonly Conversation[],
  notes: readonly Note[],
  ticked: ReadonlySet<string> = new Set(),
): CarryOver | undefined {
  const noted = new Set(notes.map(({ conversationId }) => conversationId));
  const last = earlier.find(({ id }) => noted.has(id));
  if (!last) return undefined;
  const open = notes
    .filter(({ id, kind, action }) => kind === 'action' && (action?.state === 'open' || ticked.has(id)))
    .sort(byDue);
  const of = (owner: Owner) => open.filter(({ action }) => action?.owner === owner);
  const found = {
    employee: of('employee'),
    manager: of('manager'),
    goals: notes
      .filter((note) => note.kind === 'goal' && isStillOpen(note))
      .sort((one, other) => other.at - one.at),
    unfinished: notes.filter((it) => it.conversationId === last.id && isUndecided(it)),
  };
  const isNothing = Object.values(found).every((some) => some.length === 0);
  return isNothing ? undefined : { last: last.meeting.start, ...found };
}
