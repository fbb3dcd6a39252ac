import type { Conversation } from '../conversation/conversation';
import { type ActionState, settled } from '../notes/action';
import { edited, type Note } from '../notes/note';
import type { PersonRecord } from '../people/person-record';
import type { Store } from '../store/store';

/** An action with the conversation it was promised in, and with whom that was. */
export interface Promised {
  readonly note: Note;
  readonly conversation: Conversation | undefined;
  readonly person: PersonRecord | undefined;
}

/** Finds for each action where and with whom it was promised. */
export async function promisedIn(
  store: Pick<Store, 'conversationsOf'>,
  notes: readonly Note[],
  people: ReadonlyMap<string, PersonRecord>,
): Promise<Promised[]> {
  const ids = [...new Set(notes.map(({ conversationId }) => conversationId))];
  const found = new Map((await store.conversationsOf(ids)).map((it) => [it.id, it]));
  return notes.map((note) => {
    const conversation = found.get(note.conversationId);
    return { note, conversation, person: people.get(conversation?.personId ?? '') };
  });
}

/**
 * Settles an action, or opens it again, as it is on disk; then notes it among those ticked in this window. Whether the
 * disk did: not where its conversation is not there any more.
 */
export async function settle(
  store: Pick<Store, 'changeNote'>,
  ticked: Map<string, Note>,
  note: Note,
  state: ActionState,
  now: number,
): Promise<boolean> {
  const done = await store.changeNote(note, (current) =>
    current.action ? edited(current, { action: settled(current.action, state, now) }, now) : current,
  );
  if (!done || state === 'open') ticked.delete(note.id);
  else if (note.action) ticked.set(note.id, { ...note, action: { ...note.action, state } });
  return done;
}

/** Actions ticked in this window stay where they were, so that a slip can be taken back. */
export function withTicked(open: readonly Note[], ticked: ReadonlyMap<string, Note>): Note[] {
  const ids = new Set(open.map(({ id }) => id));
  return [...open, ...[...ticked.values()].filter(({ id }) => !ids.has(id))];
}
