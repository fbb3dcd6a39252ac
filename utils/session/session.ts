import { atom, type ReadableAtom } from 'nanostores';
import { movedTo } from '../conversation/clock';
import { type Conversation, type Details, opened } from '../conversation/conversation';
import { finished } from '../conversation/finish';
import type { Stage } from '../guide/stages';
import { type Draft, emptied, emptyDraft, holdsSame, noteFrom, reconciled, withKind } from '../notes/draft';
import { undecided } from '../notes/ledger';
import type { Line } from '../notes/lines';
import { merged } from '../notes/merge';
import { edited, inOrder, type Note, type NoteKind, usualKind, written } from '../notes/note';
import { placesFrom } from '../notes/order';
import type { Sketch } from '../notes/sketch';
import type { Decide } from '../notes/work';
import type { Changes } from '../store/changes';
import type { ConversationStore } from '../store/store';
import { actionReader } from './action-reader';
import { type ConversationDesk, createConversationDesk } from './conversation-desk';
import { type Keeping, keepDrafts } from './draft-keeper';
import { type FieldKeeper, keepFields } from './field-keeper';
import { createNoteDesk, type NoteDesk } from './note-desk';
import { createNoteEdits, type NoteEdits } from './note-edits';

/** What the conversation in this window needs from outside; nothing else reaches into it. */
export interface SessionEdges {
  readonly store: ConversationStore;
  readonly changes: Changes;
  now(): number;
  newId(): string;
}

/**
 * The one conversation that is open in this window, live: what every window shows is what is on disk.
 * An action changes the atoms only after the disk has it; the composer's text alone runs ahead.
 */
export interface Session extends Omit<NoteDesk, 'settled'>, NoteEdits, ConversationDesk {
  readonly $conversation: ReadableAtom<Conversation | undefined>;
  /** Another window erased the conversation that was open here, or chosen from a list. Until the next is shown. */
  readonly $erased: ReadableAtom<'open' | 'listed' | undefined>;
  readonly $notes: ReadableAtom<readonly Note[]>;
  /** Notes on disk that this version cannot read. They stay there. */
  readonly $unreadable: ReadableAtom<number>;
  readonly $draft: ReadableAtom<Draft | undefined>;
  readonly $keeping: ReadableAtom<Keeping>;
  /** The disk refused the last thing that was to be done with it. */
  readonly $refused: ReadableAtom<boolean>;
  /** What is typed into the fields of notes. */
  readonly fields: FieldKeeper;

  /*
   * What changes the disk answers whether it did. While something typed is refused, nothing takes the
   * composer away: another conversation is not shown, this one is not left.
   */
  show(conversation: Conversation): Promise<boolean>;
  /** Opens a new conversation, or the one that the meeting has already. */
  openFor(details: Details): Promise<boolean>;
  /** Back to no conversation; everything is kept. */
  leave(): void;
  moveTo(stage: Stage): Promise<boolean>;
  /** Calls it finished. Points that are not decided keep it from that, unless they are to count as not discussed. */
  finish(how?: { readonly evenUndecided: boolean }): Promise<boolean>;
  /** The composer holds `text` where it held `from` before; another window's may have come between. */
  write(text: string, from?: string): void;
  chooseKind(kind: NoteKind): void;
  /** What is being put together of its parts; kept like what stands in the composer. */
  sketch(sketch: Sketch | undefined): void;
  /** Turns the composer's text into a note; false if there was nothing in it. */
  addNote(): Promise<boolean>;
  /** Turns the composer's text into a note for each of these lines, all of them or none. */
  makeNotes(lines: readonly Line[]): Promise<boolean>;
  /** Keeps a note that was not typed into the composer. One with this id that is there already stays as it is. */
  keepNote(note: Pick<Note, 'id' | 'kind' | 'stage' | 'text'>): Promise<boolean>;
  /** Resolves when nothing is on its way to the disk; true if all of it arrived. */
  settled(): Promise<boolean>;
  /** Hears what other windows change, until the signal aborts. */
  start(signal: AbortSignal): void;
}

/** No conversation is open in it, and it hears nothing before `start`. */
export function createSession({ store, changes, now, newId }: SessionEdges): Session {
  const $conversation = atom<Conversation | undefined>();
  const $erased = atom<'open' | 'listed' | undefined>();
  const $notes = atom<readonly Note[]>([]);
  const $unreadable = atom(0);
  const $draft = atom<Draft | undefined>();
  const $keeping = atom<Keeping>('kept');
  const $refused = atom(false);
  const fields = keepFields();
  /** What the disk held of the composer and of this window's edits when it was last read or written. */
  let known: Draft | undefined;
  /*
   * What the composer held at some moment that is still being worked on: it is being written, or becomes
   * notes. As it would stand there now: a note made in the meantime took its part of it.
   */
  let onItsWay: { draft: Draft } | undefined;
  const taken: { readonly from: Draft; draft: Draft }[] = [];
  const keeper = keepDrafts(
    async (mine) => {
      const last = known ?? emptied(mine);
      const way = { draft: mine };
      onItsWay = way;
      const kept = await store.changeDraft(mine.conversationId, (theirs) => reconciled(last, theirs, mine));
      if (kept) redrafted(way.draft, kept);
      else letGo(mine.conversationId);
    },
    (keeping) => $keeping.set(keeping),
  );

  /** Does something with the disk. When it refuses, the panel says so; what is shown stays as it was. */
  async function attempt(work: () => Promise<boolean>): Promise<boolean> {
    try {
      const done = await work();
      $refused.set(false);
      keeper.retry();
      fields.retry();
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
    known = { ...(draft ?? emptyDraft(conversation)), edits: edits.$edits.get() };
    $draft.set(known);
  }

  /** What is kept of a conversation, once what was set aside and can be read by now is in its draft again. */
  async function readWhole(id: string) {
    const read = () => Promise.all([store.conversation(id), store.notes(id), store.draft(id)]);
    const whole = await read();
    const [, { unreadable }] = whole;
    if (unreadable === 0) return whole;
    // What the disk refuses to put back stays where it is, and is counted; another window may have put it back meanwhile.
    await store.putBackDrafts(id).catch(() => false);
    return read();
  }

  const show = (conversation: Conversation) =>
    attempt(async () => {
      if (!(await keeper.settled())) return false;
      const [fresh, { notes, unreadable }, draft] = await readWhole(conversation.id);
      // It may come from a list that was read a while ago.
      $erased.set(fresh ? undefined : 'listed');
      if (!fresh) return false;
      // Editors that are open here stay; those that a window left behind when it was closed open again.
      if ($conversation.get()?.id !== conversation.id) resume(draft?.edits ?? []);
      known = { ...(draft ?? emptyDraft(conversation)), edits: edits.$edits.get() };
      desk.did(undefined);
      $notes.set(inOrder(notes));
      $unreadable.set(unreadable);
      $draft.set(known);
      $conversation.set(fresh);
      return true;
    });

  const change = (transition: (conversation: Conversation) => Conversation) =>
    attempt(async () => {
      const id = $conversation.get()?.id;
      const after = id && (await store.changeConversation(id, transition));
      if (after && $conversation.get()?.id === id) $conversation.set(after);
      return Boolean(after);
    });

  const changeNotes = (conversationId: string, work: () => Promise<boolean>) =>
    attempt(async () => {
      const done = await work();
      if (done) await readNotes(conversationId);
      else letGo(conversationId);
      return done;
    });
  const changeAll = (conversationId: string, ids: readonly string[], decide: Decide) =>
    changeNotes(conversationId, async () => {
      let after: Draft | undefined;
      const done = await store.changeNotes(conversationId, ids, (notes, draft) => {
        const work = decide(notes, draft);
        after = work.draft;
        return work;
      });
      if (!done || !after || !known) return done;
      const [before, now] = [known.text, after.text];
      for (const it of [...(onItsWay ? [onItsWay] : []), ...taken])
        if (it.draft.conversationId === conversationId)
          it.draft = { ...it.draft, text: merged(before, now, it.draft.text) };
      redrafted(known, after);
      return true;
    });

  function setDraft(draft: Draft): void {
    $draft.set(draft);
    keeper.keep({ ...draft, edits: edits.$edits.get() });
  }

  /** The disk has `after` where this window had `before`; what was typed since goes on from there. */
  function redrafted(before: Draft, after: Draft): void {
    const { conversationId } = after;
    if (known?.conversationId === conversationId) known = { ...after, edits: before.edits ?? [] };
    const shown = $draft.get();
    if (shown?.conversationId !== conversationId) return;
    const next = { ...reconciled(before, after, shown), edits: shown.edits ?? [] };
    if (holdsSame(next, shown)) return;
    // What is still to be written was made of the text before: the new one takes its place.
    if (keeper.unsaved || !holdsSame(next, after)) setDraft(next);
    else $draft.set(next);
  }

  const { edits, resume } = createNoteEdits(newId, () => {
    const draft = $draft.get();
    if (draft) setDraft(draft);
  });
  const desk = createNoteDesk({
    now,
    $notes,
    changeNotes: changeAll,
    changeNote: (note, to) => changeNotes(note.conversationId, () => store.changeNote(note, to)),
  });

  let adding: Promise<boolean> = Promise.resolve(false);

  /** Makes notes of a draft, all of them or none. */
  async function save(given: readonly Note[], draft: Draft): Promise<boolean> {
    const hasAction = given.some(({ kind }) => kind === 'action');
    const [kept, read] = await Promise.all([keeper.settled(), hasAction && actionReader(now())]);
    const notes = read ? given.map((note) => read(undefined, note)) : given;
    const added =
      kept &&
      (await changeAll(draft.conversationId, [], (_, theirs) => ({
        put: notes,
        draft: reconciled(draft, theirs, emptied(draft)),
      })));
    if (added && notes.length > 1) desk.did({ kind: 'made', notes, text: draft.text });
    return added;
  }

  /** Takes the composer's text, once however often Enter is pressed, to make notes of it. */
  function take(make: (draft: Draft, stage: Stage) => readonly Note[]): Promise<boolean> {
    const conversation = $conversation.get();
    const draft = $draft.get();
    if (!conversation || !draft || taken.some(({ from }) => from === draft)) return Promise.resolve(false);
    if (make(draft, conversation.stage).length === 0) return Promise.resolve(false);
    const mine = { from: draft, draft };
    taken.push(mine);
    adding = adding.then(async () => {
      const notes = make(mine.draft, conversation.stage);
      const saved = notes.length > 0 && (await save(notes, mine.draft));
      taken.splice(taken.indexOf(mine), 1);
      return saved;
    });
    return adding;
  }

  function showNothing(): void {
    $conversation.set(undefined);
    $notes.set([]);
    $draft.set(undefined);
    resume([]);
    desk.did(undefined);
  }

  /** Erased elsewhere: nothing typed here may bring a part of it back. */
  function letGo(conversationId: string): void {
    if ($conversation.get()?.id !== conversationId) return;
    keeper.forget();
    fields.forget();
    $erased.set('open');
    showNothing();
  }

  /** Every point that nobody decided counts as not discussed, in one transaction: each would wait for the disk. */
  function leaveUndiscussed(conversationId: string): Promise<boolean> {
    const ids = undecided($notes.get()).map(({ id }) => id);
    return changeAll(conversationId, ids, (notes) => ({
      put: undecided([...notes.values()]).map((note) =>
        edited(note, { stand: { ...note.stand, verdict: 'undiscussed' } }, now()),
      ),
    }));
  }

  async function hearAgain(shown: Conversation, draftOnly: boolean | undefined): Promise<void> {
    try {
      await readDraft(shown);
      if (draftOnly) return;
      await readNotes(shown.id);
      const fresh = await store.conversation(shown.id);
      if ($conversation.get()?.id !== shown.id) return;
      if (fresh) $conversation.set(fresh);
      else letGo(shown.id);
    } catch {
      $refused.set(true);
    }
  }

  return {
    $conversation,
    $erased,
    $notes,
    $unreadable,
    $draft,
    $keeping,
    $refused,
    fields,
    ...desk,
    ...edits,
    ...createConversationDesk(change, now),
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
      showNothing();
    },
    async moveTo(stage) {
      const moved = await change((conversation) => movedTo(conversation, stage, now()));
      const draft = $draft.get();
      if (moved && draft?.text === '') setDraft({ ...draft, kind: usualKind[stage] });
      return moved;
    },
    async finish(how) {
      const id = $conversation.get()?.id;
      if (id && how?.evenUndecided && !(await leaveUndiscussed(id))) return false;
      if (undecided($notes.get()).length > 0) return false;
      return change((conversation) => finished(conversation, now()));
    },
    write(text, from) {
      const draft = $draft.get();
      if (draft) setDraft({ ...draft, text: merged(from ?? draft.text, draft.text, text) });
    },
    chooseKind(kind) {
      const draft = $draft.get();
      if (draft) setDraft(withKind(draft, kind));
    },
    sketch(sketch) {
      const draft = $draft.get();
      if (draft) setDraft({ ...draft, sketch });
    },
    addNote: () =>
      take((draft, stage) => {
        const note = noteFrom(draft, stage, newId(), now());
        return note ? [note] : [];
      }),
    makeNotes: (lines) =>
      take(({ conversationId }, stage) => {
        const at = now();
        return placesFrom(at, lines.length).map((order, index) => {
          const { kind, text } = lines[index] as Line;
          return written({ id: newId(), conversationId, kind, stage, text, at, order });
        });
      }),
    keepNote(given) {
      const conversationId = $conversation.get()?.id;
      if (!conversationId) return Promise.resolve(false);
      const note = written({ ...given, conversationId, at: now() });
      return changeNotes(conversationId, () => store.changeNote(note, (current) => current));
    },
    async settled() {
      await Promise.all([adding, desk.settled()]);
      const kept = await Promise.all([keeper.settled(), fields.settled()]);
      return kept.every(Boolean);
    },
    start(signal) {
      changes.hear(({ conversationId, draftOnly, all }) => {
        const shown = $conversation.get();
        if (!shown || (conversationId !== shown.id && !all)) return;
        void hearAgain(shown, draftOnly);
      }, signal);
    },
  };
}
