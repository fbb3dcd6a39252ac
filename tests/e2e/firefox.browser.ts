import { afterAll, beforeAll, expect, it } from 'vitest';
import { builds, grantedCopy } from '../machine/build.ts';
import { firefoxProfile, removeProfile, startFirefox } from '../machine/firefox.ts';
import { type Served, servePages } from '../pages/serve.ts';
import { pressTab } from './firefox-tab.ts';
import { insertReported, Manager } from './manager.ts';

const title = 'Performance review: Daniel Okafor';
let pages: Served;
let profile: string;

beforeAll(async () => {
  pages = await servePages(builds.pages);
  profile = await firefoxProfile(await grantedCopy(builds.firefox, ['http://localhost/*']));
});
afterAll(async () => {
  await pages.close();
  await removeProfile(profile);
});

it('install, open, note; restart; the note is still there and goes into the HR form', async () => {
  const first = await startFirefox(profile);
  const page = await first.browser.newPage();
  const manager = new Manager(page, pages.origin, 'en');
  await manager.openCalendar();
  await manager.openEvent(title);
  const panel = await pressTab(page);
  expect(await panel.$eval('.who h1', (it) => it.textContent)).toBe('Daniel Okafor');
  await manager.goTo(panel, 'review');
  await manager.note(panel, '+ zero downtime in March');
  await manager.note(panel, '~ only for me');
  await panel.type('.composer textarea', 'half a sentence');
  await panel.waitForSelector('.hints .kept');
  expect(first.outside.requests).toEqual([]);
  await first.close();

  const second = await startFirefox(profile);
  const again = await second.browser.newPage();
  const later = new Manager(again, pages.origin, 'en');
  await later.openCalendar();
  await later.openEvent(title);
  const kept = await pressTab(again);
  expect(await kept.$$eval('.note p', (rows) => rows.map((row) => row.textContent))).toEqual([
    expect.stringContaining('zero downtime in March'),
    expect.stringContaining('only for me'),
  ]);
  expect(await kept.$eval('.composer textarea', (it) => (it as HTMLTextAreaElement).value)).toBe(
    'half a sentence',
  );

  await later.openHrForm();
  await again.locator('textarea[name="achievements"]').click();
  const summary = await pressTab(again);
  await summary.waitForSelector('.deliver');
  for (const selector of ['textarea[name="achievements"]', 'textarea[name="improvement"]', '.ProseMirror']) {
    await again.locator(selector).click();
    await summary.locator('.deliver .primary').click();
    // What is reported is of the same words each time: the text has to be there first.
    await again.waitForFunction(
      (at) => {
        const field = document.querySelector<HTMLTextAreaElement>(at);
        return (field?.value ?? field?.textContent)?.includes('zero downtime in March');
      },
      {},
      selector,
    );
    await insertReported(summary, 'en');
  }
  const state = await again.evaluate(() =>
    JSON.stringify((window as unknown as { formState(): object }).formState()),
  );
  expect(state.match(/zero downtime in March/g)).toHaveLength(3);
  expect(state).toContain('bulletList');
  expect(state).not.toContain('only for me');
  expect(second.outside.requests).toEqual([]);
  await second.close();
});

it('goes away from open pages when the extension is removed', async () => {
  const plain = await firefoxProfile();
  const firefox = await startFirefox(plain);
  const id = await firefox.browser.installExtension(
    await grantedCopy(builds.firefox, ['http://localhost/*']),
  );
  const page = await firefox.browser.newPage();
  const manager = new Manager(page, pages.origin, 'en');
  await manager.openCalendar();
  await manager.openEvent(title);
  const host = await page.waitForSelector('fairside-panel-host', { visible: true });
  const box = await host?.boundingBox();
  const there = () =>
    page.evaluate(
      (x, y) => document.elementFromPoint(x, y)?.localName,
      (box?.x ?? 0) + 30,
      (box?.y ?? 0) + 20,
    );
  expect(await there()).toBe('fairside-panel-host');
  await firefox.browser.uninstallExtension(id);
  await page.waitForSelector('fairside-panel-host', { hidden: true });
  // Hidden to the last pixel: a visible child of a hidden host would still be drawn and pressed.
  expect(await there()).not.toBe('fairside-panel-host');
  await firefox.close();
  await removeProfile(plain);
});
