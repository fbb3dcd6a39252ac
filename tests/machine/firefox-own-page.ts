import type { FirefoxWindow } from './firefox-window.ts';

/** What a browser element of Firefox's window has beside an element's own. */
interface OwnBrowser extends Element {
  /** Of a part of the window itself: the sidebar's, in which the extension's page stands. */
  readonly contentDocument: Document | null;
  readonly currentURI: { readonly spec: string };
  readonly messageManager: {
    addMessageListener(name: string, hear: (message: { readonly data: Seen | null }) => void): void;
    loadFrameScript(url: string, later: boolean): void;
  };
}

interface Seen {
  readonly text: string;
  /** What it is called to a screen reader by its own label. */
  readonly name: string | null;
  readonly checked: boolean;
  /** Its middle, in the window. */
  readonly x: number;
  readonly y: number;
}

const inPopup = 'panel[panelopen] browser.webextension-popup-browser';
const inFront = 'browser[primary]';
const sidebar = '#sidebar';
/** Two seconds of pictures, on a machine that is not busy. */
const soon = 120;

/** A page as Firefox's window has it: those of the extension, into which Firefox's driver does not lead, or any other. */
export class FirefoxOwnPage {
  private constructor(
    private readonly window: FirefoxWindow,
    private readonly browser: string,
    private readonly file: string,
  ) {}

  /**
   * Presses the extension's entry behind the toolbar's puzzle piece, where Firefox puts it; again where Firefox opens
   * nothing yet, or closes it for something of its own, as it may after a first start.
   */
  static async popup(window: FirefoxWindow): Promise<FirefoxOwnPage> {
    const entry = '.unified-extensions-item .unified-extensions-item-action-button';
    do await window.press('#unified-extensions-button');
    while (!(await window.press(entry, soon)) || !(await window.shows(inPopup, soon)));
    return new FirefoxOwnPage(window, inPopup, '/popup.html');
  }

  /** The page in front, whose address ends with `file`. */
  static inFront(window: FirefoxWindow, file: string): FirefoxOwnPage {
    return new FirefoxOwnPage(window, inFront, file);
  }

  /** The options page, from the popup. */
  static async options(window: FirefoxWindow): Promise<FirefoxOwnPage> {
    const popup = await FirefoxOwnPage.popup(window);
    await popup.press('.popup > .link:last-of-type');
    return new FirefoxOwnPage(window, inFront, '/options.html');
  }

  /** Opens the sidebar from the popup. */
  async sidebar(): Promise<FirefoxOwnPage> {
    await this.press('.actions button:nth-child(2)');
    return new FirefoxOwnPage(this.window, sidebar, '/panel.html');
  }

  /** Something in the page, or `inside` the shadow root of it, closed or not, once it is there. */
  see(selector: string, inside: string | null = null): Promise<Seen> {
    return this.window.run(
      async (place, file, wanted, within, patience) => {
        const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
        const look = (at: OwnBrowser) =>
          new Promise<Seen | null>((seen) => {
            // A page that Firefox is just putting into its panel may answer nobody: it is asked again.
            const again = async () => {
              for (let drawn = 0; drawn < patience; drawn += 1) await frame();
              seen(null);
            };
            void again();
            const name = `seen-${Math.random()}`;
            const code = `{
            const outer = content.document.querySelector(${JSON.stringify(wanted)});
            const within = ${JSON.stringify(within)};
            const it = within && outer ? outer.openOrClosedShadowRoot.querySelector(within) : outer;
            const box = it && it.getBoundingClientRect();
            sendAsyncMessage(${JSON.stringify(name)}, it && {
              text: it.innerText, name: it.ariaLabel, checked: it.checked === true,
              x: box.x + box.width / 2, y: box.y + box.height / 2,
            });
          }`;
            at.messageManager.addMessageListener(name, ({ data }) => seen(data));
            at.messageManager.loadFrameScript(`data:,${encodeURIComponent(code)}`, false);
          });
        const now = async () => {
          const outer = document.querySelector<OwnBrowser>(place);
          const inner = outer?.contentDocument?.querySelector<OwnBrowser>('#webext-panels-browser');
          const at = inner ?? outer;
          const panel = at?.closest<Element & { readonly state: string }>('panel');
          if (!at?.currentURI.spec.endsWith(file) || (panel && panel.state !== 'open')) return null;
          const seen = await look(at);
          const { x, y } = at.getBoundingClientRect();
          return seen && { ...seen, x: seen.x + x, y: seen.y + y };
        };
        // Once it stands still: a popup grows with what is in it.
        for (let before = await now(); ; ) {
          await frame();
          const seen = await now();
          if (seen && seen.x === before?.x && seen.y === before.y) return seen;
          before = seen;
        }
      },
      this.browser,
      this.file,
      selector,
      inside,
      soon,
    );
  }

  async press(selector: string): Promise<void> {
    const { x, y } = await this.see(selector);
    await this.window.pressAt(x, y);
  }

  /** Waits until it has closed. */
  closed(): Promise<void> {
    return this.window.run(async (place) => {
      while (document.querySelector(place)) await new Promise((drawn) => requestAnimationFrame(drawn));
    }, this.browser);
  }
}
