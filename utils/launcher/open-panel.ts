import { mountFrame } from '../host-page/frame';
import { lastField } from '../host-page/last-field';
import { lease } from '../host-page/lease';
import { isToHost, type ToFrame, usualWidth } from '../messages/frame-port';
import { newPass } from '../messages/pass';
import type { PageReading, Wish } from '../messages/to-page';
import type { LauncherEdges } from './launcher';

export interface OpenPanel {
  close(): void;
  /** Goes to the panel, and shows in it what was asked for. */
  wish(wish: Wish | undefined): void;
  hasFocus(): boolean;
  /** The page shows something else now. */
  show(reading: PageReading | null): void;
}

interface Opening {
  readonly edges: LauncherEdges;
  readonly title: string;
  /** px */
  readonly width: number | undefined;
  readonly reading: PageReading | null;
  readonly wish: Wish | undefined;
  /** Where in the page the user was; the focus goes back there. */
  readonly cameFrom: Element | null;
}

/** Opens the panel over the page and talks to it over a port of their own, until closed or aborted. */
export function openPanel(opening: Opening, closed: () => void, life: AbortSignal): OpenPanel {
  const { edges, cameFrom } = opening;
  let { reading, wish } = opening;
  const end = new AbortController();
  const signal = AbortSignal.any([end.signal, life]);
  const pass = newPass();
  const url = edges.panelUrl();
  let port: MessagePort | undefined;

  // Without an answer the panel says itself that it cannot open here.
  edges.send({ kind: 'issue-pass', pass }).catch(() => undefined);

  const tell = () => {
    if (!port) return;
    const message: ToFrame = { kind: 'reading', reading, ...(wish && { wish }) };
    port.postMessage(message);
    wish = undefined;
  };

  const close = () => {
    if (signal.aborted) return;
    const back = lastField()?.element ?? cameFrom;
    end.abort();
    closed();
    if (back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true });
  };

  const connect = () => {
    // A pass counts once: a frame that loads a second time (nobody but a developer can make it) stays empty.
    const channel = new MessageChannel();
    port?.close();
    port = channel.port1;
    port.onmessage = ({ data }) => {
      if (!isToHost(data)) return;
      if (data.kind === 'close') close();
      else frame.resize(data.width);
    };
    // Only the extension's own page gets this, whatever stands in the frame by now.
    frame.window?.postMessage({ kind: 'hello', pass }, new URL(url).origin, [channel.port2]);
    tell();
    frame.focus();
  };

  const { host, frame } = mountFrame(
    { src: `${url}#${pass}`, title: opening.title, width: opening.width ?? usualWidth },
    connect,
    signal,
  );
  // The width may have been changed in another tab since the launcher last asked.
  edges.send({ kind: 'look' }).then(
    ({ panelWidth }) => frame.resize(panelWidth),
    () => undefined,
  );
  lease(host, edges.isAlive, edges.end, signal);
  signal.addEventListener('abort', () => port?.close());

  return {
    close,
    wish(asked) {
      wish = asked;
      if (asked) tell();
      frame.focus();
    },
    hasFocus: () => document.activeElement === host,
    show: (now) => {
      reading = now;
      tell();
    },
  };
}
