import { expect, it, onTestFinished } from 'vitest';
import { start } from './started.ts';

const review = 'Performance review: Daniel Okafor';

it('the tab and the panel leave cleanly when the extension goes, and come back with it', async () => {
  const { chromium, page, manager, stop } = await start();
  onTestFinished(stop);
  await manager.openCalendar();
  await manager.openEvent(review);
  await manager.tab(review);
  const path = (await chromium.browser.extensions()).get(chromium.id)?.path ?? '';
  await chromium.browser.uninstallExtension(chromium.id);
  await page.waitForFunction(() => !document.querySelector('fairside-panel-host'));
  // The page goes on as before: nothing of ours throws in it (`stop` looks), nothing of ours comes back.
  await page.keyboard.press('Escape');
  await manager.openEvent(review);
  expect(await page.$('fairside-panel-host')).toBeNull();
  await chromium.browser.installExtension(path);
  await page.waitForSelector('fairside-panel-host');
});

it('nothing of ours wakes up in a page whose extension went while no event was open', async () => {
  const { chromium, page, manager, stop } = await start();
  onTestFinished(stop);
  const said: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') said.push(message.text());
  });
  await manager.openCalendar();
  await manager.openEvent(review);
  await manager.tab(review);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('fairside-panel-host'));
  await chromium.browser.uninstallExtension(chromium.id);
  await manager.openEvent(review);
  await page.keyboard.press('Escape');
  await manager.openEvent(review);
  expect(await page.$('fairside-panel-host')).toBeNull();
  expect(said.filter((text) => !/404/.test(text))).toEqual([]);
});

it('an open panel goes with the extension too', async () => {
  const { chromium, page, manager, stop } = await start();
  onTestFinished(stop);
  await manager.openCalendar();
  await manager.openEvent(review);
  await manager.pressTab(review);
  await chromium.browser.uninstallExtension(chromium.id);
  await page.waitForFunction(() => !document.querySelector('fairside-panel-host'));
});

it('a page that removes our element gets it back, and the next event shows it too', async () => {
  const { page, manager, stop } = await start();
  onTestFinished(stop);
  await manager.openCalendar();
  await manager.openEvent(review);
  await manager.tab(review);
  await page.evaluate(() => document.querySelector('fairside-panel-host')?.remove());
  await manager.tab(review);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('[role="dialog"]'));
  await manager.openEvent(review);
  await manager.tab(review);
});

it('the tab goes when the event is closed', async () => {
  const { page, manager, stop } = await start();
  onTestFinished(stop);
  await manager.openCalendar();
  await manager.openEvent(review);
  await manager.tab(review);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('fairside-panel-host'));
});
