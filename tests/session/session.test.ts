import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Conversation, opened } from '@/utils/conversation/conversation';
import type { Draft } from '@/utils/notes/draft';
import type { Note } from '@/utils/notes/note';
import { createSession, type Session, type SessionEdges } from '@/utils/session/session';
import type { Change } from '@/utils/store/changes';

/** A disk that can be slow or refuse; everything else about it is plain maps. */
function disk() {
  const conversations = new Map<string, Conversation>();
  const notes = new Map<string, Note>();
  const drafts = new Map<string, Draft>();
  let refusing = false;
  let gate: Promise<void> | undefined;
  const write = async (work: () => void) => {
    await gate;
    if (refusing) throw new DOMException('full', 'QuotaExceededError');
    work();
  };
  const store = {
    conversation: async (id) => conversations.get(id),
    recent: async () => [...conversations.values()],
    async openConversation(fresh) {
      await write(() => conversations.set(fresh.id, fresh));
      return fresh;
    },
    async changeConversation(id, change) {
      const before = conversations.get(id);
      if (!before) return undefined;
      const after = change(before);
      await write(() => conversations.set(id, after));
      return after;
    },
    notes: async (id) => ({
      notes: [...notes.values()].filter((it) => it.conversationId === id),
      unreadable: 0,
    }),
    changeNote: (note, change) => write(() => notes.set(note.id, change(notes.get(note.id) ?? note))),
    addNote: (note, emptied) =>
      write(() => {
        notes.set(note.id, note);
        drafts.set(emptied.conversationId, emptied);
      }),
    removeNote: (note) => write(() => notes.delete(note.id)),
    draft: async (id) => drafts.get(id),
    putDraft: (draft) => write(() => drafts.set(draft.conversationId, draft)),
    settings: async () => ({}),
    changeSettings: async () => undefined,
  } satisfies SessionEdges['store'];
  return {
    store,
    notes,
    drafts,
    refuse: (on: boolean) => {
      refusing = on;
    },
    /** Holds all writes until the returned function is called. */
    hold() {
      let release: () => void = () => undefined;
      gate = new Promise((resolve) => {
        release = resolve;
      });
      return () => {
        gate = undefined;
        release();
      };
    },
  };
}

const details = {
  person: { name: '李薇' },
  kind: 'evaluation',
  meeting: { title: '', start: 0, end: 3_600_000 },
} as const;
let files: ReturnType<typeof disk>;
let session: Session;
let tell: (change: Change) => void;
let ids = 0;

beforeEach(async () => {
  files = disk();
  session = createSession({
    store: files.store,
    changes: {
      announce: () => undefined,
      hear(listener) {
        tell = listener;
      },
    },
    now: () => 1000 + ids,
    newId: () => `id-${++ids}`,
  });
  session.start(new AbortController().signal);
  await session.openFor(details);
});

const draftText = () => session.$draft.get()?.text;
const noteTexts = () => session.$notes.get().map(({ text }) => text);

describe('typing', () => {
  it('is shown at once and on disk soon, the last text last', async () => {
    for (const text of ['a', 'ab', 'abc']) session.write(text);
    expect(draftText()).toBe('abc');
    expect(session.$keeping.get()).toBe('keeping');
    await session.settled();
    expect([...files.drafts.values()][0]?.text).toBe('abc');
    expect(session.$keeping.get()).toBe('kept');
  });

  it('stays and says so when the disk refuses, and is saved at the next key when it does not', async () => {
    files.refuse(true);
    session.write('on a full disk');
    await session.settled();
    expect(session.$keeping.get()).toBe('refused');
    expect(draftText()).toBe('on a full disk');
    expect(await session.addNote()).toBe(false);
    expect(draftText()).toBe('on a full disk');
    files.refuse(false);
    session.write('on a full disk!');
    await session.settled();
    expect(session.$keeping.get()).toBe('kept');
  });
});

describe('a disk that refused', () => {
  it('is asked again after the next thing it takes, and nothing is taken away before that', async () => {
    files.refuse(true);
    session.write('typed on a full disk');
    await session.settled();
    const shown = session.$conversation.get();
    session.leave();
    expect(session.$conversation.get()).toBe(shown);
    expect(await session.show(opened(details, 'other', 0))).toBe(false);
    tell({ conversationId: shown?.id ?? '' });
    await Promise.resolve();
    expect(draftText()).toBe('typed on a full disk');
    expect(session.$keeping.get()).toBe('refused');

    files.refuse(false);
    expect(await session.tick('review', 'basis', true)).toBe(true);
    expect(await session.settled()).toBe(true);
    expect(files.drafts.get(shown?.id ?? '')?.text).toBe('typed on a full disk');
    expect(session.$keeping.get()).toBe('kept');
  });

  it('keeps an edit in the hands of whoever edits', async () => {
    session.write('first');
    await session.addNote();
    const [note] = session.$notes.get();
    files.refuse(true);
    expect(note && (await session.editNote(note, { text: 'second' }))).toBe(false);
    expect(session.$refused.get()).toBe(true);
    expect(noteTexts()).toEqual(['first']);
  });

  it('opens nothing, and says so', async () => {
    files.refuse(true);
    expect(await session.openFor(details)).toBe(false);
    expect(session.$refused.get()).toBe(true);
  });
});

it('a line is begun below what stands in the composer', () => {
  session.write('half a sentence');
  session.begin('On [the project], you …');
  expect(draftText()).toBe('half a sentence\nOn [the project], you …');
});

describe('a note', () => {
  it('is made once from one text, however often Enter is pressed', async () => {
    session.write('+ zero downtime');
    const made = await Promise.all([session.addNote(), session.addNote(), session.addNote()]);
    expect(made).toEqual([true, false, false]);
    expect(noteTexts()).toEqual(['zero downtime']);
    expect(draftText()).toBe('');
  });

  it('leaves what was typed while it was being saved', async () => {
    session.write('first');
    await session.settled();
    const release = files.hold();
    const adding = session.addNote();
    session.write('first and');
    release();
    await adding;
    expect(noteTexts()).toEqual(['first']);
    expect(draftText()).toBe(' and');
  });

  it('a kind typed as first character is for one note, a chosen one stays', async () => {
    session.chooseKind('improvement');
    session.write('~ only for me');
    await session.addNote();
    expect(session.$notes.get()[0]?.kind).toBe('private');
    expect(session.$draft.get()?.kind).toBe('improvement');
  });

  it('deleted comes back whole', async () => {
    session.write('to keep');
    await session.addNote();
    const [note] = session.$notes.get();
    if (!note) throw new Error('no note');
    await session.deleteNote(note);
    expect(noteTexts()).toEqual([]);
    await session.undoDelete();
    expect(session.$notes.get()).toEqual([note]);
    expect(session.$deleted.get()).toBeUndefined();
  });

  it('not deleted on disk is not deleted on the screen', async () => {
    session.write('to keep');
    await session.addNote();
    const [note] = session.$notes.get();
    files.refuse(true);
    if (note) await session.deleteNote(note);
    expect(noteTexts()).toEqual(['to keep']);
    expect(session.$refused.get()).toBe(true);
  });
});

describe('other windows', () => {
  it('are heard for this conversation and no other', async () => {
    const id = session.$conversation.get()?.id ?? '';
    const theirs: Note = {
      id: 't',
      conversationId: id,
      kind: 'fact',
      stage: 'review',
      text: 'theirs',
      at: 1,
    };
    files.notes.set('t', theirs);
    tell({ conversationId: 'another' });
    expect(noteTexts()).toEqual([]);
    tell({ conversationId: id });
    await vi.waitFor(() => expect(noteTexts()).toEqual(['theirs']));
  });

  it('do not take away what is being typed here', async () => {
    const id = session.$conversation.get()?.id ?? '';
    const release = files.hold();
    session.write('mine');
    files.drafts.set(id, { conversationId: id, text: 'theirs', kind: 'fact' });
    tell({ conversationId: id, draftOnly: true });
    await Promise.resolve();
    expect(draftText()).toBe('mine');
    release();
    await session.settled();
    expect(files.drafts.get(id)?.text).toBe('mine');
  });
});

describe('stages', () => {
  it('begin the composer with what is mostly noted there, unless something is typed', async () => {
    await session.moveTo('voice');
    expect(session.$draft.get()?.kind).toBe('voice');
    session.write('half');
    await session.moveTo('planning');
    expect(session.$draft.get()).toMatchObject({ kind: 'voice', text: 'half' });
  });

  it('leaving keeps everything', async () => {
    session.write('half a sentence');
    const conversation = session.$conversation.get();
    await session.settled();
    session.leave();
    expect(session.$conversation.get()).toBeUndefined();
    await session.show(conversation ?? opened(details, 'x', 0));
    expect(draftText()).toBe('half a sentence');
  });
});
