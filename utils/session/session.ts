import { atom, type ReadableAtom } from 'nanostores';
import { movedTo, paused, started } from '../conversation/clock';
import { type Conversation, corrected, type Details, opened, ticked } from '../conversation/conversation';
import type { Stage } from '../guide/stages';
import { type Draft, noteFrom, withKind } from '../notes/draft';
import { edited, inOrder, type Note, type NoteKind, usualKind } from '../notes/note';
import type { Changes } from '../store/changes';
import type { Store } from '../store/store';
import { type Keeping, keepDrafts } from './draft-keeper';

/** What the conversation in this window needs from outside; nothing else reaches into it. */
export interface SessionEdges {
  readonly store: Store;
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
  /** The note deleted last, for undo. */
  readonly $deleted: ReadableAtom<Note | undefined>;

  show(conversation: Conversation): Promise<void>;
  /** Opens a new conversation, or the one that the meeting has already. */
  openFor(details: Details): Promise<void>;
  /** Back to no conversation; everything is kept. */
  leave(): void;
  correct(details: Details): Promise<void>;
  moveTo(stage: Stage): Promise<void>;
  startClock(): Promise<void>;
  pauseClock(): Promise<void>;
  tick(stage: Stage, step: string, on: boolean): Promise<void>;
  write(text: string): void;
  chooseKind(kind: NoteKind): void;
  /** Turns the composer's text into a note; false if there was nothing in it. */
  addNote(): Promise<boolean>;
  editNote(note: Note, change: { readonly text?: string; readonly kind?: NoteKind }): Promise<void>;
  deleteNote(note: Note): Promise<void>;
  undoDelete(): Promise<void>;
  /** Resolves when everything typed and noted so far is on disk, or was refused. */
  settled(): Promise<void>;
  /** Hears what other windows change, until the signal aborts. */
  start(signal: AbortSignal): void;
}

export function createSession({ store, changes, now, newId }: SessionEdges): Session {
  const $conversation = atom<Conversation | undefined>();
  const $notes = atom<readonly Note[]>([]);
  const $unreadable = atom(0);
  const $draft = atom<Draft | undefined>();
  const $keeping = atom<Keeping>('kept');
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
  async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      const done = await work();
      if ($keeping.get() === 'refused') $keeping.set('kept');
      return done;
    } catch {
      $keeping.set('refused');
      return undefined;
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
    if ($conversation.get()?.id !== conversation.id || keeper.busy) return;
    $draft.set(draft ?? emptyDraft(conversation));
  }

  const show = (conversation: Conversation) =>
    attempt(async () => {
      await keeper.settled();
      const [{ notes, unreadable }, draft] = await Promise.all([
        store.notes(conversation.id),
        store.draft(conversation.id),
      ]);
      $deleted.set(undefined);
      $notes.set(inOrder(notes));
      $unreadable.set(unreadable);
      $draft.set(draft ?? emptyDraft(conversation));
      $conversation.set(conversation);
    });

  const change = (transition: (conversation: Conversation) => Conversation) =>
    attempt(async () => {
      const id = $conversation.get()?.id;
      const after = id && (await store.changeConversation(id, transition));
      if (after && $conversation.get()?.id === id) $conversation.set(after);
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
    await keeper.settled();
    const emptied = { ...draft, text: '' };
    const added = await changeNotes(note.conversationId, () => store.addNote(note, emptied));
    if (added) emptyComposer(draft, emptied);
    else taken = undefined;
    return added === true;
  }

  return {
    $conversation,
    $notes,
    $unreadable,
    $draft,
    $keeping,
    $deleted,
    show,
    async openFor(details) {
      const conversation = await attempt(() => store.openConversation(opened(details, newId(), now())));
      if (conversation) await show(conversation);
    },
    leave() {
      $conversation.set(undefined);
      $notes.set([]);
      $draft.set(undefined);
      $deleted.set(undefined);
    },
    correct: (details) => change((conversation) => corrected(conversation, details, now())),
    async moveTo(stage) {
      await change((conversation) => movedTo(conversation, stage, now()));
      const draft = $draft.get();
      if (draft?.text === '') $draft.set({ ...draft, kind: usualKind[stage] });
    },
    startClock: () => change((conversation) => started(conversation, now())),
    pauseClock: () => change((conversation) => paused(conversation, now())),
    tick: (stage, step, on) => change((conversation) => ticked(conversation, stage, step, on, now())),
    write(text) {
      const draft = $draft.get();
      if (draft) setDraft({ ...draft, text });
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
    async editNote(note, to) {
      await changeNotes(note.conversationId, () => store.putNote(edited(note, to, now())));
    },
    async deleteNote(note) {
      if (await changeNotes(note.conversationId, () => store.removeNote(note))) $deleted.set(note);
    },
    async undoDelete() {
      const note = $deleted.get();
      if (note && (await changeNotes(note.conversationId, () => store.putNote(note))))
        $deleted.set(undefined);
    },
    async settled() {
      await adding;
      await keeper.settled();
    },
    start(signal) {
      changes.hear(({ conversationId, draftOnly }) => {
        const shown = $conversation.get();
        if (!shown || conversationId !== shown.id) return;
        void attempt(async () => {
          await readDraft(shown);
          if (draftOnly) return;
          await readNotes(shown.id);
          const fresh = await store.conversation(shown.id);
          if (fresh && $conversation.get()?.id === fresh.id) $conversation.set(fresh);
        });
      }, signal);
    },
  };
}
