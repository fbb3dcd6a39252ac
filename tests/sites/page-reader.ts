import type { Page, WebWorker } from 'puppeteer-core';
import type { PageReading } from '@/utils/messages/to-page';
import type { Chromium } from '../machine/chromium.ts';

/**
 * Shows a page to the extension under any address, without a network, and asks the launcher in it what
 * it reads, as the side panel would.
 */
export class PageReader {
  private html = '';

  private constructor(
    private readonly page: Page,
    private readonly worker: WebWorker,
  ) {}

  static async open({ browser }: Chromium): Promise<PageReader> {
    const page = await browser.newPage();
    const target = await browser.waitForTarget((it) => it.type() === 'service_worker');
    const worker = await target.worker();
    if (!worker) throw new Error('the extension has no worker');
    const reader = new PageReader(page, worker);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const asked = request.resourceType() === 'document';
      void request.respond(
        asked ? { contentType: 'text/html; charset=utf-8', body: reader.html } : { status: 404 },
      );
    });
    return reader;
  }

  async read(url: string, html: string): Promise<PageReading | null> {
    this.html = html;
    await this.page.goto(url);
    await this.page.bringToFront();
    return this.worker.evaluate(async () => {
      const { tabs } = (globalThis as unknown as { chrome: typeof import('wxt/browser').browser }).chrome;
      const [tab] = await tabs.query({ active: true, currentWindow: true });
      // The launcher comes when the document is idle, which a fast test can be ahead of.
      for (;;) {
        try {
          return await tabs.sendMessage(tab?.id ?? 0, { kind: 'read-page' });
        } catch {
          await new Promise((resolve) => setTimeout(resolve, 10));
        }
      }
    });
  }
}
