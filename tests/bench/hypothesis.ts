import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { builds, root } from '../machine/build.ts';
import type { MadePage } from '../pages/serve.ts';
import { clickedAt, domContentLoaded } from './panel.ts';

/*
 * The npm package `hypothesis`, the field's best-known panel over other people's pages, embedded in the
 * same calendar. It talks to no server here; its sidebar draws itself all the same.
 */

export const hypothesisFolder = join(root, 'node_modules/hypothesis');

const config = (origin: string, more: object) =>
  `<script type="application/json" class="js-hypothesis-config">${JSON.stringify({ assetRoot: `${origin}/hypothesis/`, ...more })}</script>`;

/** The calendar without its policy, which would stop any embedded script, with and without the package. */
export function calendarPages(origin: string): Record<string, MadePage> {
  const calendar = readFileSync(join(builds.pages, 'calendar/index.html'), 'utf8').replaceAll('"../', '"/');
  const boot = '<script src="/hypothesis/build/boot.js"></script>';
  const embedded = config(origin, {
    sidebarAppUrl: `${origin}/sidebar`,
    notebookAppUrl: `${origin}/sidebar`,
    profileAppUrl: `${origin}/sidebar`,
  });
  return {
    '/plain/calendar/': { html: calendar, headers: {} },
    '/hypothesis-calendar/': { html: calendar.replace('</body>', `${embedded}${boot}</body>`), headers: {} },
    '/sidebar': {
      html: `<!doctype html><html><head>${config(origin, { apiUrl: `${origin}/none/`, authDomain: 'localhost' })}</head><body><hypothesis-app></hypothesis-app>${boot}</body></html>`,
      headers: {},
    },
  };
}

export interface HypothesisTimes {
  readonly domContentLoaded: number;
  /** From the start of its frame until its first screen is drawn; happens on every page, asked for or not. */
  readonly load: number;
  /** From the click until the sidebar, loaded already, stands in the page. */
  readonly open: number;
}

/** Loads the calendar with the package in it and opens its sidebar. Undefined if it does not run here. */
export async function timeHypothesis(page: Page, origin: string): Promise<HypothesisTimes | undefined> {
  await page.goto(`${origin}/hypothesis-calendar/?lang=en`);
  const loaded = await domContentLoaded(page);
  try {
    const frame = await page.waitForFrame((it) => it.url().includes('/sidebar'), { timeout: 5000 });
    // An off-screen frame has no paint times: the first screen's presence in it stands for them.
    const drawn = await frame.waitForFunction(
      () => document.querySelector('[data-testid="hypothesis-app"]') && performance.now(),
      { polling: 'mutation', timeout: 5000 },
    );
    const load = Number(await drawn.jsonValue());
    const button = await page.waitForSelector('pierce/[aria-label="Annotation sidebar"]', { timeout: 5000 });
    const shown = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const look = () =>
            requestAnimationFrame(() => {
              const sidebar = document
                .querySelector('hypothesis-sidebar')
                ?.shadowRoot?.querySelector('iframe');
              const left = sidebar?.getBoundingClientRect().left ?? innerWidth;
              if (left < innerWidth - 300) resolve(performance.timeOrigin + performance.now());
              else look();
            });
          look();
        }),
    );
    await button?.click();
    return { domContentLoaded: loaded, load, open: (await shown) - (await clickedAt(page)) };
  } catch (error) {
    console.error(`hypothesis: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}
