import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from './browsers.mjs';
import { type Outside, standOutside } from './outside.ts';

/** The extension's address in Firefox is a random id by default; tests pin it. */
const uuid = '5b1f7f9a-0c1d-4e53-9a56-2f6f5a1d0b7e';
export const geckoId = 'fairside@fairside.example';

export interface Firefox {
  readonly browser: Browser;
  /** "moz-extension://…", without a slash at the end. */
  readonly origin: string;
  readonly outside: Outside;
  close(): Promise<void>;
}

/** A profile, with the extension installed in it as an administrator would, or empty. */
export async function firefoxProfile(extension?: string): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'fairside-firefox-'));
  if (extension) await cp(extension, join(profile, 'extensions', geckoId), { recursive: true });
  return profile;
}

/** `home`: a folder to take for the user's, where an administrator may have left something. */
export async function startFirefox(
  profile: string,
  language: 'zh-CN' | 'en' = 'en',
  home?: string,
): Promise<Firefox> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('no Firefox on this machine');
  const outside = await standOutside();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    // Less than a test has: what is waited for in vain is said, with the line that waited.
    protocolTimeout: 60_000,
    userDataDir: profile,
    args: ['--remote-allow-system-access'],
    // Firefox's own settings server, out of the way: tests look at every request that leaves.
    env: { ...process.env, ...(home && { HOME: home }), MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: {
      'services.settings.server': 'http://localhost:9/v1',
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
      // Releases of Firefox take only signed extensions; the ESR lets a profile say otherwise.
      'xpinstall.signatures.required': false,
      'extensions.autoDisableScopes': 0,
      'extensions.enabledScopes': 5,
      'intl.accept_languages': language === 'zh-CN' ? 'zh-CN,zh' : 'en-US,en',
      'network.proxy.type': 1,
      'network.proxy.http': 'localhost',
      'network.proxy.http_port': outside.port,
      'network.proxy.ssl': 'localhost',
      'network.proxy.ssl_port': outside.port,
      'network.proxy.no_proxies_on': 'localhost',
    },
  });
  return {
    browser,
    origin: `moz-extension://${uuid}`,
    outside,
    async close() {
      await browser.close();
      await outside.close();
    },
  };
}

export async function removeProfile(profile: string): Promise<void> {
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}
