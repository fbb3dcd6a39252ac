import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { host } from './foreign-page.ts';
import { insertFrom, textIn } from './inserting.ts';

/* What hostile pages tell of themselves, and what has to be true on each of them in every browser. */

export type Hostility = Window & {
  called: string[];
  spoilEverything(): void;
  begin(): void;
  ticks: number;
  acted: number;
  pushed: number;
  onPaper: string;
  again: string;
  persisted: boolean;
  dispatchAll(): void;
  another(): void;
};

/** Runs in the page's own world, with nothing of the page's that it could have redefined. */
export const does = <Result>(page: Page, act: (it: Hostility) => Result) =>
  page.evaluate(`(${act})(window)`) as Promise<Awaited<Result>>;

/** Pages on which the panel is whole, whatever they do. */
export const bearable = [
  ['hides everything that is not its own', '/hiding'],
  ['puts everything on top', '/war'],
  ['bends, fades and cuts its root and body', '/effects'],
  ['forbids popovers', '/forbidding'],
  ['changes itself ten thousand times a second', '/storm'],
  ['goes to another address ten times a second', '/pushing'],
  ['allows nothing (CSP default-src none)', '/nothing-allowed'],
  ['allows no text to become script (Trusted Types)', '/trusted-types'],
  ['isolates itself (COOP, COEP, CORP)', '/isolated'],
  ['denies every permission', '/permitted-nothing'],
] as const;

/** Pages that are at our element with each tick. */
export const unbearable = [
  ['takes our element off', '/taking-off'],
  ['makes it transparent', '/changing'],
  ['closes it', '/closing'],
] as const;

/** px */
const panelWidth = 384;

/** The panel stands at the edge, in front of all, in its full size, and what it inserts arrives. */
export async function expectWhole(page: Page, panel: Frame): Promise<void> {
  const { inFront, wide, high, ...box } = await page.$eval(host, (it) => {
    const { right, top, width, height } = it.getBoundingClientRect();
    const places = [0.1, 0.5, 0.9].map((part) => [right - width * part, top + height * part] as const);
    const inFront = places.map(([x, y]) => document.elementFromPoint(x, y)?.localName);
    return { right, top, width, height, inFront, wide: innerWidth, high: innerHeight };
  });
  expect(box).toEqual({ right: wide, top: 0, width: panelWidth, height: high });
  expect(inFront).toEqual([host, host, host]);
  await page.focus('#field');
  const text = 'from the panel';
  expect(await insertFrom(panel, { text, html: text })).toMatchObject({ ok: true });
  expect(await textIn(page, '#field')).toBe(text);
}

/** The page as its own scripts find it, but for our element and for what texts it changes itself. */
export async function stateOf(page: Page) {
  const { markup, ...rest } = await does(page, (it) => ({
    markup: document.documentElement.outerHTML,
    globals: Object.getOwnPropertyNames(it).length,
    frames: it.length,
    scroll: [it.scrollX, it.scrollY],
    title: document.title,
    cookie: document.cookie,
    storage: [it.localStorage.length, it.sessionStorage.length],
  }));
  const own = markup.replace(new RegExp(`<${host}.*?</${host}>`, 'gs'), '').replace(/>[^<]*</g, '><');
  return { markup: own, ...rest };
}

/** What stands in front where the tab does. */
const inFrontOfTab = (page: Page) =>
  page.$eval(host, (it) => {
    const { x, y, width, height } = it.getBoundingClientRect();
    return document.elementFromPoint(x + width / 2, y + height / 2)?.localName;
  });

/** A page that is at our element with each tick gets it back three times, and then is left alone. */
export async function expectPeace(page: Page): Promise<void> {
  await does(page, (it) => it.begin());
  await page.waitForFunction((least) => (window as unknown as Hostility).ticks >= least, {}, 300);
  expect(await does(page, ({ acted }) => acted)).toBe(4);
  expect(await page.$(host)).toBeNull();
}

/** Nothing of ours comes over what is in full screen: neither a tab put back, nor one for the next event. */
export async function expectNoTabOverFullScreen(page: Page): Promise<void> {
  await page.waitForSelector(host);
  await page.click('#full');
  await page.waitForFunction(() => document.fullscreenElement);
  expect(await inFrontOfTab(page)).toBe('div');

  const anew = (act: (it: Hostility) => void) =>
    Promise.all([
      page.evaluate(
        (name) =>
          new Promise<void>((come) => {
            const before = document.querySelector(name);
            const watch = new MutationObserver((changes) => {
              if (
                !changes.some(({ addedNodes }) =>
                  [...addedNodes].some((it) => it.nodeName.toLowerCase() === name),
                )
              )
                return;
              watch.disconnect();
              come();
            });
            watch.observe(before?.parentNode ?? document, { childList: true });
          }),
        host,
      ),
      does(page, act),
    ]);
  await anew(() => document.querySelector('fairside-panel-host')?.remove());
  expect(await inFrontOfTab(page)).toBe('div');
  await anew((it) => it.another());
  expect(await inFrontOfTab(page)).toBe('div');

  await page.evaluate(() => document.exitFullscreen());
  await page.waitForFunction(() => !document.fullscreenElement);
  expect(await inFrontOfTab(page)).toBe(host);
}
