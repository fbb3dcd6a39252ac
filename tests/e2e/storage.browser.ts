import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { wordsIn } from '@/utils/locale/words';
import { start } from './started.ts';

const review = 'Performance review: Daniel Okafor';
const words = wordsIn('en');

it('a full disk is said in the panel, what was typed stays to copy, and saving goes on when there is room', async () => {
  const { page, manager, stop } = await start();
  onTestFinished(stop);
  await manager.openCalendar();
  await manager.openEvent(review);
  const panel = await manager.pressTab(review);
  await manager.note(panel, '# before');
  // Its refusal is played here, in every browser; full-disk.browser.ts has a disk that is full.
  await panel.evaluate(() => {
    const prototype = IDBObjectStore.prototype;
    const { put, add } = prototype;
    const refuse = () => {
      throw new DOMException('disk full', 'QuotaExceededError');
    };
    Object.assign(prototype, { put: refuse, add: refuse });
    Object.assign(window, { makeRoom: () => void Object.assign(prototype, { put, add }) });
  });
  await panel.type('.composer textarea', 'typed on a full disk');
  await panel.waitForSelector('[role=alert] .notice');
  expect(await panel.$eval('[role=alert] .notice', (it) => it.textContent)).toContain(words.trouble.refused);
  await page.keyboard.press('Enter');
  // Escape would take what is not on disk with it.
  await page.keyboard.press('Escape');
  await panel.locator('[role=alert] .link').click();
  expect(await panel.$eval('.composer textarea', (it) => (it as HTMLTextAreaElement).value)).toBe(
    'typed on a full disk',
  );
  expect(await panel.$$eval('.note', (rows) => rows.length)).toBe(1);

  await panel.evaluate(() => (window as unknown as { makeRoom(): void }).makeRoom());
  await panel.type('.composer textarea', '!');
  await panel.waitForSelector('.hints .kept');
  await panel.focus('.composer textarea');
  await page.keyboard.press('Enter');
  await panel.waitForFunction(() => document.querySelectorAll('.note').length === 2);
  expect(await panel.$('[role=alert] .notice')).toBeNull();
});

it('where the browser keeps nothing for frames, the panel says so and the side panel works', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'fairside-no-cookies-'));
  onTestFinished(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
  await mkdir(join(profile, 'Default'));
  await writeFile(
    join(profile, 'Default/Preferences'),
    JSON.stringify({
      profile: { default_content_setting_values: { cookies: 2 } },
    }),
  );
  const { chromium, page, manager, stop } = await start({ profile });
  onTestFinished(stop);
  await manager.openCalendar();
  await manager.openEvent(review);
  const tab = await manager.tab(review);
  await tab?.click();
  const frame = await page.waitForFrame((it) => it.url().includes('/panel.html'));
  await frame.waitForSelector('.stopped');
  expect(await frame.$eval('.stopped p', (it) => it.textContent)).toBe(words.trouble.denied);
  const opening = chromium.browser.waitForTarget((target) => target.url().endsWith('/panel.html'));
  await frame.locator('.stopped button').click();
  const side = await (await opening).asPage();
  await side.waitForSelector('.composer textarea');
});
