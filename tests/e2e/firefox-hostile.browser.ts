import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launcherWords } from '@/utils/locale/launcher-words';
import { builds, grantedCopy } from '../machine/build.ts';
import { type Firefox, firefoxProfile, removeProfile, startFirefox } from '../machine/firefox.ts';
import { FirefoxOwnPage } from '../machine/firefox-own-page.ts';
import { FirefoxWindow } from '../machine/firefox-window.ts';
import { type Served, servePages } from '../pages/serve.ts';
import { frameThatShows, pressAsTab, pressTab } from './firefox-tab.ts';
import { host } from './foreign-page.ts';
import { type Hostile, hostilePages } from './hostile-pages.ts';
import {
  bearable,
  does,
  expectNoTabOverFullScreen,
  expectPeace,
  expectWhole,
  stateOf,
  unbearable,
} from './hostility.ts';
import { expectNothing, forget, gathered } from './listening.ts';
import { drawnPanel } from './test-card.ts';

let served: Served;
let profile: string;
let firefox: Firefox;
let page: Page;
/** The panel as it is drawn over a page that does nothing. */
let undisturbed: Uint8Array;

beforeAll(async () => {
  served = await servePages(builds.pages, { made: hostilePages });
  profile = await firefoxProfile(await grantedCopy(builds.firefox, ['http://localhost/*']));
  firefox = await startFirefox(profile);
  await go('/itself-inside');
  undisturbed = await drawnPanel(page, await opened());
});
afterAll(async () => {
  const { requests } = firefox.outside;
  await firefox.close();
  await served.close();
  await removeProfile(profile);
  expect(requests, 'requests that left the machine').toEqual([]);
});

/** In a tab of its own, which stands in front: the driver loses one that a page takes into another process. */
async function go(path: Hostile): Promise<void> {
  const before = page;
  page = await firefox.browser.newPage();
  await page.goto(`${served.origin}${path}`);
  await before?.close();
  await page.bringToFront();
}

async function opened(): Promise<Frame> {
  const panel = await pressTab(page);
  expect(await panel.$eval('.who h1', (it) => it.textContent)).toBe('Daniel Okafor');
  return panel;
}

/** A note typed into the panel is listed, which is when the disk has it. */
async function expectKept(panel: Frame, text: string): Promise<void> {
  // Until its frame has the focus, keys go to the page.
  await panel.waitForFunction(() => document.hasFocus());
  await page.keyboard.type(`# ${text}`);
  await page.keyboard.press('Enter');
  await panel.waitForFunction(
    (wanted) => [...document.querySelectorAll('.note')].some((it) => it.textContent?.includes(wanted)),
    {},
    text,
  );
}

/** Firefox cannot say what of the panel is seen: what it draws has to be as on a page that does nothing. */
async function expectSeen(panel: Frame): Promise<void> {
  await expectWhole(page, panel);
  expect(Buffer.compare(await drawnPanel(page, panel), undisturbed)).toBe(0);
}

describe('in Firefox, a page that redefines what every script calls', () => {
  it('before ours comes: ours calls none of it', async () => {
    await go('/before');
    await expectKept(await opened(), 'spoiled before');
    expect(await does(page, ({ called }) => called)).toEqual([]);
  });

  it('after ours came: neither', async () => {
    await go('/after');
    await page.waitForSelector(host);
    await does(page, (it) => it.spoilEverything());
    await expectKept(await opened(), 'spoiled after');
    expect(await does(page, ({ called }) => called)).toEqual([]);
  });
});

it.each(bearable)(
  'in Firefox, a page that %s has the whole panel, keeps a note, and is as it was',
  async (_, path) => {
    await go(path);
    const before = await stateOf(page);
    const panel = await opened();
    await expectKept(panel, `on ${path}`);
    await expectSeen(panel);
    expect(await stateOf(page)).toEqual(before);
  },
);

it('in Firefox, a filter on the root reaches the panel as well, which works under it', async () => {
  await go('/filtered');
  const panel = await opened();
  await expectWhole(page, panel);
  expect(Buffer.compare(await drawnPanel(page, panel), undisturbed)).not.toBe(0);
});

describe('in Firefox, a page that is at us with each tick', () => {
  it.each(unbearable)('and %s, gets it back three times, then peace', async (_, path) => {
    await go(path);
    await page.waitForSelector(host);
    await expectPeace(page);
  });
});

it('in Firefox, keys and presses that a script makes up open nothing, and do nothing to an open panel', async () => {
  await go('/synthetic');
  await page.waitForSelector(host);
  const tab = await page.$eval(host, (it) => it.getBoundingClientRect().toJSON());
  await does(page, (it) => it.dispatchAll());
  // What a press does, it does before this comes back.
  expect(await page.$eval(host, (it) => it.getBoundingClientRect().toJSON())).toEqual(tab);
  const panel = await opened();
  const notes = await panel.$$eval('.note', (all) => all.length);
  await does(page, (it) => it.dispatchAll());
  expect(await panel.$$eval('.note', (all) => all.length)).toBe(notes);
  await expectSeen(panel);
});

it('in Firefox, a page that listens to everything gets nothing of the panel and the notes', async () => {
  await go('/listening');
  const panel = await opened();
  await forget(page);
  const secret = 'between the manager and the panel';
  await expectKept(panel, secret);
  await page.keyboard.type('and what is being typed');
  expectNothing(await gathered(page, firefox.origin), secret, 'being typed');
});

it('in Firefox, something in full screen is not covered by a tab that comes meanwhile either', async () => {
  await go('/full');
  await expectNoTabOverFullScreen(page);
});

it('in Firefox, nothing of ours is on paper, and the panel is there again afterwards', async () => {
  await go('/print');
  const panel = await opened();
  await page.pdf();
  expect(await does(page, ({ onPaper }) => onPaper)).toBe('hidden');
  await expectSeen(panel);
});

it('in Firefox, a page that frames itself, with and without a sandbox, has one tab and one panel', async () => {
  await go('/itself');
  await expectSeen(await opened());
  const counts = await Promise.all(page.frames().map((it) => it.$$eval(host, ({ length }) => length)));
  expect(counts.reduce((sum, count) => sum + count)).toBe(1);
});

it('in Firefox, a page that comes back out of the browser’s memory has its tab, and a panel that works', async () => {
  await go('/kept');
  await page.waitForSelector(host);
  await page.goto(`${served.origin}/elsewhere`);
  // The driver's own way back waits for the page to load, which it does not.
  await page.evaluate(() => history.back());
  await expect.poll(() => does(page, ({ persisted }) => persisted)).toBe(true);
  const panel = await opened();
  await expectKept(panel, 'after coming back');
  await expectSeen(panel);
});

it('in Firefox, a page with a sandbox policy gets no frame: its tab leads to the toolbar, which opens the sidebar', async () => {
  await go('/sandboxed');
  const window = await FirefoxWindow.of(firefox.browser);
  const tab = FirefoxOwnPage.inFront(window, '/sandboxed');
  expect((await tab.see(host, 'button')).name).toContain(launcherWords.en.openBeside);
  await pressAsTab(page);
  expect((await tab.see(host, 'button')).name).toContain(launcherWords.en.useToolbar);
  expect(page.frames()).toHaveLength(1);
  const popup = await FirefoxOwnPage.popup(window);
  const sidebar = await popup.sidebar();
  expect((await sidebar.see('.who h1')).text).toBe('Daniel Okafor');
});

it('in Firefox, a page that writes itself anew gets the open panel again', async () => {
  await go('/written');
  await opened();
  await does(page, ({ again }) => {
    document.open();
    document.write(again);
    document.close();
  });
  await expectSeen(await frameThatShows(page, '.panel > main'));
});
