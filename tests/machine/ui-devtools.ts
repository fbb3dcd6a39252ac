import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/*
 * Chromium's own interface – its prompts, menus and shortcuts – used as a user uses it. Chromium shows its
 * interface to developers as a tree of views (UI DevTools), and takes presses on them where a feature allows it.
 */

export interface View {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly View[];
}

interface Property {
  readonly name: string;
  readonly value: string;
}

interface Answer {
  readonly id: number;
  readonly result?: {
    readonly root?: View;
    readonly matchedCSSRules?: readonly {
      readonly rule: { readonly style: { readonly cssProperties: readonly Property[] } };
    }[];
  };
}

/** What Chromium must be started with, for its interface to listen at a port. */
export const interfaceArgs = (port: number): readonly string[] => [
  `--enable-ui-devtools=${port}`,
  '--enable-features=ui-debug-tools-enable-synthetic-events',
];

/** A view and all that stand in it. */
export const within = (view: View): View[] => [view, ...(view.children ?? []).flatMap(within)];

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** A line to Chromium's interface. */
export class Interface {
  private readonly waiting = new Map<number, (answer: Answer) => void>();

  private constructor(private readonly socket: WebSocket) {
    socket.addEventListener('message', ({ data }) => {
      const answer = JSON.parse(String(data)) as Answer;
      this.waiting.get(answer.id)?.(answer);
    });
  }

  static async at(port: number): Promise<Interface> {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/0`);
    await new Promise((open, failed) => {
      socket.addEventListener('open', open);
      socket.addEventListener('error', failed);
    });
    return new Interface(socket);
  }

  private send(method: string, params: object = {}): Promise<Answer> {
    return new Promise((answered) => {
      const id = this.waiting.size + 1;
      this.waiting.set(id, answered);
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }

  /** Everything that stands on the screen now. */
  async views(): Promise<View[]> {
    const { result } = await this.send('DOM.getDocument');
    return result?.root ? within(result.root) : [];
  }

  /** A view's properties: its place ("Y") and size. */
  async properties(nodeId: number): Promise<ReadonlyMap<string, string>> {
    await this.send('CSS.enable');
    const { result } = await this.send('CSS.getMatchedStylesForNode', { nodeId });
    const rules = result?.matchedCSSRules ?? [];
    return new Map(
      rules.flatMap(({ rule }) => rule.style.cssProperties.map(({ name, value }) => [name, value] as const)),
    );
  }

  async press(nodeId: number, x: number, y: number): Promise<void> {
    for (const type of ['mouseMoved', 'mousePressed', 'mouseReleased']) {
      const button = type === 'mouseMoved' ? 'none' : 'left';
      const event = { type, x, y, button, wheelDirection: 'none' };
      await this.send('DOM.dispatchMouseEvent', { nodeId, event });
    }
  }

  /** Presses a letter with Alt and Shift in the browser's window, as its own shortcuts and ours are pressed. */
  async altShift(letter: string): Promise<void> {
    const [frame] = (await this.views()).filter(
      (it) => it.nodeName === 'Widget' && isNamed(it, 'BrowserWidget'),
    );
    if (!frame) throw new Error('the browser has no window');
    const keyCode = letter.charCodeAt(0);
    const event = { keyCode, key: keyCode, code: 0x07_0004 + keyCode - 65, flags: 2 + 8, isChar: false };
    for (const type of ['keyPressed', 'keyReleased'])
      await this.send('DOM.dispatchKeyEvent', { nodeId: frame.nodeId, event: { type, ...event } });
  }

  close(): void {
    this.socket.close();
  }
}

export const isNamed = (view: View, name: string) => view.attributes?.includes(name) ?? false;
