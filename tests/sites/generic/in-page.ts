import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build, type Rolldown } from 'vite';
import type { EventReading, Miss } from '@/utils/meeting/reading';
import { findBrowser } from '../../machine/browsers.mjs';
import { root } from '../../machine/build.ts';

/** A reader as one script, `fairsideReader`, as it comes into pages: minified, nothing around it. */
export async function bundledReader(
  path = 'utils/sites/calendar/generic.ts',
): Promise<{ code: string; packed: number }> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root,
    build: {
      write: false,
      minify: true,
      lib: {
        entry: join(root, path),
        formats: ['iife'],
        name: 'fairsideReader',
        fileName: 'reader',
      },
    },
  });
  const [{ output }] = built as [Rolldown.RolldownOutput];
  const { code } = output[0];
  return { code, packed: gzipSync(code, { level: 9 }).length };
}

export async function plainChromium(language: string): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('no Chromium on this machine');
  return puppeteer.launch({
    executablePath,
    pipe: true,
    defaultViewport: { width: 1280, height: 800 },
    env: { ...process.env, TZ: 'Asia/Shanghai' },
    args: [
      '--disable-gpu',
      '--disable-background-networking',
      `--lang=${language}`,
      `--accept-lang=${language}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

/** Puts the reader into a page, where it notes what was clicked, as the launcher does. */
export async function bringReader(page: Page, code: string): Promise<void> {
  await page.evaluate(`${code};window.fairsideReader=fairsideReader`);
  await page.evaluate(() => {
    const note = (event: Event) => Object.assign(window, { pointed: event.composedPath()[0] });
    addEventListener('click', note, true);
  });
}

/** What the reader reads now. */
export function readNow(page: Page): Promise<EventReading | Miss | null> {
  return page.evaluate(() => {
    const { generic } = (
      window as unknown as { fairsideReader: typeof import('@/utils/sites/calendar/generic') }
    ).fairsideReader;
    const { pointed } = window as unknown as { pointed?: Element };
    const here = { document, url: new URL('https://calendar.example.org/week'), pointed };
    const surface = generic.surface(here);
    return surface ? generic.read(surface, here) : null;
  });
}

/** What times work inside a page. */
export interface Timing {
  /**
   * Of many rounds of each work the shortest, ms. They take turns, so that what else the machine does meets
   * them alike.
   */
  best(...works: readonly (() => void)[]): number[];
  /** Plain walks over all nodes, `times` of them: what a reader's time is compared with, because machines differ. */
  walk(times: number): void;
}

/** Puts the timing into a page, as `timing`. */
export async function bringTiming(page: Page): Promise<void> {
  await page.evaluate(() => {
    const timed = (work: () => void) => {
      const before = performance.now();
      work();
      return performance.now() - before;
    };
    const best = (...works: readonly (() => void)[]) => {
      const least = works.map(() => Number.POSITIVE_INFINITY);
      for (let round = 0; round < 60; round++)
        works.forEach((work, at) => {
          least[at] = Math.min(least[at] ?? 0, timed(work));
        });
      return least;
    };
    const walk = (times: number) => {
      let length = 0;
      for (let time = 0; time < times; time++) {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
        while (walker.nextNode()) length += walker.currentNode.nodeValue?.length ?? 1;
      }
      return length;
    };
    Object.assign(window, { timing: { best, walk } });
  });
}
