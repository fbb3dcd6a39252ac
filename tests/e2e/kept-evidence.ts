import type { Evidence } from '@/utils/evidence/evidence';
import type { Chromium } from '../machine/chromium.ts';
import { workerOf } from './background.ts';

/** The evidence on disk, in the order it was kept, once there are so many pieces. */
export async function keptEvidence(chromium: Chromium, count: number): Promise<Evidence[]> {
  const worker = await workerOf(chromium);
  return worker.evaluate(async (wanted) => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done) => {
        request.onsuccess = () => done(request.result);
      });
    for (;;) {
      const db = await answer(indexedDB.open('fairside'));
      const rows = db.objectStoreNames.contains('evidence')
        ? ((await answer(db.transaction('evidence').objectStore('evidence').getAll())) as Evidence[])
        : [];
      db.close();
      if (rows.length >= wanted) return rows.sort((one, other) => one.keptAt - other.keptAt);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }, count);
}

type Api = typeof import('wxt/browser').browser;

/** What the toolbar button of the tab in front says, once it says something. */
export async function badgeInFront(chromium: Chromium): Promise<{ text: string; title: string }> {
  const worker = await workerOf(chromium);
  return worker.evaluate(async () => {
    const { tabs, action } = (globalThis as unknown as { chrome: Api }).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    const tabId = tab?.id ?? 0;
    for (;;) {
      const text = await action.getBadgeText({ tabId });
      if (text) return { text, title: await action.getTitle({ tabId }) };
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
}

/** The title of the entry in the menu over a selected text, once it is there. */
export async function menuTitle(chromium: Chromium): Promise<string> {
  const worker = await workerOf(chromium);
  return worker.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: Api }).chrome;
    for (;;) {
      const { 'clip-menu': noted } = await storage.session.get('clip-menu');
      if (noted) return String(noted);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
}
