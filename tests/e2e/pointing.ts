import type { Frame, Page } from 'puppeteer-core';
import type { Language } from '@/utils/locale/language';

/** The link of the quiet line that does this. */
export const way = (panel: Frame | Page, position: 1 | 2 | 3) =>
  panel.locator(`.by-hand p button:nth-of-type(${position})`);

/** Waits until the line over the page asks for this; it is a frame without an address. */
export async function asked(page: Page, text: string): Promise<Frame> {
  const line = await page.waitForFrame(
    (it) => it.parentFrame() === page.mainFrame() && it.url() === 'about:blank',
  );
  await line.waitForFunction((said) => document.body.textContent?.includes(said), {}, text);
  return line;
}

/** A page that no reader knows, whose times have no date. */
export const list = (language: Language) =>
  `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>List</title><main>
  <h1>${language === 'en' ? 'Tuesday, 24 November 2026' : '2026年11月24日 星期二'}</h1>
  <ul>
    <li><a href="#lunch">Lunch</a> <span>12:00 – 13:00</span></li>
    <li><a href="#review" id="title">${language === 'en' ? 'Performance review: Daniel Okafor' : '年度绩效面谈：李薇'}</a> <span id="time">10:00 – 10:45</span></li>
  </ul></main></html>`;
