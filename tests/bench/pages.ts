import type { Page } from 'puppeteer-core';
import { builds, grantedCopy } from '../machine/build.ts';
import { startChromium } from '../machine/chromium.ts';
import { servePages } from '../pages/serve.ts';
import { calendarPages, hypothesisFolder } from './hypothesis.ts';
import { type Found, median } from './measures.ts';
import { costOf, costRows, idleWork, type PageCost } from './page-cost.ts';

const idle = 60_000;

/** What the same calendar costs without anything, with Fairside switched on, and with hypothesis embedded. */
export async function timePages(runs: number): Promise<Found> {
  const made: Record<string, { html: string; headers: Record<string, string> }> = {};
  const pages = await servePages(builds.pages, { made, folders: { '/hypothesis/': `${hypothesisFolder}/` } });
  Object.assign(made, calendarPages(pages.origin));
  const granted = await grantedCopy(builds.chromium, ['http://localhost/*']);
  const plain = `${pages.origin}/plain/calendar/?lang=en`;
  const kinds = [
    { name: 'no extension', address: plain, browser: await startChromium({ extension: builds.chromium }) },
    { name: 'Fairside switched on', address: plain, browser: await startChromium({ extension: granted }) },
    {
      name: 'hypothesis embedded',
      address: `${pages.origin}/hypothesis-calendar/?lang=en`,
      browser: await startChromium({ extension: builds.chromium }),
    },
  ];
  const costs = kinds.map((): PageCost[] => []);
  let idling: number[] = [];
  try {
    for (let run = 0; run <= runs; run++) {
      for (const [at, { browser, address }] of kinds.entries()) {
        const page = await browser.browser.newPage();
        const cost = await costOf(page, address);
        await page.close();
        // The first is not counted: disk caches, the worker's first start.
        if (run > 0) costs[at]?.push(cost);
      }
    }
    const left: Page[] = [];
    for (const { browser, address } of kinds) {
      const page = await browser.browser.newPage();
      await page.goto(address);
      await page.waitForNetworkIdle({ idleTime: 1000 });
      left.push(page);
    }
    idling = await Promise.all(left.map((page) => idleWork(page, idle)));
  } finally {
    for (const { browser } of kinds) await browser.close();
    await pages.close();
  }
  const [bare = [], ours = [], theirs = []] = costs;
  const added = (of: (cost: PageCost) => number, all: readonly PageCost[]) =>
    median(all.map(of)) - median(bare.map(of));
  const beside = (what: string, unit: string, of: (cost: PageCost) => number) =>
    `${what}: Fairside adds ${added(of, ours).toFixed(1)} ${unit} to the page, hypothesis ${added(of, theirs).toFixed(1)}.`;
  return {
    rows: [
      ...kinds.flatMap(({ name }, at) => costRows(name, costs[at] ?? [])),
      ...kinds.map(({ name }, at) => ({
        what: `page: work in ${idle / 1000} s untouched, ${name}`,
        values: [idling[at] ?? Number.NaN],
      })),
    ],
    told: [
      beside('Scripts', 'kB', (it) => it.scriptBytes / 1000),
      beside('Work until idle', 'ms', (it) => it.task),
      beside('Heap', 'kB', (it) => it.heap / 1000),
    ],
  };
}
