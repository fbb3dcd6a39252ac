import type { Frame, Page } from 'puppeteer-core';
import { launcherWords } from '@/utils/locale/launcher-words';
import { builds, grantedCopy } from '../machine/build.ts';
import type { MadePage } from '../pages/serve.ts';
import { type Started, type StartedOptions, start } from './started.ts';

/** Sites of others, as far as the tests here show them: all granted, none ever reached. */
export const everywhere = ['https://*/*', 'http://localhost/*'];

export async function startEverywhere(options: StartedOptions = {}): Promise<Started> {
  const extension = options.extension ?? (await grantedCopy(builds.chromium, everywhere));
  // The browser opens lines to a site before the test answers for it: they end on this machine.
  const args = ['--host-resolver-rules=MAP * 127.0.0.1:9 , EXCLUDE localhost'];
  return start({ ...options, granted: everywhere, extension, args, served: ['*'] });
}

/** Answers for all addresses of the web in this tab: with the markup for pages, with nothing for the rest. */
export async function answerFor(page: Page, html: (url: URL) => string): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (!/^https?:$/.test(url.protocol)) return void request.continue();
    const isPage = request.resourceType() === 'document';
    void request.respond(
      isPage ? { contentType: 'text/html; charset=utf-8', body: html(url) } : { status: 404 },
    );
  });
}

export const host = 'fairside-panel-host';

/** The tab at the page's edge, by what it says; it stands in a closed shadow root. */
export function tabOn(page: Page, label: string, action: keyof (typeof launcherWords)['en'] = 'open') {
  return page.waitForSelector(`aria/${launcherWords.en[action]}: ${label}[role="button"]`);
}

/** The panel of the page once it shows somebody, or asks; not one that the page has taken off already. */
export async function panelOn(page: Page, other?: Frame): Promise<Frame> {
  const frame = await page.waitForFrame((it) => it !== other && it.url().includes('/panel.html'));
  await frame.waitForSelector('.panel > main');
  return frame;
}

const daniel = {
  '@type': 'Event',
  name: 'Performance review: Daniel Okafor',
  startDate: '2026-11-23T10:00:00+08:00',
  endDate: '2026-11-23T10:45:00+08:00',
  attendee: [{ name: 'Daniel Okafor', email: 'daniel.okafor@example.com' }],
};

/** A page about a talk with Daniel Okafor, whose policy leaves a frame no origin. */
export const sandboxed: MadePage = {
  html: `<!doctype html><html lang="en"><title>Event</title><body><h1>Event</h1><script type="application/ld+json">${JSON.stringify(daniel)}</script>`,
  headers: { 'Content-Security-Policy': 'sandbox allow-scripts' },
};
