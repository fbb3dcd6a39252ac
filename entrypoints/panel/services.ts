import type { ReadableAtom } from 'nanostores';
import type { PanelServices } from '@/components/panel/services';
import { browser, sidePanel } from '@/utils/browser/api';
import { commandKeys } from '@/utils/browser/command-keys';
import { askToNotify, canAskToNotify } from '@/utils/browser/reminders';
import { activeTab, tellCovered } from '@/utils/browser/tabs';
import { copyRendering, copyText } from '@/utils/delivery/clipboard';
import { download } from '@/utils/delivery/download';
import { type FieldsAsk, type FieldsReport, isFieldsReport } from '@/utils/messages/fields';
import { isInsertNow } from '@/utils/messages/insert-now';
import { type InsertReport, isInsertReport } from '@/utils/messages/insert-report';
import { isPickReport, type PickReport } from '@/utils/messages/pick';
import type { ToBackground } from '@/utils/messages/to-background';
import type { LiveEvidence } from '@/utils/session/evidence';
import type { Settings } from '@/utils/settings/settings';
import type { Rendering } from '@/utils/summary/render';
import { onAsked } from './asked';
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

async function askFields(ask: FieldsAsk, framed: boolean): Promise<FieldsReport> {
  try {
    const tab = framed ? undefined : await activeTab();
    if (!framed && !tab) return { ok: false, reason: 'no-access' };
    const report = await send({ kind: 'fields', ask, ...(tab && { tabId: tab.id }) });
    return isFieldsReport(report) ? report : { ok: false, reason: 'no-answer' };
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
  {
    store,
    changes,
    life,
    session,
    developments,
    summaries,
    shelf,
    facts,
    content,
    $settings,
    choose: keep,
  }: Wired,
  host: Host | undefined,
  $checkAsked: ReadableAtom<number>,
): PanelServices {
  let choosing: Promise<void> = Promise.resolve();
  const choose = (settings: Settings) => {
    choosing = keep(settings).then(
      () => ('shoulderSafe' in settings ? tellCovered() : undefined),
      () => undefined, // it does not hold, and is shown as it was
    );
    return choosing;
  };
  // Closing ends this page, and with it what is still on its way to the disk.
  const close = async (evenUnsaved = false) => {
    const others = [choosing, developments.settled()];
    const [kept, edited] = await Promise.all([session.settled(), summaries.settled(), ...others]);
    if ((kept && edited) || evenUnsaved) host?.close();
  };
  const popOut = async () => {
    // The side panel goes on with the conversation that was touched last.
    await session.touch();
    if (await send({ kind: 'open-side-panel' })) await close();
  };
  const openHome = (place?: string) => void send({ kind: 'open-home', ...(place && { place }) });
  let evidence: Promise<LiveEvidence> | undefined;
  const openEvidence = async () => {
    const { createEvidence } = await import('@/utils/session/evidence');
    const live = createEvidence({ store, changes, now: Date.now, newId: () => crypto.randomUUID() });
    await live.start(life);
    return live;
  };
  return {
    session,
    openEvidence() {
      evidence ??= openEvidence();
      return evidence;
    },
    now: Date.now,
    shelf,
    facts,
    $settings,
    choose,
    openSearch: content.openSearch,
    recent: () => store.recent(6),
    openDevelopment: developments.open,
    summaryOf: summaries.of,
    $summaryRefused: summaries.$refused,
    notesWith: async (personId) =>
      store.notesOfAll((await store.conversationsWith(personId)).map(({ id }) => id)),
    knownPeople: () => store.people(),
    openCarryOver: (conversation) =>
      import('@/utils/session/carry-over').then(({ createCarryOver }) =>
        createCarryOver({ store, changes, now: Date.now }, conversation),
      ),
    copyText,
    copy: copyRendering,
    saveFile: download,
    openFiles: () => import('./files').then(({ createFiles }) => createFiles(openHome)),
    pick: () => host?.pick() ?? pickInTab(),
    insert: (rendering) => insert(rendering, host !== undefined),
    fields: (ask) => askFields(ask, host !== undefined),
    openFieldMap: (origin) =>
      import('@/utils/session/field-map').then(({ createFieldMap }) =>
        createFieldMap({ store, changes, now: Date.now }, origin),
      ),
    onInsertKey: (take) => onAsked(isInsertNow, host !== undefined, take),
    readField: () => import('./read-field').then(({ readField }) => readField(host !== undefined)),
    $checkAsked,
    ...(canAskToNotify() && { allowNotifications: askToNotify }),
    openRescue: () => import('./rescue').then(({ createRescue }) => createRescue(host !== undefined)),
    commandKeys,
    openOptions: () => void send({ kind: 'open-options' }),
    openHome,
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
