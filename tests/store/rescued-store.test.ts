import { beforeEach, expect, it } from 'vitest';
import { keptFor } from '@/utils/rescue/keeping';
import type { Rescued } from '@/utils/rescue/rescued';
import { createRescuedStore, type RescuedStore } from '@/utils/store/rescued-store';
import { freshDatabase, type Window } from './fresh.ts';

const origin = 'https://hr.example.com';
const now = 1_795_418_300_000;
const text = (id: string, change: Partial<Rescued> = {}): Rescued => ({
  id,
  origin,
  path: '/review/1',
  page: '',
  label: id,
  nth: 0,
  text: `what was typed into ${id}`,
  at: now,
  ...change,
});

let window: Window;
let store: RescuedStore;
beforeEach(async () => {
  window = await freshDatabase()();
  store = createRescuedStore(window.db, window.changes);
});
const ids = async () => (await window.db.getAllKeys('rescued')).sort();

it('keeps nothing before the site is switched on, and leaves other settings alone', async () => {
  await window.store.changeSettings({ language: 'zh-CN' });
  expect(await store.keepRescued(text('a'))).toBe(false);
  await store.switchRescue(origin, true);
  await store.switchRescue(origin, true);
  expect(await window.store.settings()).toEqual({ language: 'zh-CN', rescueOn: [origin] });
  expect(await store.keepRescued(text('a'))).toBe(true);
  expect(await store.keepRescued(text('b', { origin: 'https://other.example.com' }))).toBe(false);
  expect(await store.rescuedOf(origin, now)).toEqual([text('a')]);
});

it('what is switched off is gone with all its texts, and nothing comes after it', async () => {
  const other = 'https://other.example.com';
  await store.switchRescue(origin, true);
  await store.switchRescue(other, true);
  await store.keepRescued(text('a'));
  await store.keepRescued(text('b', { origin: other }));
  // At the same moment: whichever comes first, no text is left.
  await Promise.all([
    store.keepRescued(text('c')),
    store.switchRescue(origin, false),
    store.keepRescued(text('d')),
  ]);
  expect(await ids()).toEqual(['b']);
  expect((await window.store.settings()).rescueOn).toEqual([other]);
});

it('the same field is written over, expired texts are not read, and go when asked', async () => {
  await store.switchRescue(origin, true);
  await store.keepRescued(text('a'));
  await store.keepRescued(text('again', { label: 'a', text: 'more of it', at: now + 1 }));
  expect(await store.rescuedOf(origin, now + 1)).toEqual([text('a', { text: 'more of it', at: now + 1 })]);
  expect(await store.rescuedOf(origin, now + 1 + keptFor)).toEqual([]);
  // Of a later version: only its age is read.
  await window.db.put('rescued', { id: 'odd', origin, at: now });
  await store.purgeRescued(now + keptFor);
  expect(await ids()).toEqual(['a']);
  await store.purgeRescued(now + 1 + keptFor);
  expect(await ids()).toEqual([]);
});

it('one is deleted by itself', async () => {
  await store.switchRescue(origin, true);
  await store.keepRescued(text('a'));
  await store.dropRescued('a');
  expect(await store.rescued('a')).toBeUndefined();
});

it('switching a site leaves what it cannot read of the settings as it is', async () => {
  await window.db.put('settings', { language: 'klingon', panelWidth: 400 }, 'settings');
  await store.switchRescue(origin, true);
  const kept = await window.db.get('settings', 'settings');
  expect(kept).toEqual({ language: 'klingon', panelWidth: 400, rescueOn: [origin] });
});
