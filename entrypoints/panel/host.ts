import { browser } from '@/utils/browser/api';
import {
  isHello,
  isPicked,
  narrowest,
  type ToFrame,
  type ToHost,
  toFrame,
  widest,
} from '@/utils/messages/frame-port';
import { isPickReport, type PickReport } from '@/utils/messages/pick';

/** The launcher that framed this panel, once both have shown their pass. */
export interface Host {
  readonly narrowest: number;
  readonly widest: number;
  close(): void;
  resize(width: number): void;
  /** Lets the user point at a meeting on the page; the panel is out of the way meanwhile. */
  pick(): Promise<PickReport>;
  /** Says which conversation is on the screen. */
  shows(conversation: string | undefined): void;
  /** Calls with everything the launcher has said and says. */
  hear(listener: (message: ToFrame) => void): void;
}

/**
 * Waits for the launcher's port, and asks the background whether that launcher is ours. Undefined when
 * this page was embedded by anybody else.
 */
export async function findHost(pass: string): Promise<Host | undefined> {
  const said = new Promise<MessagePort>((resolve) => {
    addEventListener('message', ({ data, ports: [port] }: MessageEvent) => {
      if (port && isHello(data) && data.pass === pass) resolve(port);
    });
  });
  const known: unknown = await browser.runtime.sendMessage({ kind: 'claim-pass', pass });
  if (known !== true) return undefined;
  const port = await said;
  const tell = (message: ToHost) => port.postMessage(message);
  let picked: ((report: PickReport) => void) | undefined;
  return {
    narrowest,
    widest,
    close: () => tell({ kind: 'close' }),
    resize: (width) => tell({ kind: 'width', width }),
    pick: () =>
      new Promise((resolve) => {
        picked = resolve;
        tell({ kind: 'pick' });
      }),
    shows: (conversation) => tell({ kind: 'shows', ...(conversation && { conversation }) }),
    hear(listener) {
      port.onmessage = ({ data }) => {
        if (isPicked(data)) {
          picked?.(isPickReport(data.report) ? data.report : { ok: false, reason: 'no-answer' });
          return;
        }
        const message = toFrame(data);
        if (message) listener(message);
      };
    },
  };
}
