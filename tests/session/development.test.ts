import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { opened } from '@/utils/conversation/conversation';
import type { SwotPoint } from '@/utils/development/development';
import type { PointEdit } from '@/utils/development/points';
import { createDevelopment, type LiveDevelopment } from '@/utils/session/development';
import type { Change, Changes } from '@/utils/store/changes';
import { type Database, openDatabase } from '@/utils/store/open';
import { createStore, type Store } from '@/utils/store/store';

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
      hear: (listener) => void mine.push(listener),
    };
  };
}

const day = 24 * 60 * 60 * 1000;
const meetingOn = (start: number, email?: string) =>
  opened(
    {
      person: { name: 'Daniel Okafor', ...(email && { email }) },
      kind: 'evaluation',
      meeting: { title: 'Review', start, end: start + 1 },
    },
    `talk-${start}`,
    start,
  );

interface Window {
  readonly live: LiveDevelopment;
  readonly store: Store;
  readonly db: Database;
}

let join: () => Changes;
let ids: number;
const now = 400 * day;

async function openWindow(start = now): Promise<Window> {
  const opening = await openDatabase(() => undefined);
  if (!opening.ok) throw new Error(opening.refusal);
  const changes = join();
  const store = createStore(opening.db, changes);
  if (!(await store.conversation(`talk-${start}`))) await store.openConversation(meetingOn(start));
  const live = createDevelopment({ store, changes, newId: () => `new-${++ids}` }, `talk-${start}`);
  live.start(new AbortController().signal);
  await live.read();
  return { live, store, db: opening.db };
}

let live: LiveDevelopment;
let store: Store;
let db: Database;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  join = line();
  ids = 0;
  ({ live, store, db } = await openWindow());
});

const typing = (id: string, base: string, text: string, part: 'text' | 'with' = 'text'): PointEdit => ({
  id,
  field: 'opportunity',
  by: 'employee',
  part,
  base,
  text,
});
const texts = (of = live) => of.$points.get().map(({ text }) => text);
const onDisk = async () => (await store.development(`talk-${now}`)).points;
const point = (text: string, id = text): SwotPoint => ({ id, field: 'strength', by: 'manager', text });

/** Types a text letter by letter, faster than any disk. */
function type(to: LiveDevelopment, id: string, text: string, from = ''): void {
  for (let at = 1; at <= text.length; at += 1)
    to.write(typing(id, from + text.slice(0, at - 1), from + text.slice(0, at)));
}

describe('what is typed', () => {
  it('shows at once and is on disk when it has settled', async () => {
    type(live, 'a', 'Learn Kubernetes');
    expect(texts()).toEqual(['Learn Kubernetes']);
    live.write(typing('a', '', 'Friday afternoons', 'with'));
    expect(await live.settled()).toBe(true);
    expect(await onDisk()).toEqual([
      { id: 'a', field: 'opportunity', by: 'employee', text: 'Learn Kubernetes', with: 'Friday afternoons' },
    ]);
    expect(live.unsaved()).toBe('');
  });

  it('brings nothing of an erased conversation back', async () => {
    type(live, 'a', 'Learn');
    await live.settled();
    await Promise.all([db.delete('conversations', `talk-${now}`), db.delete('developments', `talk-${now}`)]);
    type(live, 'a', ' Go', 'Learn');
    expect(await live.add([{ field: 'strength', by: 'manager', text: 'Calm' }])).toBe(false);
    await live.settled();
    expect(await db.count('developments')).toBe(0);
    expect([texts(), live.unsaved()]).toEqual([[], '']);
  });

  it('stays and shows while the disk refuses, and is there when it takes it again', async () => {
    const { changeDevelopment } = store;
    let full = true;
    const changes = join();
    const given = createDevelopment(
      {
        store: {
          ...store,
          changeDevelopment: (id, to) =>
            full ? Promise.reject(new DOMException('full', 'QuotaExceededError')) : changeDevelopment(id, to),
        },
        changes,
        newId: () => `new-${++ids}`,
      },
      `talk-${now}`,
    );
    type(given, 'a', 'Learn');
    expect(await given.settled()).toBe(false);
    expect(given.$refused.get()).toBe(true);
    expect(given.unsaved()).toBe('Learn');
    await given.read();
    expect(texts(given)).toEqual(['Learn']);
    full = false;
    type(given, 'a', ' more', 'Learn');
    expect(await given.settled()).toBe(true);
    expect(given.$refused.get()).toBe(false);
    expect((await onDisk()).map(({ text }) => text)).toEqual(['Learn more']);
  });

  it('can be given up', async () => {
    db.close();
    type(live, 'a', 'x');
    await live.settled();
    live.forget();
    expect(texts()).toEqual([]);
    expect(live.$refused.get()).toBe(false);
  });
});

describe('points', () => {
  beforeEach(async () => {
    await live.add([point('one'), point('two'), point('three')]);
  });
  const named = (text: string) => {
    const found = live.$points.get().find((it) => it.text === text);
    if (!found) throw new Error(`no ${text}`);
    return found;
  };

  it('that are there word for word are not added again', async () => {
    await live.add([point(' two '), point('four'), point('four'), point('')]);
    expect(texts()).toEqual(['one', 'two', 'three', 'four']);
  });

  it('go and come back to their place', async () => {
    await live.remove(named('two'));
    expect(texts()).toEqual(['one', 'three']);
    await live.undoRemove();
    expect(texts()).toEqual(['one', 'two', 'three']);
    expect(live.$removed.get()).toBeUndefined();
  });

  it('that are blank go without a word', async () => {
    live.write({ ...typing('a', '', 'x') });
    live.write({ ...typing('a', 'x', '') });
    await live.settled();
    await live.remove({ id: 'a', field: 'opportunity', by: 'employee', text: '' });
    expect(live.$removed.get()).toBeUndefined();
    expect(texts()).toEqual(['one', 'two', 'three']);
  });

  it('move to the end of another field', async () => {
    await live.move(named('one').id, 'threat');
    expect(live.$points.get().map(({ field, text }) => `${field}: ${text}`)).toEqual([
      'strength: two',
      'strength: three',
      'threat: one',
    ]);
  });
});

describe('two windows', () => {
  let other: LiveDevelopment;
  beforeEach(async () => {
    ({ live: other } = await openWindow());
  });

  it('show each other’s points, typed at the same moment', async () => {
    type(live, 'a', 'from here');
    type(other, 'b', 'from there');
    await Promise.all([live.settled(), other.settled()]);
    await vi.waitFor(() => expect(texts().toSorted()).toEqual(['from here', 'from there']));
    await vi.waitFor(() => expect(texts(other).toSorted()).toEqual(['from here', 'from there']));
  });

  it('that change one point keep both versions, and each goes on with its own', async () => {
    type(live, 'a', 'base');
    await live.settled();
    await vi.waitFor(() => expect(texts(other)).toEqual(['base']));
    type(live, 'a', ' of one', 'base');
    type(other, 'a', ' of two', 'base');
    await Promise.all([live.settled(), other.settled()]);
    const kept = (await onDisk()).map(({ text }) => text);
    expect(kept.toSorted()).toEqual(['base of one', 'base of two']);
    const parted = live.$parted.get() ?? other.$parted.get();
    expect(parted?.from).toBe('a');
    expect((await onDisk()).map(({ id }) => id)).toEqual(['a', parted?.to]);
  });

  it('change both parts of one point without a quarrel', async () => {
    type(live, 'a', 'base');
    await live.settled();
    await vi.waitFor(() => expect(texts(other)).toEqual(['base']));
    live.write(typing('a', 'base', 'better'));
    other.write(typing('a', '', 'a course', 'with'));
    await Promise.all([live.settled(), other.settled()]);
    expect(await onDisk()).toMatchObject([{ id: 'a', text: 'better', with: 'a course' }]);
  });

  it('bring back with its new words what the other removed', async () => {
    await live.add([point('base')]);
    await vi.waitFor(() => expect(texts(other)).toEqual(['base']));
    const [kept] = other.$points.get();
    if (!kept) throw new Error('nothing');
    await other.remove(kept);
    live.write({ ...kept, part: 'text', base: 'base', text: 'base, still' });
    await live.settled();
    expect((await onDisk()).map(({ text }) => text)).toEqual(['base, still']);
  });
});

describe('the view before', () => {
  it('is the latest earlier one of the person that says something', async () => {
    const put = (start: number, said: SwotPoint[]) => store.changeDevelopment(`talk-${start}`, () => said);
    for (const start of [100 * day, 200 * day, 300 * day, 500 * day])
      await store.openConversation(meetingOn(start));
    await put(100 * day, [point('oldest')]);
    await put(200 * day, [point('old'), point('', 'blank')]);
    await put(300 * day, [point(' ')]);
    await put(500 * day, [point('later')]);
    await live.read();
    expect(live.$earlier.get()).toEqual({ start: 200 * day, points: [point('old')] });
  });

  it('is none, nor an address, for a person met now', () => {
    expect(live.$earlier.get()).toBeUndefined();
    expect(live.$address.get()).toBeUndefined();
  });

  it('comes with the address that another meeting gave', async () => {
    await store.openConversation(meetingOn(500 * day, 'daniel@example.com'));
    await live.read();
    expect(live.$address.get()).toBe('daniel@example.com');
  });
});
