import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Conversation, opened } from '@/utils/conversation/conversation';
import type { Draft } from '@/utils/notes/draft';
import type { Note } from '@/utils/notes/note';
import { createSession, type Session, type SessionEdges } from '@/utils/session/session';
import { undo } from '@/utils/session/undo';
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
    return true;
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
    changeNotes: (of, ids, decide) =>
      write(() => {
        const found = ids.flatMap((id) => notes.get(id) ?? []);
        const {
          put = [],
          remove = [],
          draft,
        } = decide(new Map(found.map((it) => [it.id, it])), drafts.get(of));
        for (const note of put) notes.set(note.id, note);
        for (const id of remove) notes.delete(id);
        if (draft) drafts.set(draft.conversationId, draft);
      }),
    draft: async (id) => drafts.get(id),
    async changeDraft(id, change) {
      await write(() => drafts.set(id, change(drafts.get(id))));
      return drafts.get(id) as Draft;
    },
    putBackDrafts: async () => false,
    settings: async () => ({}),
    changeSettings: async () => undefined,
  } satisfies SessionEdges['store'];
  return {
    store,
    conversations,
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
  it('is said to have refused until it takes something, however much is typed', async () => {
    const told: string[] = [];
    session.$keeping.listen((keeping) => told.push(keeping));
    files.refuse(true);
    for (const text of ['a', 'ab', 'abc']) {
      session.write(text);
      await session.settled();
    }
    expect(told).toEqual(['keeping', 'refused']);
    files.refuse(false);
    session.write('abcd');
    await session.settled();
    expect(told).toEqual(['keeping', 'refused', 'kept']);
    session.write('abcde');
    expect(session.$keeping.get()).toBe('keeping');
  });

  it('is asked again after the next thing it takes, and nothing is taken away before that', async () => {
    files.refuse(true);
    session.write('typed on a full disk');
    await session.settled();
    const shown = session.$conversation.get();
    session.leave();
    expect(session.$conversation.get()).toBe(shown);
    expect(await session.show(opened(details, 'other', 0))).toBe(false);
    tell({ conversationId: shown?.id ?? '' });
    expect(await session.settled()).toBe(false);
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

  it('does not take what an Enter before it took, though that still stood in the composer', async () => {
    const release = files.hold();
    session.write('first');
    const one = session.addNote();
    session.write('firstsecond');
    const other = session.addNote();
    release();
    expect(await Promise.all([one, other])).toEqual([true, true]);
    expect(noteTexts()).toEqual(['first', 'second']);
    expect(draftText()).toBe('');
  });

  it('a kind typed as first character is for one note, a chosen one stays', async () => {
    session.chooseKind('improvement');
    session.write('~ only for me');
    await session.addNote();
    expect(session.$notes.get()[0]?.kind).toBe('private');
    expect(session.$draft.get()?.kind).toBe('improvement');
  });

  it('that was not typed is kept once, and leaves the composer and an earlier one of its name alone', async () => {
    session.write('half a sentence');
    const topic = { id: 'topic', kind: 'question', stage: 'voice', text: 'Who leads?' } as const;
    expect(await session.keepNote(topic)).toBe(true);
    expect(await session.keepNote({ ...topic, text: 'Again' })).toBe(true);
    expect(session.$notes.get()).toMatchObject([
      { ...topic, conversationId: session.$conversation.get()?.id },
    ]);
    expect(session.$draft.get()?.text).toBe('half a sentence');
    session.leave();
    expect(await session.keepNote(topic)).toBe(false);
  });

  it('deleted comes back whole', async () => {
    session.write('to keep');
    await session.addNote();
    const [note] = session.$notes.get();
    if (!note) throw new Error('no note');
    await session.deleteNote(note);
    expect(noteTexts()).toEqual([]);
    await undo(session);
    expect(session.$notes.get()).toEqual([note]);
    expect(session.$undoable.get()).toBeUndefined();
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

  it('that erased it take it off the screen, and nothing typed here brings a part of it back', async () => {
    const id = session.$conversation.get()?.id ?? '';
    const release = files.hold();
    session.write('typed');
    session.fields.write('n/words', 'typed', async () => false);
    await session.fields.settled();
    files.conversations.delete(id);
    files.drafts.delete(id);
    tell({ all: true });
    await vi.waitFor(() => expect(session.$conversation.get()).toBeUndefined());
    release();
    session.touch();
    await session.settled();
    expect(session.fields.$typed.get()).toEqual({});
    expect(session.$draft.get()).toBeUndefined();
    expect(session.$notes.get()).toEqual([]);
  });

  it('do not take away what is being typed here, nor is theirs taken away', async () => {
    const id = session.$conversation.get()?.id ?? '';
    const release = files.hold();
    session.write('mine');
    files.drafts.set(id, { conversationId: id, text: 'theirs', kind: 'fact' });
    tell({ conversationId: id, draftOnly: true });
    expect(draftText()).toBe('mine');
    release();
    await session.settled();
    expect(files.drafts.get(id)?.text).toBe('mine\ntheirs');
    expect(draftText()).toBe('mine\ntheirs');
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

describe('an action', () => {
  it('is kept with what its words say, and follows them', async () => {
    session.write('! I will confirm it, 2026-12-04');
    await session.addNote();
    const [note] = session.$notes.get();
    expect(note?.action).toMatchObject({ owner: 'manager', due: '2026-12-04' });
    if (note) await session.editNote(note, { text: 'You will confirm it, 2026-12-11' });
    expect(session.$notes.get()[0]?.action).toMatchObject({ owner: 'employee', due: '2026-12-11' });
  });

  it('two edits of other fields of one note keep both', async () => {
    session.write('* a goal');
    await session.addNote();
    const [note] = session.$notes.get();
    if (!note) throw new Error('no note');
    await Promise.all([
      session.editNote(note, ({ goal }) => ({ goal: { ...goal, measure: 'days' } })),
      session.editNote(note, ({ goal }) => ({ goal: { ...goal, target: '14' } })),
    ]);
    expect(session.$notes.get()[0]?.goal).toEqual({ measure: 'days', target: '14' });
  });
});

describe('finishing', () => {
  it('is refused while a point is open, unless the manager says so: then it is not discussed', async () => {
    for (const text of ['* a goal', '= agreed', '# a fact']) {
      session.write(text);
      await session.addNote();
    }
    expect(await session.finish()).toBe(false);
    expect(session.$conversation.get()?.finishedAt).toBeUndefined();
    expect(await session.finish({ evenUndecided: true })).toBe(true);
    expect(session.$conversation.get()?.finishedAt).toBeDefined();
    const stands = Object.fromEntries(session.$notes.get().map(({ kind, stand }) => [kind, stand?.verdict]));
    expect(stands).toEqual({ goal: 'undiscussed', agreement: undefined, fact: undefined });
    await session.reopen();
    expect(session.$conversation.get()?.finishedAt).toBeUndefined();
  });

  it('does not happen while the disk refuses what it marks', async () => {
    session.write('* a goal');
    await session.addNote();
    files.refuse(true);
    expect(await session.finish({ evenUndecided: true })).toBe(false);
    expect(session.$conversation.get()?.finishedAt).toBeUndefined();
  });
});

it('is not settled while a field holds what the disk refused', async () => {
  session.fields.write('n/measure', 'precious', () => Promise.resolve(false));
  expect(await session.settled()).toBe(false);
});
