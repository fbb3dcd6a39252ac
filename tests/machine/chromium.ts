import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from './browsers.mjs';
import { type Outside, standOutside } from './outside.ts';

export interface Chromium {
  readonly browser: Browser;
  /** The extension's id, the same for the same folder. */
  readonly id: string;
  readonly outside: Outside;
  readonly profile: string;
  close(): Promise<void>;
}

export interface ChromiumOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless?: boolean;
  /** A profile to go on with; it is then not removed. */
  readonly profile?: string;
  /** Whether the profile is started again: then the start loads the extension, which keeps what it was granted. */
  readonly restarts?: boolean;
  readonly args?: readonly string[];
  /** The browser's language, for its interface and for pages. */
  readonly language?: 'zh-CN' | 'en';
  /** Hosts besides localhost that the test itself serves. */
  readonly served?: readonly string[];
}

/** Without these Chromium itself calls home, many times a minute. */
const quiet = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--disable-gpu',
  '--disable-search-engine-choice-screen',
  // A mouse, as on a desk; without a display Chromium says there is no pointer.
  '--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4',
  '--disable-features=NetworkTimeServiceQuerying,AutofillServerCommunication,OptimizationHints,OptimizationGuideModelDownloading,MediaRouter,Translate',
  '--gaia-url=http://localhost:9',
  '--component-updater=url-source=http://localhost:9/none',
];

/** Chromium's id for an extension in a folder: its path's SHA-256, written with the letters a to p. */
export function idOf(folder: string): string {
  const hex = createHash('sha256').update(folder).digest('hex').slice(0, 32);
  return hex.replace(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)));
}

/** Starts Chromium with the extension, its way to the internet ending in `outside`. */
export async function startChromium(options: ChromiumOptions): Promise<Chromium> {
  const { extension, headless = true, args = [], served = [], language = 'en' } = options;
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('no Chromium on this machine');
  // The dictionary for the spell check, wanted even where that is switched off.
  const outside = await standOutside(['redirector.gvt1.com']);
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'fairside-profile-')));
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    args: [
      ...quiet,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      `--proxy-server=http://localhost:${outside.port}`,
      ...(language === 'zh-CN'
        ? ['--lang=zh-CN', '--accept-lang=zh-CN,zh']
        : ['--lang=en-US', '--accept-lang=en-US,en']),
      `--proxy-bypass-list=${['localhost', ...served].join(';')}`,
      ...(options.restarts ? [`--load-extension=${extension}`] : []),
      ...args,
    ],
  });
  const id = options.restarts ? idOf(extension) : await browser.installExtension(extension);
  // The start loads it in its own time.
  if (options.restarts)
    await browser.waitForTarget((it) => it.type() === 'service_worker' && it.url().includes(id));
  return {
    browser,
    id,
    outside,
    profile,
    async close() {
      await browser.close();
      await outside.close();
      if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
