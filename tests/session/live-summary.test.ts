import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { opened } from '@/utils/conversation/conversation';
import type { GoalState } from '@/utils/notes/goal';
import { createLiveSummary, type LiveSummary } from '@/utils/session/live-summary';
import type { Change, Changes } from '@/utils/store/changes';
import { type Database, openDatabase } from '@/utils/store/open';
import { createStore, type Store } from '@/utils/store/store';
import { leftOut, withOwn, withOwnText } from '@/utils/summary/edits';

const day = 86_400_000;
const now = 400 * day;

let db: Database;
let windows: ((change: Change) => void)[][];

/** Each window hears the others, none hears itself. */
function changesOf(mine: ((change: Change) => void)[]): Changes {
  windows.push(mine);
  return {
    announce(change) {
      for (const tell of windows.filter((it) => it !== mine).flat()) tell(change);
    },
    hear: (listener) => void mine.push(listener),
  };
}

async function openWindow(): Promise<{ live: LiveSummary; store: Store }> {
  const changes = changesOf([]);
  const store = createStore(db, changes);
  const live = createLiveSummary({ store, changes, now: () => now }, 'talk');
  live.start(new AbortController().signal);
  await live.read();
  return { live, store };
}

const talkAt = (id: string, start: number) =>
  opened(
    {
      person: { name: 'Daniel Okafor', email: 'd@example.com' },
      kind: 'evaluation',
      meeting: { title: 'Review', start, end: start + 1 },
    },
    id,
    start,
  );

let live: LiveSummary;
let store: Store;

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  windows = [];
  const opening = await openDatabase(() => undefined);
  if (!opening.ok) throw new Error(opening.refusal);
  db = opening.db;
  const first = createStore(db, changesOf([]));
  await first.openConversation(talkAt('talk', now));
  ({ live, store } = await openWindow());
});

const own = (of = live) => of.$edits.get().system?.own.map(({ text }) => text);
const write = (text: string, from: string, of = live) =>
  of.change('system', (edits) => withOwnText(withOwn(edits, 'o', 'support'), 'o', text, from));

describe('what is changed in a summary', () => {
  it('shows at once and is on disk a moment later, for each version', async () => {
    write('a', '');
    write('ab', 'a');
    live.change('employee', (edits) => leftOut(edits, 'n'));
    expect(own()).toEqual(['ab']);
    expect(await live.settled()).toBe(true);
    const kept = await store.summaryEdits('talk');
    expect(kept).toMatchObject({
      conversationId: 'talk',
      editedAt: now,
      system: { own: [{ id: 'o', section: 'support', text: 'ab' }] },
      employee: { leftOut: ['n'], own: [] },
    });
    expect((await openWindow()).live.$edits.get()).toEqual(kept);
  });

  it('is kept by two windows that write in one line', async () => {
    const other = await openWindow();
    write('one hour', '');
    await live.settled();
    await vi.waitFor(() => expect(own(other.live)).toEqual(['one hour']));
    write('one hour each month', 'one hour');
    write('at least one hour', 'one hour', other.live);
    await Promise.all([live.settled(), other.live.settled()]);
    await vi.waitFor(() => {
      expect(own()).toEqual(['at least one hour each month']);
      expect(own(other.live)).toEqual(own());
    });
  });

  it('stays here while the disk refuses it, and goes with the next change', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    write('a', '');
    expect(await live.settled()).toBe(false);
    expect(live.$refused.get()).toEqual({ typed: 'a' });
    expect(own()).toEqual(['a']);
    await live.read();
    expect(own()).toEqual(['a']);
    put.mockRestore();
    live.change('system', (edits) => leftOut(edits, 'n'));
    expect(await live.settled()).toBe(true);
    expect(live.$refused.get()).toBeUndefined();
    expect(await store.summaryEdits('talk')).toMatchObject({
      system: { leftOut: ['n'], own: [{ text: 'a' }] },
    });
  });

  it('brings nothing of an erased conversation back', async () => {
    write('a', '');
    await live.settled();
    const work = db.transaction(['conversations', 'summaries'], 'readwrite');
    await Promise.all([
      work.objectStore('conversations').delete('talk'),
      work.objectStore('summaries').delete('talk'),
      work.done,
    ]);
    write('ab', 'a');
    await live.settled();
    expect(await store.summaryEdits('talk')).toBeUndefined();
    expect(own()).toBeUndefined();
  });

  it('of a row of another version is not written over', async () => {
    await db.put('summaries', { conversationId: 'talk', system: 'of a later version' });
    write('a', '');
    expect(await live.settled()).toBe(false);
    expect(await db.get('summaries', 'talk')).toMatchObject({ system: 'of a later version' });
  });
});

describe('the goals of last time', () => {
  const goal = (conversationId: string, text: string, state?: GoalState) =>
    store.changeNote(
      {
        id: text,
        conversationId,
        kind: 'goal',
        stage: 'planning',
        text,
        at: 1,
        ...(state && { goal: { state } }),
      },
      (note) => note,
    );

  it('are those of the last talk that set any, with how they came out', async () => {
    for (const [id, start] of [
      ['old', now - 300 * day],
      ['last', now - 90 * day],
      ['since', now - 9 * day],
      ['to come', now + day],
    ] as const)
      await store.openConversation(talkAt(id, start));
    await goal('old', 'long ago');
    await goal('last', 'reached one', 'reached');
    await goal('last', 'open one');
    await goal('to come', 'not yet');
    await live.read();
    const { goals, conversations } = live.$before.get();
    expect(goals.map(({ text, goal: it }) => [text, it?.state])).toEqual([
      ['open one', undefined],
      ['reached one', 'reached'],
    ]);
    expect(conversations.map(({ id }) => id)).toEqual(['since', 'last', 'old']);
  });
});
