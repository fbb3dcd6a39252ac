import { focused } from '../host-page/focus';
import { mountFrame } from '../host-page/frame';
import { hide } from '../host-page/host';
import { lastField } from '../host-page/last-field';
import { lease } from '../host-page/lease';
import { stopPicking } from '../host-page/picking';
import { onStripped } from '../host-page/stripped';
import { isToHost, type Picked, type ToFrame, usualWidth } from '../messages/frame-port';
import { newPass } from '../messages/pass';
import type { PageReading, Wish } from '../messages/to-page';
import type { LauncherEdges } from './launcher';

/** ms in which a panel that has loaded comes to rest. */
const settling = 2_000;

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
  /** Leaves the focus where it is. */
  readonly quiet?: boolean;
}

/**
 * Opens the panel over the page and talks to it over a port of their own, until closed or aborted. A frame
 * that the page takes off does not come back, as its pass has been used: `stripped` is told instead, with
 * what another one should show.
 */
export function openPanel(
  opening: Opening,
  { closed, stripped }: { closed(): void; stripped(wish: Wish | undefined): void },
  life: AbortSignal,
): OpenPanel {
  const { edges, cameFrom } = opening;
  let { reading, wish } = opening;
  const end = new AbortController();
  const signal = AbortSignal.any([end.signal, life]);
  const pass = newPass();
  const url = edges.panelUrl();
  let port: MessagePort | undefined;
  let shown: string | undefined;

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

  // Out of the way, but not gone: what was typed in it stays.
  const pick = async () => {
    hide(host, true);
    const report = await edges
      .send({ kind: 'pick' })
      .catch(() => ({ ok: false, reason: 'no-answer' }) as const);
    stopPicking();
    hide(host, false);
    if (signal.aborted) return;
    const picked: Picked = { kind: 'picked', report };
    port?.postMessage(picked);
    frame.focus();
  };

  /** A panel puts the cursor into its own field when it has loaded; it is given back once. */
  const keepFocus = () => {
    const kept = focused();
    const giveBack = () => document.activeElement === host && kept instanceof HTMLElement && kept.focus();
    const soon = AbortSignal.any([signal, AbortSignal.timeout(settling)]);
    addEventListener('blur', giveBack, { once: true, signal: soon });
  };

  const connect = () => {
    // A pass counts once: a frame that loads a second time (nobody but a developer can make it) stays empty.
    const channel = new MessageChannel();
    port?.close();
    port = channel.port1;
    port.onmessage = ({ data }) => {
      if (!isToHost(data)) return;
      if (data.kind === 'close') close();
      else if (data.kind === 'pick') void pick();
      else if (data.kind === 'shows') shown = data.conversation;
      else frame.resize(data.width);
    };
    // Only the extension's own page gets this, whatever stands in the frame by now.
    frame.window?.postMessage({ kind: 'hello', pass }, new URL(url).origin, [channel.port2]);
    tell();
    if (opening.quiet) keepFocus();
    else frame.focus();
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
  onStripped(
    host,
    () => {
      end.abort();
      stripped(shown ? { resume: shown } : wish);
    },
    signal,
  );
  signal.addEventListener('abort', () => {
    port?.close();
    stopPicking();
  });

  return {
    close,
    wish(asked) {
      stopPicking();
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
