import type { Browser, Frame, Page } from 'puppeteer-core';
import { insertionWords } from '@/utils/locale/areas/insertion';
import type { Manager } from '../e2e/manager.ts';
import { seenLongEnough } from '../e2e/sight.ts';
import type { Served } from '../pages/serve.ts';
import { type EditorCase, titleOf } from './editors.ts';
import type { Line } from './pages/probe.ts';

/** Both flavours that a clipboard holds. */
export interface Copied {
  readonly html: string;
  readonly text: string;
}

/** A browser with the extension, a conversation that has notes, and the pages of editors. */
export interface Bed {
  readonly browser: Browser;
  readonly editors: Served;
  /** The same pages from another origin. */
  readonly elsewhere: Served;
  /** What "Copy" put on the clipboard: what insertions are compared with. */
  readonly copied: Copied;
  /** Opens the panel over a page by the toolbar button, at the summary of the conversation. */
  openSummary(page: Page): Promise<Frame>;
  stop(): Promise<void>;
}

export const review = 'Performance review: Daniel Okafor';
const notes = [
  '+ Rehearsed the rollback two weeks early',
  '- Reports late, four times “by a day”',
  '# 3 of 3 releases <on time> & quiet',
  '* 第一季度带一个小项目 🚀',
];

/** Takes the notes, and copies the summary. */
export async function noteAndCopy(manager: Manager, panel: Frame, taken = notes): Promise<void> {
  for (const note of taken) await manager.note(panel, note);
  await manager.goTo(panel, 'summary');
  await panel.locator('.deliver .button:not(.primary)').click();
  await panel.waitForFunction(() => document.querySelector('.deliver [role=status]')?.textContent !== '');
}

/** The panel that opens over a page, once it is at the summary of the conversation. */
export async function atSummary(panel: Frame, manager: Manager): Promise<Frame> {
  await panel.waitForSelector('.panel > main');
  await manager.goTo(panel, 'summary');
  await panel.waitForSelector('.deliver .primary:not(:disabled)');
  return panel;
}

/** A page with one editor, ready to be written in. */
export interface Shown {
  readonly page: Page;
  /** Where the editor's probe is. */
  readonly inside: Frame;
  /** The lines that are to arrive in it. */
  readonly lines: readonly Line[];
  /** What the page's scripts threw. */
  readonly errors: readonly string[];
}

export async function showEditor(bed: Bed, editor: EditorCase): Promise<Shown> {
  const page = await bed.browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(`${error}`));
  const from = editor.elsewhere ? `&from=${encodeURIComponent(bed.elsewhere.origin)}` : '';
  await page.goto(`${bed.editors.origin}/?editor=${encodeURIComponent(editor.name)}${from}`);
  const inside = editor.elsewhere
    ? await page.waitForFrame((frame) => frame.url().startsWith(bed.elsewhere.origin))
    : page.mainFrame();
  await inside
    .waitForFunction(() => window.probe !== undefined, { timeout: 10_000 })
    .catch((error) => {
      throw new Error(`${titleOf(editor)} did not come: ${errors.join('; ')}`, { cause: error });
    });
  const lines: Line[] =
    editor.holds === 'formatted'
      ? await inside.evaluate((html) => window.htmlLines(html), bed.copied.html)
      : bed.copied.text
          .split('\n')
          .filter((line) => line.trim())
          .map((text) => ({ text }));
  return { page, inside, lines, errors };
}

/** What the panel said after a press, and ms from the press until it was said. */
interface Pressed {
  readonly said: string;
  readonly took: number;
}

/** Presses "Insert at the cursor" once, and waits for what the panel says of it. */
async function press(panel: Frame): Promise<Pressed> {
  await panel.evaluate(() => {
    const deliver = document.querySelector('.deliver');
    const said = () => deliver?.querySelector('[role=status]')?.textContent ?? '';
    let isNew = said() === '';
    let pressed = 0;
    addEventListener('click', () => (pressed = performance.now()), { capture: true, once: true });
    const reported = new Promise<Pressed>((resolve, reject) => {
      const state = () => `${pressed ? 'pressed' : 'no click came'}, it says "${said()}"`;
      setTimeout(() => reject(new Error(`Nothing new was said: ${state()}`)), 20_000);
      const observer = new MutationObserver(() => {
        isNew ||= said() === '';
        if (!isNew || said() === '') return;
        observer.disconnect();
        resolve({ said: said(), took: performance.now() - pressed });
      });
      if (deliver) observer.observe(deliver, { subtree: true, childList: true, characterData: true });
    });
    Object.assign(window, { reported });
  });
  await seenLongEnough(panel);
  await panel.locator('.deliver .primary').click();
  return panel.evaluate(() => (window as unknown as { reported: Promise<Pressed> }).reported);
}

/** Presses the button until it is no longer taken for the same press as the last one. */
export async function pressInsert(panel: Frame): Promise<Pressed> {
  for (;;) {
    const pressed = await press(panel);
    if (pressed.said !== insertionWords.en.reason.busy) return pressed;
  }
}
