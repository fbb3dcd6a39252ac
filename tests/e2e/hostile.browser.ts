import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { host, panelOn, tabOn } from './foreign-page.ts';
import { type Hostile, hostilePages } from './hostile-pages.ts';
import { insertFrom, textIn } from './inserting.ts';
import { textOf } from './manager.ts';
import { becameVisible } from './sight.ts';
import { type Started, start } from './started.ts';

const review = 'Performance review: Daniel Okafor';

type Hostility = Window & {
  called: string[];
  spoilEverything(): void;
  begin(): void;
  ticks: number;
  acted: number;
  mutated: number;
  onPaper: string;
  again: string;
  persisted: boolean;
  dispatchAll(): void;
};
const does = <Result>(page: Page, act: (it: Hostility) => Result) =>
  page.evaluate(`(${act})(window)`) as Promise<Awaited<Result>>;

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

/** The panel stands where it should, can be seen as it is, and what it inserts arrives. */
async function expectWhole(panel: Frame): Promise<void> {
  const box = await page.$eval(host, (it) => {
    const { right, top, width, height } = it.getBoundingClientRect();
    return { right, top, width, height };
  });
  expect(box).toEqual({ right: 1280, top: 0, width: 384, height: 800 });
  await becameVisible(panel, true);
  await page.focus('#field');
  const text = 'from the panel';
  expect(await insertFrom(panel, { text, html: text })).toMatchObject({ ok: true });
  expect(await textIn(page, '#field')).toBe(text);
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

it.each([
  ['hides everything that is not its own', '/hiding'],
  ['puts everything on top', '/war'],
  ['bends, fades, filters and cuts its root and body', '/effects'],
  ['forbids popovers', '/forbidding'],
  ['changes itself ten thousand times a second', '/storm'],
  ['allows nothing (CSP default-src none)', '/nothing-allowed'],
  ['allows no text to become script (Trusted Types)', '/trusted-types'],
  ['isolates itself (COOP, COEP, CORP)', '/isolated'],
  ['denies every permission', '/permitted-nothing'],
] as const)('a page that %s has the whole panel, and it works', async (_, path) => {
  await go(path);
  await expectWhole(await opened());
});

it('nothing of ours is on paper, and the panel is there again afterwards', async () => {
  await go('/print');
  const panel = await opened();
  await page.pdf();
  expect(await does(page, ({ onPaper }) => onPaper)).toBe('hidden');
  await expectWhole(panel);
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

describe('a page that is at us with each tick', () => {
  it.each([
    ['takes our element off', '/taking-off'],
    ['makes it transparent', '/changing'],
    ['closes it', '/closing'],
  ] as const)('and %s, gets it back three times, then peace', async (_, path) => {
    await go(path);
    await tabOn(page, review);
    await does(page, (it) => it.begin());
    await page.waitForFunction((least) => (window as unknown as Hostility).ticks >= least, {}, 300);
    expect(await does(page, ({ acted }) => acted)).toBe(4);
    expect(await page.$(host)).toBeNull();
  });
});

it('keys and presses that a script makes up open nothing', async () => {
  await go('/synthetic');
  await tabOn(page, review);
  await does(page, (it) => it.dispatchAll());
  // What a press does, it does before this comes back.
  await tabOn(page, review);
  expect(page.frames().filter((it) => it.url().includes('/panel.html'))).toEqual([]);
  await expectWhole(await opened());
});

it('a page that frames itself, with and without a sandbox, has one tab and one panel', async () => {
  await go('/itself');
  await expectWhole(await opened());
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
    if (!withPanel) expect(await does(page, ({ persisted }) => persisted)).toBe(true);
    await expectWhole(await opened());
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
  await expectWhole(await panelOn(page, first));
});
