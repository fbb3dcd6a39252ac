import type { Browser } from 'puppeteer-core';
import { FirefoxWindow } from './firefox-window.ts';

/* The extension's shortcut, and the menu over a page, used as a user uses them. */

interface Remote {
  ChromeUtils: {
    importESModule(url: string): { event: { sendSingleKey(key: object, view: unknown): unknown } };
  };
}

/** Presses a letter with Alt and Shift. Keys that a driver sends into a page do not come back to the window. */
export async function pressAltShift(browser: Browser, letter: string): Promise<void> {
  const firefox = await FirefoxWindow.of(browser);
  await firefox.run((key) => {
    const { ChromeUtils } = globalThis as unknown as Remote;
    const { event } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Event.sys.mjs');
    document.querySelector<HTMLElement>('#urlbar-input')?.focus();
    event.sendSingleKey({ key, code: `Key${key}`, printable: true, altKey: true, shiftKey: true }, window);
  }, letter);
}

/** In the open menu over a page: chooses the extension's entry, or one of the list behind it, by its label. */
export async function chooseInMenu(browser: Browser, ...labels: string[]): Promise<void> {
  const firefox = await FirefoxWindow.of(browser);
  await firefox.run(
    async (...wanted) => {
      type Popup = Element & { state: string; activateItem(item: Element): void };
      const drawn = () => new Promise((done) => requestAnimationFrame(done));
      const opened = async (popup: Popup | null | undefined) => {
        while (popup?.state !== 'open') await drawn();
        return popup;
      };
      let popup = await opened(document.querySelector<Popup>('#contentAreaContextMenu'));
      for (const [at, label] of wanted.entries()) {
        const entry = [...popup.children].find((it) => it.getAttribute('label') === label);
        const there = [...popup.children].map((it) => it.getAttribute('label')).join(', ');
        if (!entry) throw new Error(`no entry "${label}" in the menu: ${there}`);
        if (at === wanted.length - 1) return popup.activateItem(entry);
        (entry as Element & { openMenu(open: boolean): void }).openMenu(true);
        popup = await opened(entry.querySelector<Popup>('menupopup'));
      }
    },
    ...labels,
  );
}
