import type { WebWorker } from 'puppeteer-core';
import type { Chromium } from '../machine/chromium.ts';

type ExtensionApi = typeof import('wxt/browser').browser;

async function workerOf({ browser, id }: Chromium): Promise<WebWorker> {
  const target = await browser.waitForTarget((it) => it.type() === 'service_worker' && it.url().includes(id));
  const worker = await target.worker();
  if (!worker) throw new Error('the extension has no worker');
  return worker;
}

/**
 * What the shortcut does in the tab in front, short of the key itself: the driver's keys go to the page
 * and never to the browser.
 */
export async function toggleIn(chromium: Chromium): Promise<void> {
  const worker = await workerOf(chromium);
  await worker.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    await tabs.sendMessage(tab?.id ?? 0, { kind: 'toggle-panel' });
  });
}

/** What the extension may do and where. */
export async function permissionsOf(
  chromium: Chromium,
): Promise<{ origins?: string[]; permissions?: string[] }> {
  const worker = await workerOf(chromium);
  return worker.evaluate(() =>
    (globalThis as unknown as { chrome: ExtensionApi }).chrome.permissions.getAll(),
  );
}
