import type { Browser } from 'puppeteer-core';

/*
 * Firefox's own window – its buttons, menus and questions – used as a user uses it. Where Firefox was
 * started with system access its driver lets scripts into the window, and brings what makes real input.
 */

interface Answer {
  readonly result: {
    readonly type: 'success' | 'exception';
    readonly result?: { readonly value?: unknown };
    readonly exceptionDetails?: { readonly text: string };
  };
}

interface Connection {
  send(method: 'script.callFunction', params: object): Promise<Answer>;
  send(
    method: 'browsingContext.getTree',
    params: object,
  ): Promise<{ result: { contexts: { context: string }[] } }>;
}

/** The parts of the window's own script world that are used here. */
interface Inside {
  ChromeUtils: {
    importESModule(url: string): {
      event: {
        synthesizeMouseAtPoint(x: number, y: number, options: object, view: unknown): unknown;
        sendSingleKey(key: object, view: unknown): unknown;
      };
    };
  };
}

type Json = string | number | boolean | null;

export class FirefoxWindow {
  private constructor(
    private readonly connection: Connection,
    private readonly context: string,
  ) {}

  static async of(browser: Browser): Promise<FirefoxWindow> {
    const { connection } = browser as unknown as { connection: Connection };
    const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
    const [window] = tree.result.contexts;
    if (!window) throw new Error('Firefox has no window');
    return new FirefoxWindow(connection, window.context);
  }

  /** Runs in the window, with what it is given, and waits for what it promises. */
  async run<Args extends Json[], Result>(
    inside: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result> {
    const { result } = await this.connection.send('script.callFunction', {
      functionDeclaration: `async () => JSON.stringify(await (${inside})(...${JSON.stringify(args)}))`,
      target: { context: this.context },
      awaitPromise: true,
    });
    if (result.type === 'exception') throw new Error(result.exceptionDetails?.text);
    const value = result.result?.value;
    return typeof value === 'string' ? JSON.parse(value) : (undefined as Result);
  }

  /**
   * Presses what stands in the window, once it is there and stands still; false where it does not within so many
   * `pictures`.
   */
  async press(selector: string, pictures: number | null = null): Promise<boolean> {
    const at = await this.run(
      async (wanted, most) => {
        const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
        const place = () => {
          const it = document.querySelector(wanted);
          // A panel that is still opening has its place already, and takes no press.
          const panel = it?.closest<Element & { readonly state: string }>('panel');
          const box = panel && panel.state !== 'open' ? undefined : it?.getBoundingClientRect();
          return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
        };
        let before = { x: 0, y: 0 };
        for (let drawn = 0; most === null || drawn < most; drawn += 1) {
          const now = place();
          if (now.x !== 0 && now.x === before.x && now.y === before.y) return now;
          before = now;
          await frame();
        }
        return null;
      },
      selector,
      pictures,
    );
    if (at) await this.pressAt(at.x, at.y);
    return at !== null;
  }

  /** Whether something is in the window within so many `pictures`. */
  shows(selector: string, pictures: number): Promise<boolean> {
    return this.run(
      async (wanted, most) => {
        for (let drawn = 0; drawn < most; drawn += 1) {
          if (document.querySelector(wanted)) return true;
          await new Promise((picture) => requestAnimationFrame(picture));
        }
        return false;
      },
      selector,
      pictures,
    );
  }

  pressAt(x: number, y: number): Promise<void> {
    return this.run(
      (left, top) => {
        const { ChromeUtils } = globalThis as unknown as Inside;
        const { event } = ChromeUtils.importESModule(
          'chrome://remote/content/shared/webdriver/Event.sys.mjs',
        );
        event.synthesizeMouseAtPoint(left, top, {}, window);
      },
      x,
      y,
    );
  }

  /**
   * Presses the extension's shortcut, from the address bar: keys that a driver sends into a page do not come
   * back to Firefox's window, as a user's do.
   */
  async shortcut(): Promise<void> {
    await this.press('#urlbar-input');
    await this.run(() => {
      const { ChromeUtils } = globalThis as unknown as Inside;
      const { event } = ChromeUtils.importESModule('chrome://remote/content/shared/webdriver/Event.sys.mjs');
      const key = { key: 'F', code: 'KeyF', printable: true, altKey: true, shiftKey: true };
      event.sendSingleKey(key, window);
    });
  }

  /** Answers Firefox's question whether the extension may be on a site, as soon as it is asked. */
  async answer(yes: boolean): Promise<void> {
    const question = '#addon-webext-permissions-notification';
    await this.press(`${question} .popup-notification-${yes ? 'primary' : 'secondary'}-button`);
    await this.run(async (gone) => {
      while (document.querySelector(gone)?.getBoundingClientRect().width)
        await new Promise((drawn) => requestAnimationFrame(drawn));
    }, question);
  }
}
