import { commandKeys } from '@/utils/browser/command-keys';
import { fieldTextIn } from '@/utils/browser/field-text';
import { askFieldsIn } from '@/utils/browser/form-fields';
import { followFields, insertInto } from '@/utils/browser/insertion';
import { lookAgain } from '@/utils/browser/launcher';
import { openHome, openOptions } from '@/utils/browser/own-pages';
import { pickIn } from '@/utils/browser/pick';
import { openSidePanel } from '@/utils/browser/side-panel';
import { tabOf } from '@/utils/browser/tabs';
import type { Passes } from '@/utils/messages/pass';
import { rescueAnswers } from '@/utils/session/rescue-answers';
import type { Rescuing } from '@/utils/session/rescuing';
import type { OwnAnswers } from './answering';
import type { Clips } from './clips';
import type { Looks } from './looks';

/** For the tab they are in, whatever they say; else for the one they name. */
const inTab =
  <Message extends { readonly tabId?: number }, Reply>(
    answer: (tabId: number, message: Message) => Promise<Reply>,
  ) =>
  (message: Message, own: number | undefined): Promise<Reply> | undefined => {
    const tabId = own ?? message.tabId;
    return tabId === undefined ? undefined : answer(tabId, message);
  };

const done = () => true as const;

interface Given {
  readonly looks: Looks;
  readonly clips: Clips;
  readonly passes: Passes;
  readonly rescuing: Rescuing;
  planReminders(): Promise<void>;
}

/** What our own pages are answered: the panel, in a page or beside it, and those in tabs of their own. */
export function ownAnswers({ looks, clips, passes, rescuing, planReminders }: Given): OwnAnswers {
  return {
    'claim-pass': ({ pass }, tabId) => (tabId === undefined ? undefined : passes.claim(pass, tabId)),
    'command-keys': () => commandKeys(),
    'own-tab': async (_message, tabId) => tabId ?? null,
    'open-side-panel': (_message, tabId) => (tabId === undefined ? undefined : openSidePanel(tabId)),
    'open-options': () => openOptions().then(done),
    'open-home': ({ place }) => openHome(place).then(done),
    // Sent after every change of settings, and when a file was brought in.
    'refresh-clip-menu': () => Promise.all([clips.refreshMenu(), rescuing.refresh()]).then(done),
    covered: () => lookAgain().then(done),
    'plan-reminders': () => planReminders().then(done),
    pick: inTab(async (tabId) => pickIn(tabId, (await looks.look()).language)),
    'follow-fields': inTab((tabId) => followFields(tabId).then(done)),
    'check-field': inTab((tabId) => fieldTextIn(tabId)),
    insert: inTab((tabId, { html, text }) => insertInto(tabId, { kind: 'insert-here', html, text })),
    fields: inTab((tabId, { ask }) => askFieldsIn(tabId, { kind: 'fields-here', ask })),
    ...rescueAnswers(rescuing, tabOf),
  };
}
