import type { WebWorker } from 'puppeteer-core';
import type { Chromium } from '../machine/chromium.ts';

type ExtensionApi = typeof import('wxt/browser').browser;

export async function workerOf({ browser, id }: Chromium): Promise<WebWorker> {
  const target = await browser.waitForTarget((it) => it.type() === 'service_worker' && it.url().includes(id));
  const worker = await target.worker();
  if (!worker) throw new Error('the extension has no worker');
  return worker;
}

/** Tells the launcher of the tab in front something, as the background would, and gives its answer. */
export async function tellInFront(
  chromium: Chromium,
  kind: 'toggle-panel' | 'open-panel' | 'read-page',
): Promise<unknown> {
  const worker = await workerOf(chromium);
  return worker.evaluate(
    async (message) => {
      const { tabs } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
      const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
      const here = tab?.id ?? 0;
      // The launcher comes when the document is idle, which a fast test can be ahead of.
      while (!(await tabs.sendMessage(here, { kind: 'ping' }).catch(() => false)))
        await new Promise((resolve) => setTimeout(resolve, 10));
      return tabs.sendMessage(here, message);
    },
    { kind },
  );
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
