import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { createFieldMap } from '@/utils/session/field-map';
import type { Change, Changes } from '@/utils/store/changes';
import { openDatabase } from '@/utils/store/open';
import { createStore } from '@/utils/store/store';

let heard: ((change: Change) => void)[];
const changes: Changes = {
  announce(change) {
    for (const tell of heard) tell(change);
  },
  hear: (listener) => void heard.push(listener),
};

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  heard = [];
});

async function openWindow(origin = 'https://hr.example') {
  const opening = await openDatabase(() => undefined);
  if (!opening.ok) throw new Error(opening.refusal);
  const live = createFieldMap({ store: createStore(opening.db, changes), changes, now: () => 7 }, origin);
  await live.start(new AbortController().signal);
  return { live, db: opening.db };
}
const goals = { label: 'Goals', sections: ['goal'] } as const;

it('what is said for a field is there the next time, on that site alone', async () => {
  const { live } = await openWindow();
  expect(live.$map.get()).toBeNull();
  expect(await live.say(({ fields }) => [...fields, goals])).toBe(true);
  const kept = { origin: 'https://hr.example', fields: [goals], usedAt: 7 };
  expect(live.$map.get()).toEqual(kept);
  expect((await openWindow()).live.$map.get()).toEqual(kept);
  expect((await openWindow('https://other.example')).live.$map.get()).toBeNull();
});

it('two windows keep both, and forgetting leaves no row', async () => {
  const [one, other] = [await openWindow(), await openWindow()];
  await one.live.say(({ fields }) => [...fields, goals]);
  await other.live.say(({ fields }) => [...fields, { label: 'Facts', sections: [] }]);
  expect(one.live.$map.get()?.fields).toHaveLength(2);
  expect(await one.live.forget()).toBe(true);
  expect(await one.db.getAll('fieldMaps')).toEqual([]);
});

it('a row of another version is not written over', async () => {
  const { live, db } = await openWindow();
  const strange = { origin: 'https://hr.example', fields: 'later' };
  await db.put('fieldMaps', strange);
  expect(await live.say(() => [goals])).toBe(false);
  expect(await db.get('fieldMaps', 'https://hr.example')).toEqual(strange);
});
