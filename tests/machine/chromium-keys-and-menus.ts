import type { Page } from 'puppeteer-core';
import { freePort, Interface, interfaceArgs, isNamed, within } from './ui-devtools.ts';

/*
 * The extension's shortcut, and the browser's own menu over a selected text, used as a user uses them: what the
 * user does there lets the extension into the page.
 */

export interface KeysAndMenus {
  /** What Chromium must be started with. */
  readonly args: readonly string[];
  /** Presses a letter with Alt and Shift. */
  altShift(letter: string): Promise<void>;
  /** Opens the menu at a place of the page, and presses the extension's entry, then one of the list beside it. */
  chooseAt(page: Page, x: number, y: number, entry?: number): Promise<void>;
}

/** The shadow that Chromium draws around a menu, px. */
const shadow = 24;
const between = 200; // ms; a menu takes no press in its first moment

const after = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

export async function keysAndMenus(): Promise<KeysAndMenus> {
  const port = await freePort();

  async function on<Result>(work: (line: Interface) => Promise<Result>): Promise<Result> {
    const line = await Interface.at(port);
    const result = await work(line);
    line.close();
    return result;
  }

  /** The menus that are open, the outer one first. */
  const menus = async (line: Interface) =>
    (await line.views()).filter((it) => isNamed(it, 'MenuHostRootView'));

  /** Waits for a menu, and presses an entry of it until that opens another, or closes them all. */
  async function press(line: Interface, depth: number, entry: number): Promise<void> {
    let open = await menus(line);
    for (; open.length <= depth; open = await menus(line)) await after(50);
    await after(between);
    while (open.length === depth + 1) {
      const host = open[depth];
      const item =
        host &&
        within(host)
          .filter((it) => isNamed(it, 'MenuItemView'))
          .at(entry);
      if (!item) throw new Error('no such entry in the menu');
      const properties = await line.properties(item.nodeId);
      const middle = Number(properties.get('Y')) + Number(properties.get('Height')) / 2;
      await line.press(host.nodeId, shadow + 60, shadow + Math.round(middle));
      await after(between);
      open = await menus(line);
    }
  }

  return {
    args: interfaceArgs(port),
    altShift: (letter) => on((line) => line.altShift(letter)),
    chooseAt: (page, x, y, entry) =>
      on(async (line) => {
        await page.mouse.click(x, y, { button: 'right' });
        // The extension's entry stands above the last one, "Inspect".
        await press(line, 0, -2);
        if (entry !== undefined) await press(line, 1, entry);
      }),
  };
}
