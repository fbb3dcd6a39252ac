import { atom, type ReadableAtom } from 'nanostores';
import { movedTo, paused, setBack, started, withoutStretch } from '../conversation/clock';
import {
  type Conversation,
  corrected,
  type Details,
  opened,
  ticked,
  touched,
} from '../conversation/conversation';
import { reshared } from '../conversation/pace';
import type { Stage } from '../guide/stages';
import { type Draft, noteFrom, withKind } from '../notes/draft';
import { edited, inOrder, type Note, type NoteChange, type NoteKind, usualKind } from '../notes/note';
import type { Changes } from '../store/changes';
import type { ShelfStore } from '../store/shelf-store';
import type { Store } from '../store/store';
import { type Keeping, keepDrafts } from './draft-keeper';

/** What the conversation in this window needs from outside; nothing else reaches into it. */
export interface SessionEdges {
  readonly store: Omit<Store, keyof ShelfStore>;
  readonly changes: Changes;
  now(): number;
  newId(): string;
}

/**
 * The one conversation that is open in this window, live: what every window shows is what is on disk.
 * An action changes the atoms only after the disk has it; the composer's text alone runs ahead.
 */
export interface Session {
  readonly $conversation: ReadableAtom<Conversation | undefined>;
  readonly $notes: ReadableAtom<readonly Note[]>;
  /** Notes on disk that this version cannot read. They stay there. */
  readonly $unreadable: ReadableAtom<number>;
  readonly $draft: ReadableAtom<Draft | undefined>;
  readonly $keeping: ReadableAtom<Keeping>;
  /** The disk refused the last thing that was to be done with it. */
  readonly $refused: ReadableAtom<boolean>;
  /** The note deleted last, for undo. */
  readonly $deleted: ReadableAtom<Note | undefined>;

  /*
   * What changes the disk answers whether it did. While something typed is refused, nothing takes the
   * composer away: another conversation is not shown, this one is not left.
   */
  show(conversation: Conversation): Promise<boolean>;
  /** Opens a new conversation, or the one that the meeting has already. */
  openFor(details: Details): Promise<boolean>;
  /** Back to no conversation; everything is kept. */
  leave(): void;
  correct(details: Details): Promise<boolean>;
  moveTo(stage: Stage): Promise<boolean>;
  /** Makes this the conversation to go on with, elsewhere too. */
  touch(): Promise<boolean>;
  startClock(): Promise<boolean>;
  pauseClock(): Promise<boolean>;
  /** Shares what is left of the meeting's time out anew. */
  reshare(): Promise<boolean>;
  /** Takes a stretch of time out of the count; epoch ms. */
  leaveOut(from: number, to: number): Promise<boolean>;
  /** The computer's clock was set back, from `seen` to `now`, while the stint begun at `from` ran. */
  followClock(jump: { readonly from: number; readonly seen: number; readonly now: number }): Promise<boolean>;
  tick(stage: Stage, step: string, on: boolean): Promise<boolean>;
  write(text: string): void;
  /** Puts a line into the composer without taking away what stands there. */
  begin(line: string): void;
  chooseKind(kind: NoteKind): void;
  /** Turns the composer's text into a note; false if there was nothing in it. */
  addNote(): Promise<boolean>;
  editNote(note: Note, change: NoteChange): Promise<boolean>;
  deleteNote(note: Note): Promise<boolean>;
  undoDelete(): Promise<boolean>;
  /** Resolves when nothing is on its way to the disk; true if all of it arrived. */
  settled(): Promise<boolean>;
  /** Hears what other windows change, until the signal aborts. */
  start(signal: AbortSignal): void;
}

export function createSession({ store, changes, now, newId }: SessionEdges): Session {
  const $conversation = atom<Conversation | undefined>();
  const $notes = atom<readonly Note[]>([]);
  const $unreadable = atom(0);
  const $draft = atom<Draft | undefined>();
  const $keeping = atom<Keeping>('kept');
  const $refused = atom(false);
  const $deleted = atom<Note | undefined>();
  const keeper = keepDrafts(
    (draft) => store.putDraft(draft),
    (keeping) => $keeping.set(keeping),
  );

  const emptyDraft = ({ id, stage }: Conversation): Draft => ({
    conversationId: id,
    text: '',
    kind: usualKind[stage],
  });

  /** Does something with the disk. When it refuses, the panel says so; what is shown stays as it was. */
  async function attempt(work: () => Promise<boolean>): Promise<boolean> {
    try {
      const done = await work();
      $refused.set(false);
      keeper.retry();
      return done;
    } catch {
      $refused.set(true);
      return false;
    }
  }

  async function readNotes(conversationId: string): Promise<void> {
    const { notes, unreadable } = await store.notes(conversationId);
    if ($conversation.get()?.id !== conversationId) return;
    $notes.set(inOrder(notes));
    $unreadable.set(unreadable);
  }

  async function readDraft(conversation: Conversation): Promise<void> {
    const draft = await store.draft(conversation.id);
    if ($conversation.get()?.id !== conversation.id || keeper.unsaved) return;
    $draft.set(draft ?? emptyDraft(conversation));
  }

  const show = (conversation: Conversation) =>
    attempt(async () => {
      if (!(await keeper.settled())) return false;
      const [{ notes, unreadable }, draft] = await Promise.all([
        store.notes(conversation.id),
        store.draft(conversation.id),
      ]);
      $deleted.set(undefined);
      $notes.set(inOrder(notes));
      $unreadable.set(unreadable);
      $draft.set(draft ?? emptyDraft(conversation));
      $conversation.set(conversation);
      return true;
    });

  const change = (transition: (conversation: Conversation) => Conversation) =>
    attempt(async () => {
      const id = $conversation.get()?.id;
      const after = id && (await store.changeConversation(id, transition));
      if (after && $conversation.get()?.id === id) $conversation.set(after);
      return Boolean(after);
    });

  const changeNotes = (conversationId: string, work: () => Promise<void>) =>
    attempt(async () => {
      await work();
      await readNotes(conversationId);
      return true;
    });

  function setDraft(draft: Draft): void {
    $draft.set(draft);
    keeper.keep(draft);
  }

  /** After a note was saved: empties the composer, but for what was typed in the meantime. */
  function emptyComposer(saved: Draft, emptied: Draft): void {
    const since = $draft.get();
    if (since?.conversationId !== saved.conversationId) return;
    if (since.text === saved.text) $draft.set(emptied);
    else if (since.text.startsWith(saved.text))
      setDraft({ ...since, text: since.text.slice(saved.text.length) });
    else setDraft(since);
  }

  let adding: Promise<boolean> = Promise.resolve(false);
  /** The draft that is a note already, or is becoming one: Enter pressed twice must not save it twice. */
  let taken: Draft | undefined;

  async function save(note: Note, draft: Draft): Promise<boolean> {
    const emptied = { ...draft, text: '' };
    const kept = await keeper.settled();
    const added = kept && (await changeNotes(note.conversationId, () => store.addNote(note, emptied)));
    if (added) emptyComposer(draft, emptied);
    else taken = undefined;
    return added;
  }

  async function hearAgain(shown: Conversation, draftOnly: boolean | undefined): Promise<void> {
    try {
      await readDraft(shown);
      if (draftOnly) return;
      await readNotes(shown.id);
      const fresh = await store.conversation(shown.id);
      if (fresh && $conversation.get()?.id === fresh.id) $conversation.set(fresh);
    } catch {
      $refused.set(true);
    }
  }

  return {
    $conversation,
    $notes,
    $unreadable,
    $draft,
    $keeping,
    $refused,
    $deleted,
    show,
    async openFor(details) {
      let opening: Conversation | undefined;
      const kept = await attempt(async () => {
        opening = await store.openConversation(opened(details, newId(), now()));
        return true;
      });
      return kept && opening !== undefined && show(opening);
    },
    leave() {
      if (keeper.unsaved && $keeping.get() === 'refused') return;
      $conversation.set(undefined);
      $notes.set([]);
      $draft.set(undefined);
      $deleted.set(undefined);
    },
    correct: (details) => change((conversation) => corrected(conversation, details, now())),
    async moveTo(stage) {
      const moved = await change((conversation) => movedTo(conversation, stage, now()));
      const draft = $draft.get();
      if (moved && draft?.text === '') setDraft({ ...draft, kind: usualKind[stage] });
      return moved;
    },
    touch: () => change((conversation) => touched(conversation, now())),
    startClock: () => change((conversation) => started(conversation, now())),
    pauseClock: () => change((conversation) => paused(conversation, now())),
    reshare: () => change((conversation) => reshared(conversation, now())),
    leaveOut: (from, to) => change((conversation) => withoutStretch(conversation, from, to)),
    followClock: (jump) => change((conversation) => setBack(conversation, jump)),
    tick: (stage, step, on) => change((conversation) => ticked(conversation, stage, step, on, now())),
    write(text) {
      const draft = $draft.get();
      if (draft) setDraft({ ...draft, text });
    },
    begin(line) {
      const draft = $draft.get();
      if (draft) setDraft({ ...draft, text: draft.text.trim() ? `${draft.text.trimEnd()}\n${line}` : line });
    },
    chooseKind(kind) {
      const draft = $draft.get();
      if (draft) setDraft(withKind(draft, kind));
    },
    addNote() {
      const conversation = $conversation.get();
      const draft = $draft.get();
      if (!conversation || !draft || draft === taken) return Promise.resolve(false);
      const note = noteFrom(draft, conversation.stage, newId(), now());
      if (!note) return Promise.resolve(false);
      taken = draft;
      adding = adding.then(() => save(note, draft));
      return adding;
    },
    editNote: (note, to) =>
      // A note deleted elsewhere in the meantime comes back with the edit: words are never lost to a race.
      changeNotes(note.conversationId, () => store.changeNote(note, (current) => edited(current, to, now()))),
    async deleteNote(note) {
      const deleted = await changeNotes(note.conversationId, () => store.removeNote(note));
      if (deleted) $deleted.set(note);
      return deleted;
    },
    async undoDelete() {
      const note = $deleted.get();
      if (!note) return false;
      const back = await changeNotes(note.conversationId, () => store.changeNote(note, () => note));
      if (back) $deleted.set(undefined);
      return back;
    },
    async settled() {
      await adding;
      return keeper.settled();
    },
    start(signal) {
      changes.hear(({ conversationId, draftOnly }) => {
        const shown = $conversation.get();
        if (!shown || conversationId !== shown.id) return;
        void hearAgain(shown, draftOnly);
      }, signal);
    },
  };
}
