import type { Frame, Page } from 'puppeteer-core';
import { Manager } from '../e2e/manager.ts';

const review = 'Performance review: Daniel Okafor';

export interface PanelTimes {
  readonly domContentLoaded: number;
  /** From the click on the tab until the composer has the focus and the stage is painted. */
  readonly open: number;
  readonly stage: number;
  /** From Enter until the note is listed, which is after the disk has it. */
  readonly note: number;
  /** From each key in the composer until the disk has it. */
  readonly keys: readonly number[];
  /** From the press on the search until its first rows are painted. */
  readonly search: number;
  /** From a query's last key until its result is painted; the first loads the index. */
  readonly firstQuery: number;
  readonly query: number;
}

export function domContentLoaded(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return entry?.domContentLoadedEventEnd ?? Number.NaN;
  });
}

/** Notes the moment of the user's last press in a page, on the clock that all processes share. */
export async function noteClicks(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    addEventListener(
      'click',
      (event) => Object.assign(window, { clicked: performance.timeOrigin + event.timeStamp }),
      true,
    );
  });
}

export function clickedAt(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as { clicked: number }).clicked);
}

/** When a frame has drawn what `selector` names: the moment of the frame after it is there. */
export function drawnAt(frame: Frame, selector: string): Promise<number> {
  return frame.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const look = () =>
          requestAnimationFrame(() =>
            document.querySelector(wanted) ? resolve(performance.timeOrigin + performance.now()) : look(),
          );
        look();
      }),
    selector,
  );
}

/** ms from a query in the open search until the moment it means is painted first. */
function timeQuery(panel: Frame, query: string, title: string): Promise<number> {
  return panel.evaluate(
    (text, wanted) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        const look = () =>
          requestAnimationFrame(() =>
            document.querySelector('[role="option"] b')?.textContent === wanted
              ? resolve(performance.now() - start)
              : look(),
          );
        look();
        const field = document.querySelector<HTMLInputElement>('[role="combobox"]');
        if (!field) return;
        field.value = text;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }),
    query,
    title,
  );
}

/** ms from each character typed until the composer says that it is on disk, one after the other. */
function timeKeys(panel: Frame, text: string): Promise<number[]> {
  return panel.evaluate(async (all) => {
    const field = document.querySelector<HTMLTextAreaElement>('.composer textarea');
    const status = document.querySelector('.hints');
    const times: number[] = [];
    for (const character of all) {
      if (!field || !status) break;
      const start = performance.now();
      const kept = new Promise<void>((resolve) => {
        const seen = new MutationObserver(() => {
          if (!status.querySelector('.kept')) return;
          seen.disconnect();
          resolve();
        });
        seen.observe(status, { subtree: true, childList: true, characterData: true, attributes: true });
      });
      field.setRangeText(character, field.value.length, field.value.length, 'end');
      field.dispatchEvent(new InputEvent('input', { bubbles: true, data: character }));
      await kept;
      times.push(performance.now() - start);
    }
    field?.select();
    if (field) field.value = '';
    field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return times;
  }, text);
}

/** Opens the panel on the calendar once and times what a manager waits for. */
export async function timePanel(page: Page, origin: string): Promise<PanelTimes> {
  const manager = new Manager(page, origin, 'en');
  await manager.openCalendar();
  const loaded = await domContentLoaded(page);
  await manager.openEvent(review);
  const tab = await manager.tab(review);
  const framed = page.waitForFrame((frame) => frame.url().includes('/panel.html'));
  await tab?.click();
  const panel = await framed;
  const opened = await drawnAt(panel, '.composer textarea:focus');
  const inPanel = (work: string, done: string) =>
    panel.evaluate(
      (press, wanted) =>
        new Promise<number>((resolve) => {
          const start = performance.now();
          const look = () =>
            requestAnimationFrame(() =>
              document.querySelector(wanted) ? resolve(performance.now() - start) : look(),
            );
          look();
          document.querySelector<HTMLElement>(press)?.click();
        }),
      work,
      done,
    );
  const stage = await inPanel('.rail button:nth-child(3)', '.rail button:nth-child(3)[aria-current]');
  const before = await panel.$$eval('.note', (rows) => rows.length);
  await panel.type('.composer textarea', '+ zero downtime');
  const note = await panel.evaluate(
    (count) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        const seen = new MutationObserver(() => {
          if (document.querySelectorAll('.note').length > count) resolve(performance.now() - start);
        });
        seen.observe(document.body, { subtree: true, childList: true });
        document
          .querySelector('.composer textarea')
          ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
      }),
    before,
  );
  const keys = await timeKeys(panel, '周报改为周四先发要点，李薇十二月五日前交模板');
  const search = await inPanel('.key', '[role="option"]');
  const firstQuery = await timeQuery(panel, 'raise', 'They ask for more money');
  const query = await timeQuery(panel, 'silent', 'They go silent');
  const open = opened - (await clickedAt(page));
  return { domContentLoaded: loaded, open, stage, note, keys, search, firstQuery, query };
}
