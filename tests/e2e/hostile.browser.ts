import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { host, panelOn, tabOn } from './foreign-page.ts';
import { type Hostile, hostilePages } from './hostile-pages.ts';
import {
  bearable,
  does,
  expectNoTabOverFullScreen,
  expectPeace,
  expectWhole,
  type Hostility,
  stateOf,
  unbearable,
} from './hostility.ts';
import { textOf } from './manager.ts';
import { becameVisible } from './sight.ts';
import { type Started, start } from './started.ts';

const review = 'Performance review: Daniel Okafor';

let started: Started;
let page: Page;
beforeAll(async () => {
  started = await start({ made: hostilePages });
  ({ page } = started);
});
afterAll(() => started.stop());

const go = (path: Hostile) => page.goto(`${started.pages.origin}${path}`);

async function opened(): Promise<Frame> {
  await (await tabOn(page, review))?.click();
  const panel = await panelOn(page);
  expect(await textOf(panel, '.who h1')).toBe('Daniel Okafor');
  return panel;
}

/** The browser says that the panel can be seen as it is; and it is whole. */
async function expectSeen(panel: Frame): Promise<void> {
  await becameVisible(panel, true);
  await expectWhole(page, panel);
}

describe('a page that redefines what every script calls', () => {
  it('before ours comes: ours calls none of it', async () => {
    await go('/before');
    const panel = await opened();
    await page.bringToFront();
    await becameVisible(panel, true);
    expect(await does(page, ({ called }) => called)).toEqual([]);
  });

  it('after ours came: neither', async () => {
    await go('/after');
    await tabOn(page, review);
    await does(page, (it) => it.spoilEverything());
    const panel = await opened();
    await becameVisible(panel, true);
    expect(await does(page, ({ called }) => called)).toEqual([]);
  });
});

it.each([...bearable, ['filters away all that it shows', '/filtered'] as const])(
  'a page that %s has the whole panel, and it works',
  async (_, path) => {
    await go(path);
    const before = await stateOf(page);
    await expectSeen(await opened());
    expect(await stateOf(page)).toEqual(before);
  },
);

it('nothing of ours is on paper, and the panel is there again afterwards', async () => {
  await go('/print');
  const panel = await opened();
  await page.pdf();
  expect(await does(page, ({ onPaper }) => onPaper)).toBe('hidden');
  await expectSeen(panel);
});

it('something in full screen is not covered: the panel waits below, and a tab does not come over it', async () => {
  const inFront = () => page.evaluate(() => document.elementFromPoint(1270, 320)?.localName);
  await go('/full');
  await opened();
  await page.click('#full');
  await page.waitForFunction(() => document.fullscreenElement);
  expect(await inFront()).toBe('div');
  await page.evaluate(() => document.exitFullscreen());
  await page.waitForFunction(() => !document.fullscreenElement);
  expect(await inFront()).toBe(host);
  await page.keyboard.press('Escape');
});

it('something in full screen is not covered by a tab that comes meanwhile either', async () => {
  await go('/full');
  await expectNoTabOverFullScreen(page);
});

describe('a page that is at us with each tick', () => {
  it.each(unbearable)('and %s, gets it back three times, then peace', async (_, path) => {
    await go(path);
    await tabOn(page, review);
    await expectPeace(page);
  });
});

it('keys and presses that a script makes up open nothing', async () => {
  await go('/synthetic');
  await tabOn(page, review);
  await does(page, (it) => it.dispatchAll());
  // What a press does, it does before this comes back.
  await tabOn(page, review);
  expect(page.frames().filter((it) => it.url().includes('/panel.html'))).toEqual([]);
  await expectSeen(await opened());
});

it('a page that frames itself, with and without a sandbox, has one tab and one panel', async () => {
  await go('/itself');
  await expectSeen(await opened());
  const counts = await Promise.all(page.frames().map((it) => it.$$eval(host, ({ length }) => length)));
  expect(counts.reduce((sum, count) => sum + count)).toBe(1);
});

it('a page that comes back out of the browser’s memory has its tab, and a panel that works', async () => {
  for (const withPanel of [false, true]) {
    await go('/kept');
    if (withPanel) await opened();
    else await tabOn(page, review);
    await go('/elsewhere');
    await page.goBack();
    // With the panel's frame in it the browser loads it anew.
    if (!withPanel) await page.waitForFunction(() => (window as unknown as Hostility).persisted);
    await expectSeen(await opened());
  }
});

it('a page that writes itself anew gets the open panel again', async () => {
  await go('/written');
  const first = await opened();
  await does(page, ({ again }) => {
    document.open();
    document.write(again);
    document.close();
  });
  await expectSeen(await panelOn(page, first));
});
