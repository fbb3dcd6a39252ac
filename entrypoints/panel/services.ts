import type { ReadableAtom } from 'nanostores';
import type { PanelServices } from '@/components/panel/services';
import { watchSight } from '@/components/ui/sight';
import { browser, sidePanel } from '@/utils/browser/api';
import { tellCovered } from '@/utils/browser/launcher';
import { askToNotify, canAskToNotify } from '@/utils/browser/reminders';
import { copyRendering, copyText } from '@/utils/delivery/clipboard';
import { download } from '@/utils/delivery/download';
import { areCommandKeys } from '@/utils/messages/command-keys';
import { isFieldText } from '@/utils/messages/field-text';
import { isFieldsReport } from '@/utils/messages/fields';
import { isInsertNow } from '@/utils/messages/insert-now';
import { isInsertReport } from '@/utils/messages/insert-report';
import { isPickReport } from '@/utils/messages/pick';
import type { ToBackground } from '@/utils/messages/to-background';
import type { LiveEvidence } from '@/utils/session/evidence';
import { once } from '@/utils/session/once';
import type { Settings } from '@/utils/settings/settings';
import type { LanguageModel } from '@/utils/wording/on-device/model';
import { askTab } from './ask-tab';
import { onAsked } from './asked';
import type { Host } from './host';
import type { Wired } from './wire';

const send = (message: ToBackground): Promise<unknown> => browser.runtime.sendMessage(message);

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
    $companyWords,
    choose: keep,
  }: Wired,
  host: Host | undefined,
  $checkAsked: ReadableAtom<number>,
): PanelServices {
  const framed = host !== undefined;
  const { LanguageModel: languageModel } = globalThis as { readonly LanguageModel?: LanguageModel };
  const sight = host && watchSight(life);
  let choosing: Promise<unknown> = Promise.resolve();
  const choose = (settings: Settings) => {
    const kept = keep(settings).then(
      async () => {
        if ('shoulderSafe' in settings) await tellCovered();
        return true;
      },
      () => false, // it does not hold, and is shown as it was; who asked may say so
    );
    choosing = kept;
    return kept;
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
  const openEvidence = once<void, LiveEvidence>(async () => {
    const { createEvidence } = await import('@/utils/session/evidence');
    const live = createEvidence({ store, changes, now: Date.now, newId: () => crypto.randomUUID() });
    await live.start(life);
    return live;
  });
  return {
    session,
    openEvidence,
    now: Date.now,
    shelf,
    facts,
    $settings,
    $companyWords,
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
    pick: () => host?.pick() ?? askTab({ kind: 'pick' }, isPickReport, framed),
    insert: ({ html, text }) => askTab({ kind: 'insert', html, text }, isInsertReport, framed),
    fields: (ask) => askTab({ kind: 'fields', ask }, isFieldsReport, framed),
    openFieldMap: (origin) =>
      import('@/utils/session/field-map').then(({ createFieldMap }) =>
        createFieldMap({ store, changes, now: Date.now }, origin),
      ),
    onInsertKey: (take) => onAsked(isInsertNow, framed, () => (sight?.lets() ?? true) && take()),
    readField: () => askTab({ kind: 'check-field' }, isFieldText, framed),
    $checkAsked,
    ...(canAskToNotify() && { allowNotifications: askToNotify }),
    openRescue: () => import('./rescue').then(({ createRescue }) => createRescue(framed)),
    async commandKeys() {
      const answer = await send({ kind: 'command-keys' });
      return areCommandKeys(answer) ? answer : [];
    },
    ...(languageModel && { languageModel }),
    openOptions: () => void send({ kind: 'open-options' }),
    openHome,
    ...(host &&
      sight && {
        frame: {
          $refused: sight.$refused,
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
