import type { Browser } from 'puppeteer-core';
import type { Chromium } from '../machine/chromium.ts';
import { extensionPage } from '../machine/extension-page.ts';

export type Api = { readonly chrome: typeof import('wxt/browser').browser };

/** Runs in a page of the extension, which may ask for everything that the extension may. */
export async function inExtension<Result>(
  chromium: { browser: Browser; id: string },
  run: (given: string) => Promise<Result>,
  given = '',
): Promise<Result> {
  const page = await extensionPage(chromium, 'popup.html', '.popup');
  const result = await page.evaluate(run, given);
  await page.close();
  return result;
}

/** What the extension holds: patterns of granted sites, and what is registered for pages. */
export function held(chromium: Chromium) {
  return inExtension(chromium, async () => {
    const { permissions, scripting } = (globalThis as unknown as Api).chrome;
    const [{ origins = [] }, scripts] = await Promise.all([
      permissions.getAll(),
      scripting.getRegisteredContentScripts(),
    ]);
    return {
      origins: origins.sort(),
      scripts: scripts.map(({ js = [], matches = [], excludeMatches = [], allFrames = false }) => ({
        js,
        matches: [...matches].sort(),
        excludeMatches: [...excludeMatches].sort(),
        allFrames,
      })),
    };
  });
}
