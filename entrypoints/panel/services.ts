import type { PanelServices } from '@/components/panel/services';
import { browser, sidePanel } from '@/utils/browser/api';
import { activeTab } from '@/utils/browser/tabs';
import { copyRendering, copyText } from '@/utils/delivery/clipboard';
import { type InsertReport, isInsertReport } from '@/utils/messages/insert-report';
import { isPickReport, type PickReport } from '@/utils/messages/pick';
import type { ToBackground } from '@/utils/messages/to-background';
import type { Settings } from '@/utils/settings/settings';
import type { Rendering } from '@/utils/summary/render';
import type { Host } from './host';
import type { Wired } from './wire';

const send = (message: ToBackground): Promise<unknown> => browser.runtime.sendMessage(message);

async function insert({ html, text }: Rendering, framed: boolean): Promise<InsertReport> {
  try {
    const tab = framed ? undefined : await activeTab();
    if (!framed && !tab) return { ok: false, reason: 'no-access' };
    const report = await send({ kind: 'insert', html, text, ...(tab && { tabId: tab.id }) });
    return isInsertReport(report) ? report : { ok: false, reason: 'no-answer' };
  } catch {
    return { ok: false, reason: 'no-answer' }; // the background was ended while it worked
  }
}

async function pickInTab(): Promise<PickReport> {
  try {
    const tab = await activeTab();
    if (!tab) return { ok: false, reason: 'no-access' };
    const report = await send({ kind: 'pick', tabId: tab.id });
    return isPickReport(report) ? report : { ok: false, reason: 'no-answer' };
  } catch {
    return { ok: false, reason: 'no-answer' }; // the background was ended while the user looked
  }
}

/** Everything the panel's views can do to the world, in this window. */
export function createServices(
  { store, session, shelf, content, $settings }: Wired,
  host: Host | undefined,
): PanelServices {
  let choosing: Promise<void> = Promise.resolve();
  const choose = (settings: Settings) => {
    $settings.set({ ...$settings.get(), ...settings });
    choosing = store.changeSettings(settings);
  };
  // Closing ends this page, and with it what is still on its way to the disk.
  const close = async (evenUnsaved = false) => {
    const [, kept] = await Promise.all([choosing.catch(() => undefined), session.settled()]);
    if (kept || evenUnsaved) host?.close();
  };
  const popOut = async () => {
    // The side panel goes on with the conversation that was touched last.
    await session.touch();
    if (await send({ kind: 'open-side-panel' })) await close();
  };
  return {
    session,
    now: Date.now,
    shelf,
    $settings,
    choose,
    openSearch: content.openSearch,
    recent: () => store.recent(6),
    copyText,
    copy: copyRendering,
    pick: () => host?.pick() ?? pickInTab(),
    insert: (rendering) => insert(rendering, host !== undefined),
    openOptions: () => void send({ kind: 'open-options' }),
    ...(host && {
      frame: {
        narrowest: host.narrowest,
        widest: host.widest,
        close: (how) => void close(how?.evenUnsaved),
        // Firefox opens its sidebar only from its own toolbar and keys.
        ...(sidePanel() && { popOut: () => void popOut() }),
        resize(width: number, done: boolean) {
          host.resize(width);
          if (done) choose({ panelWidth: width });
        },
      },
    }),
  };
}
