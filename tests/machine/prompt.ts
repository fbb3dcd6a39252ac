import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/*
 * The browser's own permission prompt, pressed as a user presses it. Chromium shows its interface to
 * developers as a tree of views (UI DevTools), and takes presses on them where a feature allows it. The
 * prompt is the dialog that it shows for installations, too: its first button says no, its last one yes.
 */

interface View {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly View[];
}

interface Answer {
  readonly id: number;
  readonly result?: { readonly root: View };
}

export interface Prompt {
  /** What Chromium must be started with. */
  readonly args: readonly string[];
  /** Waits for the prompt, and presses a button of it until it is gone: it takes no press in its first moment. */
  answer(yes: boolean): Promise<void>;
}

const dialogName = 'ExtensionInstallDialogView';
const between = 600; // ms; Chromium takes quicker presses for accidents

const within = (view: View): View[] => [view, ...(view.children ?? []).flatMap(within)];
const isNamed = (view: View, name: string) => view.attributes?.includes(name) ?? false;
const after = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

/** A line to Chromium's interface. */
async function connect(port: number) {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/0`);
  const waiting = new Map<number, (answer: Answer) => void>();
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    waiting.get(answer.id)?.(answer);
  });
  await new Promise((open, failed) => {
    socket.addEventListener('open', open);
    socket.addEventListener('error', failed);
  });
  const send = (method: string, params: object = {}): Promise<Answer> =>
    new Promise((answered) => {
      const id = waiting.size + 1;
      waiting.set(id, answered);
      socket.send(JSON.stringify({ id, method, params }));
    });
  return { send, close: () => socket.close() };
}

export async function promptOf(): Promise<Prompt> {
  const port = await freePort();

  /** Presses once; whether the prompt stood there. */
  async function press(yes: boolean): Promise<boolean> {
    const { send, close } = await connect(port);
    const { result } = await send('DOM.getDocument');
    const dialog =
      result && within(result.root).find((it) => it.nodeName === 'Widget' && isNamed(it, dialogName));
    const buttons = dialog ? within(dialog).filter((it) => isNamed(it, 'MdTextButton')) : [];
    const button = buttons.at(yes ? -1 : 0);
    for (const type of button ? ['mousePressed', 'mouseReleased'] : []) {
      const event = { type, x: 10, y: 10, button: 'left', wheelDirection: 'none' };
      await send('DOM.dispatchMouseEvent', { nodeId: button?.nodeId, event });
    }
    close();
    return button !== undefined;
  }

  return {
    args: [`--enable-ui-devtools=${port}`, '--enable-features=ui-debug-tools-enable-synthetic-events'],
    async answer(yes) {
      while (!(await press(yes))) await after(100);
      do await after(between);
      while (await press(yes));
    },
  };
}
