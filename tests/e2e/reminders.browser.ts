import type { Frame, Page } from 'puppeteer-core';
import { expect, it, onTestFinished } from 'vitest';
import { remindersWords } from '@/utils/locale/areas/reminders';
import { wordsIn } from '@/utils/locale/words';
import { builds, grantedCopy } from '../machine/build.ts';
import type { Chromium } from '../machine/chromium.ts';
import { promptOf } from '../machine/prompt.ts';
import { permissionsOf, workerOf } from './background.ts';
import { eventInFirefox, pressTab } from './firefox-tab.ts';
import { start } from './started.ts';
import { ownPage } from './surfaces.ts';

type Api = { readonly chrome: typeof import('wxt/browser').browser };

const review = 'Performance review: Daniel Okafor';
const words = remindersWords.en;
const hour = 3_600_000;

/** When the extension wakes next, epoch ms, once it wakes so many times: the background sets it in its own time. */
async function alarmsWhen(chromium: Chromium, count: number): Promise<number[]> {
  const worker = await workerOf(chromium);
  return worker.evaluate(async (wanted) => {
    const { alarms } = (globalThis as unknown as Api).chrome;
    while ((await alarms.getAll()).length !== wanted) await new Promise((done) => setTimeout(done, 10));
    return (await alarms.getAll()).map(({ scheduledTime }) => scheduledTime);
  }, count);
}

/** The ids of the notifications that stand there, once there are some. */
function notifications(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { notifications: all } = (globalThis as unknown as Api).chrome;
    while (Object.keys(await all.getAll()).length === 0) await new Promise((done) => setTimeout(done, 10));
    return Object.keys(await all.getAll());
  });
}

const planAgain = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as Api).chrome.runtime.sendMessage({ kind: 'plan-reminders' }));

/** ms: time to see the alarm before it rings, also on a machine that others use. */
const moment = 6_000;

/** A talk whose reminder comes in a moment, and reminders that are on. */
async function talkSoon(page: Page): Promise<number> {
  const begins = Date.now() + 2 * hour + moment;
  await put(page, 'conversations', {
    id: 'soon',
    person: { name: 'Daniel Okafor' },
    personId: 'person-soon',
    kind: 'evaluation',
    meeting: { title: review, start: begins, end: begins + hour },
    stage: 'preparation',
    ticks: [],
    stints: [],
    createdAt: 0,
    touchedAt: 0,
  });
  const reminders = { on: true, since: 0, quiet: { from: 0, to: 0 } };
  await put(page, 'settings', { reminders }, 'settings');
  return begins;
}

/** Puts rows where the panel keeps them, and tells all windows. */
function put(window: Frame | Page, store: string, value: object, key?: string): Promise<void> {
  return window.evaluate(
    (to, row, at) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('fairside');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const work = opening.result.transaction(to, 'readwrite');
          work.objectStore(to).put(row, at ?? undefined);
          work.oncomplete = () => {
            opening.result.close();
            const line = new BroadcastChannel('fairside');
            line.postMessage({ all: true, settings: true, conversationId: (row as { id?: string }).id });
            resolve();
          };
        };
      }),
    store,
    value,
    key ?? null,
  );
}

/** The panel’s newest note, dated: what the manager does by writing a day. */
async function dateTheAction(panel: Frame, due: string): Promise<void> {
  await panel.evaluate(
    (day) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('fairside');
        opening.onsuccess = () => {
          const notes = opening.result.transaction('notes', 'readwrite').objectStore('notes');
          const all = notes.getAll();
          all.onsuccess = () => {
            const note = all.result.find((row) => row.kind === 'action');
            notes.put({ ...note, action: { ...note.action, due: day } });
            notes.transaction.oncomplete = () => {
              opening.result.close();
              new BroadcastChannel('fairside').postMessage({ conversationId: note.conversationId });
              resolve();
            };
          };
        };
      }),
    due,
  );
}

async function withAction(options: Parameters<typeof start>[0] = {}) {
  const started = await start(options);
  onTestFinished(started.stop);
  const { manager } = started;
  await manager.openCalendar();
  await manager.openEvent(review);
  const panel = await manager.pressTab(review);
  await manager.note(panel, '! send the template');
  return { ...started, panel };
}

const press = async (panel: Frame, text: string) =>
  panel.locator(`xpath/.//*[@class="reminders-offer"]//button[.="${text}"]`).click();

it('asks once, after the first action with a date; the browser’s prompt decides; off leaves nothing', async () => {
  const prompt = await promptOf();
  const { chromium, panel } = await withAction({ args: prompt.args });
  expect(await panel.$('.reminders-offer')).toBeNull();
  expect(await alarmsWhen(chromium, 0)).toEqual([]);
  await dateTheAction(panel, '2031-03-04');
  await panel.waitForSelector('.reminders-offer');
  await press(panel, words.ask.yes);
  await prompt.answer(true);
  await panel.waitForFunction(
    (text) => document.querySelector('.reminders-offer')?.textContent?.includes(text),
    {},
    words.ask.on,
  );
  expect((await permissionsOf(chromium)).permissions).toContain('notifications');
  // A day ahead at most; nothing polls.
  const [next = 0] = await alarmsWhen(chromium, 1);
  expect(next).toBeGreaterThan(Date.now());
  expect(next).toBeLessThanOrEqual(Date.now() + 24 * hour);
  await press(panel, wordsIn('en').ok);
  await panel.waitForFunction(() => !document.querySelector('.reminders-offer'));

  const options = await ownPage(chromium, 'options');
  await options.locator('input[name="reminders"]').click();
  await alarmsWhen(chromium, 0);
  await options.locator('input[name="reminders"]').click();
  await alarmsWhen(chromium, 1);
  // A user who takes the permission back has no alarm either, and is told so.
  await options.evaluate(() =>
    (globalThis as unknown as Api).chrome.permissions.remove({ permissions: ['notifications'] }),
  );
  await alarmsWhen(chromium, 0);
  await options.waitForSelector('.reminders .notice.warn');
});

it('after a no there is no alarm, and no question ever again', async () => {
  const { chromium, manager, panel } = await withAction();
  await dateTheAction(panel, '2031-03-04');
  await panel.waitForSelector('.reminders-offer');
  await press(panel, words.ask.no);
  await panel.waitForFunction(() => !document.querySelector('.reminders-offer'));
  await manager.openCalendar();
  await manager.openEvent(review);
  const again = await manager.pressTab(review);
  await manager.note(again, '! and another');
  expect(await again.$('.reminders-offer')).toBeNull();
  expect(await alarmsWhen(chromium, 0)).toEqual([]);
  expect((await permissionsOf(chromium)).permissions).not.toContain('notifications');
});

it('takes room only behind the action, beside no other notice; at the end it is among what was agreed', async () => {
  const { manager, panel } = await withAction();
  const offer = '.panel > .reminders-offer';
  await dateTheAction(panel, '2031-03-04');
  await panel.waitForSelector(offer, { visible: true });
  await manager.note(panel, '# and on we go');
  await panel.waitForFunction((it) => !document.querySelector(it), {}, offer);
  await panel.hover('.note:last-child');
  await panel.locator('.note:last-child .menu button').click();
  await panel.locator('.note [role="menuitem"]:last-child').click();
  await panel.waitForSelector('footer .notice');
  const made = await panel.waitForSelector(offer);
  expect(await made?.isVisible()).toBe(false);
  await manager.goTo(panel, 'summary');
  await panel.waitForSelector('main .reminders-offer', { visible: true });
  expect(await panel.$(offer)).toBeNull();
});

it('an alarm wakes a killed background; one notification without a name; pressed, it leads to the person', async () => {
  const extension = await grantedCopy(builds.chromium, ['http://localhost/*'], ['notifications']);
  const { chromium, stop } = await start({ extension });
  onTestFinished(stop);
  const options = await ownPage(chromium, 'options');
  const begins = await talkSoon(options);
  await planAgain(options);
  expect(await alarmsWhen(chromium, 1)).toEqual([begins - 2 * hour]);
  await (await workerOf(chromium)).close();
  const [id = ''] = await notifications(options);
  expect(id).toBe('prepare person/person-soon');

  // Asked again, nothing more is shown, and nothing is waited for.
  await options.evaluate((it) => (globalThis as unknown as Api).chrome.notifications.clear(it), id);
  await planAgain(options);
  expect(await alarmsWhen(chromium, 0)).toEqual([]);
  expect(await options.evaluate(() => (globalThis as unknown as Api).chrome.notifications.getAll())).toEqual(
    {},
  );

  const opening = chromium.browser.waitForTarget((it) => it.url().includes('/home.html'));
  await (await workerOf(chromium)).evaluate((it) => {
    const { onClicked } = (globalThis as unknown as Api).chrome.notifications;
    (onClicked as unknown as { dispatch(id: string): void }).dispatch(it);
  }, id);
  expect((await opening).url()).toMatch(/home\.html#\/person\/person-soon$/);
});

it('in Firefox, which asks in no frame, the settings are opened', async () => {
  const { page, manager } = await eventInFirefox(review);
  const panel = await pressTab(page);
  await manager.note(panel, '! send the template');
  await dateTheAction(panel, '2031-03-04');
  await panel.waitForSelector('.reminders-offer');
  await press(panel, words.ask.yes);
  await panel.waitForFunction(
    (text) => document.querySelector('.reminders-offer')?.textContent?.includes(text),
    {},
    words.ask.elsewhere,
  );
});
