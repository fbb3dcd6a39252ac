import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Language } from '@/utils/locale/language';
import { builds, grantedCopy } from '../machine/build.ts';
import { type Chromium, type ChromiumOptions, startChromium } from '../machine/chromium.ts';
import { type MadePage, type Served, servePages } from '../pages/serve.ts';
import { Manager } from './manager.ts';
import { welcomePage } from './surfaces.ts';

export interface Started {
  readonly chromium: Chromium;
  readonly pages: Served;
  readonly page: Page;
  readonly manager: Manager;
  /** Ends everything. Fails if anything left the machine, or a page heard an error. */
  stop(): Promise<void>;
}

export interface StartedOptions extends Partial<Omit<ChromiumOptions, 'extension' | 'language'>> {
  readonly language?: Language;
  /** Where the demo pages are served; a free port if left out. */
  readonly port?: number;
  readonly made?: Readonly<Record<string, MadePage>>;
  /** Sites the extension was granted; none: as freshly installed. */
  readonly granted?: readonly string[];
  readonly extension?: string;
  /** Leaves the welcome page of a fresh install open. */
  readonly welcome?: boolean;
}

/** Chromium with the extension, and the demo pages beside it. */
export async function start(options: StartedOptions = {}): Promise<Started> {
  const {
    language = 'en',
    port = 0,
    made = {},
    granted = ['http://localhost/*'],
    welcome,
    ...rest
  } = options;
  const pages = await servePages(builds.pages, { port, made });
  const extension =
    options.extension ?? (granted.length > 0 ? await grantedCopy(builds.chromium, granted) : builds.chromium);
  const chromium = await startChromium({ ...rest, extension, language });
  if (!options.extension && granted.length === 0 && !welcome) await (await welcomePage(chromium)).close();
  const page = await chromium.browser.newPage();
  const errors: unknown[] = [];
  page.on('pageerror', (error) => errors.push(error));
  return {
    chromium,
    pages,
    page,
    manager: new Manager(page, pages.origin, language),
    async stop() {
      const { requests } = chromium.outside;
      await chromium.close();
      await pages.close();
      expect(requests, 'requests that left the machine').toEqual([]);
      expect(errors, 'errors that the page heard').toEqual([]);
    },
  };
}
