import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { builds, root } from '../machine/build.ts';
import type { Chromium } from '../machine/chromium.ts';

type Api = { readonly chrome: typeof import('wxt/browser').browser };

export interface Asked {
  /** The folder to start Chromium with. */
  readonly extension: string;
  /** To be called once Chromium runs with it: from then on no site is granted. */
  settle(chromium: Chromium): Promise<void>;
}

/** Runs in a page of the extension, which may ask for everything that the extension may. */
export async function inExtension<Result>(
  { browser, id }: { browser: Browser; id: string },
  run: () => Promise<Result>,
): Promise<Result> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${id}/popup.html`);
  const result = await page.evaluate(run);
  await page.close();
  return result;
}

/**
 * The build, in a browser whose user once granted these sites and gave them up again. Chromium's prompt
 * cannot be driven, but what was granted once is granted again without a prompt: so the real request is
 * made and answered, and only for exactly these sites; for any other the prompt would stand there for ever.
 * Granted first through a manifest that demands them, which the real one then replaces.
 */
export async function askedBefore(name: string, origins: readonly string[]): Promise<Asked> {
  const extension = join(root, '.output/asked', name);
  await rm(extension, { recursive: true, force: true });
  await cp(builds.chromium, extension, { recursive: true });
  const path = join(extension, 'manifest.json');
  const manifest = await readFile(path, 'utf8');
  await writeFile(path, JSON.stringify({ ...JSON.parse(manifest), host_permissions: origins }));
  return {
    extension,
    async settle(chromium) {
      await writeFile(path, manifest);
      await chromium.browser.installExtension(extension);
      await inExtension(chromium, async () => {
        const { permissions } = (globalThis as unknown as Api).chrome;
        const { origins: all = [] } = await permissions.getAll();
        await permissions.remove({ origins: all });
      });
    },
  };
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
        matches,
        excludeMatches,
        allFrames,
      })),
    };
  });
}
