import { browser } from '@/utils/browser/api';
import { isHello, narrowest, type ToFrame, type ToHost, toFrame, widest } from '@/utils/messages/frame-port';

/** The launcher that framed this panel, once both have shown their pass. */
export interface Host {
  readonly narrowest: number;
  readonly widest: number;
  close(): void;
  resize(width: number): void;
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
  return {
    narrowest,
    widest,
    close: () => tell({ kind: 'close' }),
    resize: (width) => tell({ kind: 'width', width }),
    hear(listener) {
      port.onmessage = ({ data }) => {
        const message = toFrame(data);
        if (message) listener(message);
      };
    },
  };
}
