import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OwnTip } from '@/utils/phrasing/own-tip';
import { createShelf, type LiveShelf, type OwnTipText } from '@/utils/session/shelf';
import type { Change, Changes } from '@/utils/store/changes';
import { type Database, openDatabase } from '@/utils/store/open';
import { createStore } from '@/utils/store/store';

const question: OwnTipText = { type: 'question', stages: ['voice'], text: 'What would you change?' };
const praise: OwnTipText = {
  type: 'positive',
  stages: ['review', 'summary'],
  kinds: ['evaluation'],
  text: '这件事你办得很稳。',
};

/** A line between windows: each hears the others, none hears itself. */
function line(): () => Changes {
  const windows: ((change: Change) => void)[][] = [];
  return () => {
    const mine: ((change: Change) => void)[] = [];
    windows.push(mine);
    return {
      announce(change) {
        for (const listeners of windows) if (listeners !== mine) for (const tell of listeners) tell(change);
      },
      hear(listener, signal) {
        mine.push(listener);
        signal.addEventListener('abort', () => mine.splice(mine.indexOf(listener), 1));
      },
    };
  };
}

let time: number;
let ids: number;
let join: () => Changes;
let closing: AbortController;

interface Opened {
  readonly shelf: LiveShelf;
  readonly db: Database;
}

/** A window of its own: its own connection to the one database, and its own shelf. */
async function openWindow(): Promise<Opened> {
  const opening = await openDatabase(() => undefined);
  if (!opening.ok) throw new Error(opening.refusal);
  const changes = join();
  const shelf = createShelf({
    store: createStore(opening.db, changes),
    changes,
    now: () => ++time,
    newId: () => `own-${++ids}`,
  });
  await shelf.start(closing.signal);
  return { shelf, db: opening.db };
}

let shelf: LiveShelf;
let db: Database;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  time = 1000;
  ids = 0;
  join = line();
  closing = new AbortController();
  ({ shelf, db } = await openWindow());
});

const own = (of = shelf) => of.$shelf.get().own;
const texts = (of = shelf) => own(of).map(({ text }) => text);
const markOf = (id: string, of = shelf) => of.$shelf.get().marks.get(id);
/** What a window that is opened now finds on disk. */
const kept = async () => (await openWindow()).shelf;

async function added(text = question): Promise<OwnTip> {
  expect(await shelf.addOwn(text)).toBe(true);
  const [newest] = own();
  if (!newest) throw new Error('no line');
  return newest;
}

describe('a line of one’s own', () => {
  it('is there at once, the newest first, and in the next window', async () => {
    await added(question);
    await added(praise);
    expect(own()).toEqual([
      { id: 'own-2', ...praise, createdAt: 1002 },
      { id: 'own-1', ...question, createdAt: 1001 },
    ]);
    expect(own(await kept())).toEqual(own());
  });

  it('is changed in its place, and may serve every kind again', async () => {
    const line = await added(praise);
    await added(question);
    const { kinds: _, ...everywhere } = praise;
    expect(await shelf.editOwn(line, { ...everywhere, text: 'Steady work.' })).toBe(true);
    expect(texts()).toEqual([question.text, 'Steady work.']);
    expect(own()[1]).toEqual({
      ...everywhere,
      text: 'Steady work.',
      id: 'own-1',
      createdAt: 1001,
      editedAt: 1003,
    });
    expect(own(await kept())).toEqual(own());
  });

  it('goes when it is removed', async () => {
    const line = await added(praise);
    expect(await shelf.removeOwn(line)).toBe(true);
    expect(own()).toEqual([]);
    expect(own(await kept())).toEqual([]);
  });

  it('without words or stages is not taken', async () => {
    expect(await shelf.addOwn({ ...question, text: '' })).toBe(false);
    expect(await shelf.addOwn({ ...question, stages: [] })).toBe(false);
    expect(own()).toEqual([]);
    const line = await added();
    expect(await shelf.editOwn(line, { ...question, text: '' })).toBe(false);
    expect(own()).toEqual([line]);
  });
});

describe('a mark', () => {
  it('of a favourite and of what is hidden is kept, and taken back', async () => {
    expect(await shelf.mark('tip/a', { favourite: true })).toBe(true);
    expect(await shelf.mark('tip/a', { hidden: true })).toBe(true);
    expect(await shelf.mark('moment/b', { hidden: true })).toBe(true);
    expect(markOf('tip/a')).toEqual({ id: 'tip/a', favourite: true, hidden: true, uses: 0, usedAt: 0 });
    await shelf.mark('tip/a', { hidden: false });
    expect(markOf('tip/a', await kept())).toMatchObject({ favourite: true, hidden: false });
    expect(markOf('moment/b', await kept())).toMatchObject({ hidden: true });
  });

  it('counts uses and when the last one was, and keeps the rest', async () => {
    await shelf.mark('tip/a', { favourite: true });
    await shelf.use('tip/a');
    await shelf.use('tip/a');
    expect(markOf('tip/a')).toEqual({ id: 'tip/a', favourite: true, uses: 2, usedAt: 1002 });
  });

  it('of a use that was pressed again and again counts each', async () => {
    await Promise.all(Array.from({ length: 9 }, () => shelf.use('tip/a')));
    expect(markOf('tip/a')?.uses).toBe(9);
  });
});

describe('two windows', () => {
  let other: LiveShelf;
  beforeEach(async () => {
    ({ shelf: other } = await openWindow());
  });

  it('count every use, also at the same moment', async () => {
    await Promise.all([shelf, other, shelf, other, other].map((it) => it.use('tip/a')));
    await shelf.use('tip/a');
    expect(markOf('tip/a', await kept())?.uses).toBe(6);
    await vi.waitFor(() => expect(markOf('tip/a', other)?.uses).toBe(6));
  });

  it('show what the other did', async () => {
    const line = await added();
    await vi.waitFor(() => expect(own(other)).toEqual([line]));
    await other.mark('tip/a', { favourite: true });
    await vi.waitFor(() => expect(markOf('tip/a')?.favourite).toBe(true));
    await other.removeOwn(line);
    await vi.waitFor(() => expect(own()).toEqual([]));
  });

  it('keep both marks that they made of one line', async () => {
    await Promise.all([
      shelf.mark('tip/a', { favourite: true }),
      other.mark('tip/a', { hidden: true }),
      other.use('tip/a'),
    ]);
    expect(markOf('tip/a', await kept())).toMatchObject({ favourite: true, hidden: true, uses: 1 });
  });

  it('hear no more when they close', async () => {
    const heard = vi.fn();
    other.$shelf.listen(heard);
    closing.abort();
    await added();
    await kept();
    expect(heard).not.toHaveBeenCalled();
  });
});

describe('a disk that refuses', () => {
  it('is said, and nothing that is shown or kept is lost', async () => {
    const line = await added(praise);
    await shelf.mark('tip/a', { favourite: true });
    const before = shelf.$shelf.get();
    db.close();
    const tries = [
      shelf.addOwn(question),
      shelf.editOwn(line, question),
      shelf.removeOwn(line),
      shelf.mark('tip/a', { hidden: true }),
      shelf.use('tip/a'),
    ];
    expect(await Promise.all(tries)).toEqual(tries.map(() => false));
    expect(shelf.$shelf.get()).toBe(before);
    expect((await kept()).$shelf.get()).toEqual(before);
  });

  it('does not stop a window from coming up, with nothing on its shelf', async () => {
    db.close();
    const changes = join();
    const closed = createShelf({ store: createStore(db, changes), changes, now: () => 0, newId: () => '' });
    await closed.start(closing.signal);
    expect(own(closed)).toEqual([]);
  });
});

describe('rows that cannot be read', () => {
  const damaged = { id: 'bad-line', type: 'unheard-of', stages: ['review'], text: 'x', createdAt: 1 };
  const strange = { id: 'tip/strange', uses: 'many', usedAt: 1 };

  beforeEach(async () => {
    await added();
    await db.put('ownTips', damaged);
    await db.put('marks', strange);
    ({ shelf, db } = await openWindow());
  });

  it('are named, hide no other, and stay on disk', async () => {
    expect(texts()).toEqual([question.text]);
    expect(shelf.$unreadable.get().toSorted()).toEqual(['bad-line', 'tip/strange']);
    await added(praise);
    await shelf.use('tip/a');
    expect(shelf.$unreadable.get()).toHaveLength(2);
    expect(await db.get('ownTips', 'bad-line')).toEqual(damaged);
    expect(await db.get('marks', 'tip/strange')).toEqual(strange);
  });

  it('are not written over when their line is used or marked', async () => {
    await shelf.use('tip/strange');
    await shelf.mark('tip/strange', { favourite: true });
    expect(await db.get('marks', 'tip/strange')).toEqual(strange);
  });

  it('of a later version keep what it added', async () => {
    await db.put('marks', { id: 'tip/later', uses: 3, usedAt: 1, mood: 'later' });
    await shelf.use('tip/later');
    expect(await db.get('marks', 'tip/later')).toMatchObject({ uses: 4, mood: 'later' });
  });
});
