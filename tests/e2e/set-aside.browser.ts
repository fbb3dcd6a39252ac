import type { Frame } from 'puppeteer-core';
import { expect, it, onTestFinished } from 'vitest';
import { everyRow } from './data-place.ts';
import { textOf } from './manager.ts';
import { start } from './started.ts';

const title = '年度绩效面谈：李薇';

/** Puts a row on the disk, past all code of ours. */
const put = (panel: Frame, store: string, row: object) =>
  panel.evaluate(
    (into, what) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('fairside');
        opening.onsuccess = () => {
          const work = opening.result.transaction(into, 'readwrite');
          work.objectStore(into).put(what);
          work.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          work.onerror = () => reject(work.error);
        };
      }),
    store,
    row,
  );

it('what stood in the composer and cannot be read keeps nobody from noting, and is back once it can be', async () => {
  const { page, manager, stop } = await start({ language: 'zh-CN' });
  onTestFinished(stop);
  const { words } = manager;
  const open = async () => {
    await manager.openCalendar();
    await manager.openEvent(title);
    return manager.pressTab(title);
  };
  const composed = (panel: Frame) =>
    panel.$eval('.composer textarea', (it) => (it as HTMLTextAreaElement).value);

  const first = await open();
  const [{ id }] = (await everyRow(first)).conversations as [{ id: string }];
  const draft = { conversationId: id, text: '三月迁移零停机', kind: 'unheard-of' };
  await put(first, 'drafts', draft);

  const panel = await open();
  expect(await textOf(panel, '.notice.warn')).toBe(words.notes.unreadable(1));
  expect(await composed(panel)).toBe('');
  await manager.note(panel, '＋带教两位新人');
  expect(await textOf(panel, '.notice.warn')).toBe(words.notes.unreadable(1));
  const row = { id: `draft ${id}`, conversationId: id, draft };
  expect((await everyRow(panel)).notes).toContainEqual(row);
  await panel.type('.composer textarea', '周报晚交');
  await panel.waitForSelector('.hints .kept');

  // As a version finds it that knows the kind.
  await put(panel, 'notes', { ...row, draft: { ...draft, kind: 'strength' } });
  const later = await open();
  expect(await composed(later)).toBe('周报晚交\n三月迁移零停机');
  expect(await later.$('.notice.warn')).toBeNull();
  await later.focus('.composer textarea');
  await page.keyboard.press('Enter');
  await later.waitForFunction(() => document.querySelectorAll('.note').length === 2);
  expect(await textOf(later, '.notes')).toContain('三月迁移零停机');
});
