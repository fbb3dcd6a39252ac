import type { Browser } from 'puppeteer-core';

/*
 * Firefox's own window: where Firefox was started with system access, its driver lets scripts into it, and brings
 * what makes real input.
 */

interface Connection {
  send(
    method: 'script.callFunction' | 'browsingContext.getTree',
    params: object,
  ): Promise<{
    result: {
      readonly contexts?: readonly { readonly context: string }[];
      readonly type?: string;
      readonly result?: { readonly value?: unknown };
      readonly exceptionDetails?: { readonly text: string };
    };
  }>;
}

type Json = string | number | boolean | null;

/** Runs in Firefox's window, with what it is given, and waits for what it promises. */
export async function inWindow<Args extends Json[], Result>(
  browser: Browser,
  inside: (...args: Args) => Result | Promise<Result>,
  ...args: Args
): Promise<Result> {
  const { connection } = browser as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration: `async () => JSON.stringify(await (${inside})(...${JSON.stringify(args)}))`,
    target: { context: tree.result.contexts?.[0]?.context },
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
  const value = result.result?.value;
  return typeof value === 'string' ? JSON.parse(value) : (undefined as Result);
}

interface Remote {
  ChromeUtils: {
    importESModule(url: string): { event: { sendSingleKey(key: object, view: unknown): unknown } };
  };
}

/** Presses a letter with Alt and Shift. Keys that a driver sends into a page do not come back to the window. */
export function pressAltShift(browser: Browser, letter: string): Promise<void> {
  return inWindow(
    browser,
    (key) => {
      const { ChromeUtils } = globalThis as unknown as Remote;
      const { event } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Event.sys.mjs');
      document.querySelector<HTMLElement>('#urlbar-input')?.focus();
      event.sendSingleKey({ key, code: `Key${key}`, printable: true, altKey: true, shiftKey: true }, window);
    },
    letter,
  );
}

/** In the open menu over a page: chooses the extension's entry, or one of the list behind it, by its label. */
export function chooseInMenu(browser: Browser, ...labels: string[]): Promise<void> {
  return inWindow(
    browser,
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
