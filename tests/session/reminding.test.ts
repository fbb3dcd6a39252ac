import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { opened } from '@/utils/conversation/conversation';
import { dayOf } from '@/utils/meeting/iso-day';
import { written } from '@/utils/notes/note';
import { movesReminders } from '@/utils/reminders/moves-reminders';
import type { Notice } from '@/utils/reminders/notice';
import { createReminding } from '@/utils/session/reminding';
import type { Settings } from '@/utils/settings/settings';
import { openDatabase } from '@/utils/store/open';
import { createStore, type Store } from '@/utils/store/store';

const hour = 3_600_000;
const morning = new Date(2026, 10, 25, 9).getTime();

let store: Store;
let time: number;
let allowed: boolean;
let alarm: number | undefined;
let shown: [Notice, Settings][];

async function openWindow(): Promise<Store> {
  const opening = await openDatabase(() => undefined);
  if (!opening.ok) throw new Error(opening.refusal);
  return createStore(opening.db, { announce: () => undefined, hear: () => undefined });
}

const reminding = (from: () => Promise<Store | undefined> = async () => store) =>
  createReminding({
    store: from,
    isAllowed: async () => allowed,
    wakeAt: async (at) => {
      alarm = at;
    },
    show: async (notice, settings) => {
      shown.push([notice, settings]);
    },
    now: () => time,
  });

const dated = (id: string, due: string) =>
  written({
    id,
    conversationId: 'c',
    kind: 'action',
    stage: 'summary',
    text: 'x',
    at: 0,
    action: { owner: 'manager', state: 'open', due },
  });

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  store = await openWindow();
  time = morning - 20 * hour;
  allowed = true;
  alarm = -1;
  shown = [];
  const meeting = { title: 'Review', start: morning + 6 * hour, end: morning + 7 * hour };
  await store.openConversation(
    opened({ person: { name: 'Daniel Okafor' }, kind: 'evaluation', meeting }, 'c', 0),
  );
  await store.changeNote(dated('n', '2026-11-25'), (it) => it);
  await store.changeSettings({ reminders: { on: true, since: 0 } });
});

it('sets its alarm at the next one, shows it there, and goes on to the one after', async () => {
  const it = reminding();
  await it.plan();
  expect([alarm, shown]).toEqual([morning, []]);
  time = morning;
  await it.plan();
  expect(shown.map(([notice]) => [notice.kind, notice.place])).toEqual([['due', 'person/person-c']]);
  expect(alarm).toBe(morning + 4 * hour);
  time = morning + 4 * hour;
  await it.plan();
  expect(shown.map(([{ kind }]) => kind)).toEqual(['due', 'prepare']);
  expect(alarm).toBeUndefined();
});

it('shows each once, asked again and again, by several at once, and after a restart', async () => {
  time = morning;
  const one = reminding();
  const other = reminding(openWindow);
  await Promise.all([one.plan(), one.plan(), other.plan()]);
  await reminding().plan();
  expect(shown).toHaveLength(1);
});

it('follows what changes: another day, done, another time', async () => {
  const it = reminding();
  await store.changeNote(dated('n', '2026-11-25'), (note) => ({
    ...note,
    action: { owner: 'manager', state: 'done', due: '2026-11-25' },
  }));
  await it.plan();
  expect(alarm).toBe(morning + 4 * hour);
  await store.changeNote(dated('n2', dayOf(morning + 72 * hour)), (note) => note);
  await store.changeConversation('c', (talk) => ({ ...talk, finishedAt: time }));
  await it.plan();
  // Looked at again within a day; nothing is shown before its day.
  expect(alarm).toBe(time + 24 * hour);
  expect(shown).toEqual([]);
});

it('off, never asked about or not allowed: no alarm and nothing shown', async () => {
  time = morning;
  await store.changeSettings({ reminders: { on: false, since: 0 } });
  await reminding().plan();
  expect([alarm, shown]).toEqual([undefined, []]);
  await store.changeSettings({ reminders: { on: true, since: 0 } });
  allowed = false;
  alarm = -1;
  await reminding().plan();
  expect([alarm, shown]).toEqual([undefined, []]);
  globalThis.indexedDB = new IDBFactory();
  store = await openWindow();
  allowed = true;
  await reminding().plan();
  expect([alarm, shown]).toEqual([undefined, []]);
});

it('what was missed before it was switched on is left alone', async () => {
  time = morning + hour;
  await store.changeSettings({ reminders: { on: true, since: morning + 1 } });
  await reminding().plan();
  expect(shown).toEqual([]);
});

it('a disk that refuses stops nothing: the next call tries again', async () => {
  time = morning;
  const failing = vi.fn<() => Promise<Store | undefined>>();
  failing.mockRejectedValueOnce(new Error('gone')).mockResolvedValueOnce(undefined);
  failing.mockImplementation(async () => store);
  const it = reminding(failing);
  await it.plan();
  await it.plan();
  expect(shown).toEqual([]);
  await it.plan();
  expect(shown).toHaveLength(1);
});

it('a damaged memory of what was shown is begun anew', async () => {
  time = morning;
  const opening = await openDatabase(() => undefined);
  if (opening.ok) await opening.db.put('settings', { key: 'not a time' }, 'reminded');
  await reminding().plan();
  await reminding().plan();
  expect(shown).toHaveLength(1);
});

it('forgets what was shown long ago, and nothing sooner', async () => {
  await store.takeReminders(['old'], time, 0);
  await store.takeReminders(['new'], time + 10, time + 1);
  expect(await store.reminded()).toEqual(new Set(['new']));
  expect(await store.takeReminders(['new', 'next'], time + 20, time + 1)).toEqual(new Set(['next']));
});

it('is asked to plan by what may move a reminder, not by every keystroke', () => {
  expect(movesReminders({ conversationId: 'c' })).toBe(true);
  expect(movesReminders({ settings: true })).toBe(true);
  expect(movesReminders({ all: true })).toBe(true);
  expect(movesReminders({ conversationId: 'c', draftOnly: true })).toBe(false);
  expect(movesReminders({})).toBe(false);
});
