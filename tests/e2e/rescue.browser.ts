import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { expect, it, onTestFinished, vi } from 'vitest';
import { rescueWords } from '@/utils/locale/areas/rescue';
import { launcherWords } from '@/utils/locale/launcher-words';
import type { Rescued } from '@/utils/rescue/rescued';
import { builds, grantedCopy } from '../machine/build.ts';
import type { Chromium } from '../machine/chromium.ts';
import { type Api, held, inExtension } from './asked.ts';
import { countingCopy, countsOf } from './counting.ts';
import { startEverywhere } from './foreign-page.ts';
import { reviewPage, timedOutPage } from './rescue-page.ts';
import { seenLongEnough } from './sight.ts';
import { type Started, type StartedOptions, start } from './started.ts';
import { ownPage } from './surfaces.ts';

const words = rescueWords.en;
const made = { '/review/42': reviewPage, '/review/43': reviewPage, '/signed-out': timedOutPage };
const event = 'Performance review: Daniel Okafor';
const typed = {
  achievements:
    'Moved the billing system in March without a minute of downtime 🚀 and trained two colleagues',
  rich: 'Reports came late four times in spring; since June every one of them was on time.',
  shadow: 'Should ask for help sooner, as in the February release that slipped by two weeks.',
  inner: 'Lead the on-call rota by the second quarter, with one more engineer trained for it.',
  written: 'Meet again on the first Monday of every month to look at both goals together.',
};

/** What the database holds, read in a page of the extension. */
function rescuedRows(chromium: Chromium): Promise<Rescued[]> {
  return inExtension(
    chromium,
    () =>
      new Promise<Rescued[]>((resolve, reject) => {
        const opening = indexedDB.open('fairside');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const asking = opening.result.transaction('rescued').objectStore('rescued').getAll();
          asking.onsuccess = () => {
            resolve(asking.result);
            opening.result.close();
          };
        };
      }),
  );
}

const textsOf = async (chromium: Chromium) => (await rescuedRows(chromium)).map(({ text }) => text).sort();

/** The review page with the panel beside it, at its summary. */
async function atReview(started: Started, path = '/review/42'): Promise<Frame> {
  const { manager, page, pages } = started;
  await page.goto(`${pages.origin}${path}`);
  const panel = await manager.pressTab(launcherWords.en.form);
  await panel.waitForSelector('.summary');
  return panel;
}

async function withTalk(options: StartedOptions = {}): Promise<Started> {
  const started = await start({ made, ...options });
  await started.manager.openCalendar();
  await started.manager.openEvent(event);
  const panel = await started.manager.pressTab(event);
  await started.manager.goTo(panel, 'review');
  await started.manager.note(panel, '+ No downtime in March');
  return started;
}

async function switchOn(panel: Frame): Promise<void> {
  await seenLongEnough(panel);
  await panel.locator('.rescue-switch .link').click();
  await panel.waitForFunction(
    (text) => document.querySelector('.rescue-switch .link')?.textContent === text,
    {},
    words.here.off,
  );
}

async function started(options: StartedOptions = {}): Promise<Started> {
  const it = await withTalk(options);
  await switchOn(await atReview(it));
  return it;
}

/** A field in the page, its shadow roots or frames. */
async function fieldOf(page: Page, name: keyof typeof typed | string): Promise<ElementHandle<Element>> {
  const found = await (name === 'shadow'
    ? page.waitForSelector('review-field >>> textarea')
    : name === 'inner' || name === 'written'
      ? (await (await page.waitForSelector(`#${name}`))?.contentFrame())?.waitForSelector('body')
      : page.waitForSelector(`#${name}`));
  if (!found) throw new Error(`no field ${name}`);
  return found as ElementHandle<Element>;
}

async function type(page: Page, name: string, text: string): Promise<void> {
  const field = await fieldOf(page, name);
  await field.click();
  await page.keyboard.type(text);
}

const textIn = async (page: Page, name: string) =>
  (await fieldOf(page, name)).evaluate((it) =>
    it instanceof HTMLTextAreaElement || it.localName === 'textarea'
      ? (it as HTMLTextAreaElement).value
      : (it as HTMLElement).innerText,
  );

/** Puts back every text that is offered. */
async function putAllBack(panel: Frame, count: number): Promise<void> {
  for (let left = count; left > 0; left--) {
    await panel.waitForFunction((n) => document.querySelectorAll('.offered-text').length === n, {}, left);
    await seenLongEnough(panel);
    await panel.locator('.offered-text .primary').click();
  }
  await panel.waitForFunction(() => document.querySelectorAll('.offered-text').length === 0);
}

const kept = (chromium: Chromium, ...texts: string[]) =>
  expect.poll(() => textsOf(chromium), { timeout: 20_000 }).toEqual(texts.sort());

it('all comes back after a time-out, into every kind of long field, by the manager’s presses', async () => {
  const all = await started();
  onTestFinished(all.stop);
  const { page, pages, chromium } = all;
  for (const [name, text] of Object.entries(typed)) await type(page, name, text);
  await page.goto(`${pages.origin}/signed-out`);
  await kept(chromium, ...Object.values(typed));

  const panel = await atReview(all);
  await panel.waitForSelector('.offered-text');
  // Before a press nothing of it is in the page.
  expect(await page.content()).not.toContain('billing');
  await putAllBack(panel, Object.keys(typed).length);
  for (const [name, text] of Object.entries(typed)) expect(await textIn(page, name), name).toBe(text);

  // Another form at another path gets nothing of it.
  await atReview(all, '/review/43');
  await (await all.manager.panel()).waitForSelector('.rescue-switch');
  expect(await (await all.manager.panel()).$('.offered-text')).toBeNull();
});

it('a browser killed while typing has it back, typed by an input method, with lines and signs', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'fairside-rescued-'));
  onTestFinished(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
  const extension = await grantedCopy(builds.chromium, ['http://localhost/*']);
  const first = await started({ profile, extension });
  const { page } = first;
  const text = '三月系统迁移零停机，提前两周做完回滚演练\n客户专门来信致谢 🚀👩‍👩‍👧，带教两位新人';
  await (await fieldOf(page, 'achievements')).click();
  const input = await page.createCDPSession();
  for (const line of text.split(/(?=\n)/)) {
    if (line.startsWith('\n')) await page.keyboard.press('Enter');
    await input.send('Input.imeSetComposition', { text: 'san yue', selectionStart: 7, selectionEnd: 7 });
    await input.send('Input.insertText', { text: line.trim() });
  }
  await kept(first.chromium, text);
  first.chromium.browser.process()?.kill('SIGKILL');
  await Promise.all([first.pages.close(), first.chromium.outside.close()]);

  const port = Number(new URL(first.pages.origin).port);
  const second = await start({ made, profile, extension, port });
  onTestFinished(second.stop);
  const panel = await atReview(second);
  await panel.waitForSelector('.offered-text');
  await putAllBack(panel, 1);
  expect(await textIn(second.page, 'achievements')).toBe(text);
  // The registration came through it, too.
  await type(second.page, 'shadow', typed.shadow);
  await kept(second.chromium, text, typed.shadow);
});

it('keeps nothing of passwords, codes, payments and figures, nor what stands in one form with them', async () => {
  const all = await started();
  onTestFinished(all.stop);
  const { page, chromium } = all;
  const long = 'twelve hundred and more letters that must not be kept by anyone at all';
  for (const selector of ['[name=user]', '[name=password]', '[name=cardnumber]']) {
    await page.click(selector);
    await page.keyboard.type(long);
  }
  for (const name of ['reason', 'message', 'code', 'amounts', 'account']) await type(page, name, long);
  // Figures alone, and a text that is soon typed again.
  await type(page, 'rich', '4111 1111 1111 1111 4111 1111 1111 1111 4111 1111 1111');
  await type(page, 'shadow', 'soon typed again');
  await type(page, 'achievements', typed.achievements);
  await kept(chromium, typed.achievements);
  // What waits is told when the page goes.
  await page.reload();
  // The next text shows that nothing else was only late.
  await type(page, 'shadow', typed.shadow);
  await kept(chromium, typed.achievements, typed.shadow);
});

it('keeps nothing before it is asked to, nothing that the page makes up, and nothing after it is switched off', async () => {
  const all = await withTalk();
  onTestFinished(all.stop);
  const { page, chromium } = all;
  const scripts = async () => (await held(chromium)).scripts.flatMap(({ js }) => js);
  const panel = await atReview(all);
  expect(await scripts()).not.toContain('rescue.js');
  await type(page, 'achievements', typed.achievements);
  await switchOn(panel);
  expect(await scripts()).toContain('rescue.js');
  expect(await textsOf(chromium)).toEqual([]);

  await page.evaluate((text) => {
    const field = document.querySelector<HTMLElement>('#rich');
    if (!field) throw new Error('no field');
    field.textContent = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, data: text }));
  }, typed.rich);
  // The user's own text after it shows that the first was not only late.
  await type(page, 'shadow', typed.shadow);
  await kept(chromium, typed.shadow);

  await page.bringToFront();
  await seenLongEnough(panel);
  await panel.locator('.rescue-switch .link').click();
  await panel.waitForFunction(
    (text) => document.querySelector('.rescue-switch .link')?.textContent === text,
    {},
    words.here.keep,
  );
  await kept(chromium);
  expect(await scripts()).not.toContain('rescue.js');
  await type(page, 'inner', typed.inner);
  await page.reload();
  await type(page, 'inner', typed.inner);
  await page.reload();
  expect(await textsOf(chromium)).toEqual([]);
});

it('a text is deleted by one press, and what a field holds by now is shown before it is replaced', async () => {
  const all = await started();
  onTestFinished(all.stop);
  const { page, chromium } = all;
  await type(page, 'achievements', typed.achievements);
  await type(page, 'rich', typed.rich);
  await page.reload();
  await kept(chromium, typed.achievements, typed.rich);
  const panel = await all.manager.pressTab(launcherWords.en.form);
  await panel.waitForFunction(() => document.querySelectorAll('.offered-text').length === 2);
  // Written into by the page's own script: what was offered does not know of it.
  await page.evaluate(() => {
    const field = document.querySelector<HTMLElement>('#rich');
    if (field) field.textContent = 'saved by a colleague';
  });
  const statusIs = (text: string) =>
    panel.waitForFunction(
      (it) => document.querySelector('.rescue-offers [role=status]')?.textContent === it,
      {},
      text,
    );
  // Turned to again, the panel says what would be replaced.
  await panel.evaluate(() => void dispatchEvent(new Event('focus')));
  await panel.waitForFunction(
    (it) => document.querySelector('.rescue-offers')?.textContent?.includes(it),
    {},
    words.offer.replaces(17),
  );
  await seenLongEnough(panel);
  const ofRich = `//*[@class="notice offered-text"][contains(., "${typed.rich.slice(0, 30)}")]//button[1]`;
  await panel.locator(`::-p-xpath(${ofRich})`).click();
  await statusIs(words.offer.isBack);
  expect(await textIn(page, 'rich')).toBe(typed.rich);

  // What was put back is offered no longer.
  await panel.waitForFunction(() => document.querySelectorAll('.offered-text').length === 1);
  await seenLongEnough(panel);
  await panel.locator('.offered-text button:last-child').click();
  await statusIs(words.offer.dropped);
  await kept(chromium, typed.rich);
});

it('the page of settings shows where it is on, and switches it off', async () => {
  const all = await started();
  onTestFinished(all.stop);
  const { page, pages, chromium } = all;
  await type(page, 'achievements', typed.achievements);
  await kept(chromium, typed.achievements);
  const options = await ownPage(chromium, 'options');
  await options.locator(`[data-rescue="${pages.origin}"] button`).click();
  await options.waitForFunction(() => !document.querySelector('[data-rescue]'));
  await kept(chromium);
});

it('with it on, a page carries five listeners more, and no timer while nobody types', async () => {
  const all = await startEverywhere({ extension: await countingCopy(), made });
  onTestFinished(all.stop);
  const { page, pages, manager, chromium } = all;
  const atRest = () =>
    vi.waitFor(
      async () => {
        const counts = await countsOf(chromium);
        expect([counts.timeouts, counts.frames]).toEqual([0, 0]);
        return counts;
      },
      { timeout: 30_000, interval: 100 },
    );
  const open = async () => {
    await page.goto(`${pages.origin}/review/42`);
    await manager.tab(launcherWords.en.form);
  };
  await open();
  const off = await atRest();
  await inExtension(
    chromium,
    (origin) =>
      (globalThis as unknown as Api).chrome.runtime.sendMessage({
        kind: 'switch-rescue',
        origin,
        on: true,
      }),
    pages.origin,
  );
  await page.bringToFront();
  await open();
  await type(page, 'achievements', typed.achievements);
  await kept(chromium, typed.achievements);
  await page.bringToFront();
  const on = await atRest();
  const more = [...on.listeners];
  for (const name of off.listeners) more.splice(more.indexOf(name), 1);
  expect(more).toEqual([
    'document input',
    'document load',
    'document visibilitychange',
    'window blur',
    'window pagehide',
  ]);
  expect({ ...on, listeners: [] }).toEqual({ ...off, listeners: [] });
});
