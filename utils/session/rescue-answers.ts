import type { RescueMessage, RescueReplies } from '../messages/rescue';
import { originOf, type Sender } from '../messages/sender';
import type { RescueTab, Rescuing } from './rescuing';

type FromPage = Extract<RescueMessage, { kind: 'may-keep' | 'keep-typed' }>;
type FromPanel = Exclude<RescueMessage, FromPage>;

/** What a page's rescue script is answered. In private windows nothing is kept. */
export async function answerTyping(rescuing: Rescuing, message: FromPage, sender: Sender): Promise<boolean> {
  const origin = originOf(sender);
  if (origin === undefined || sender.tab?.incognito !== false) return false;
  return message.kind === 'may-keep'
    ? rescuing.isOn(origin)
    : rescuing.keep(origin, message.place, message.text);
}

/** To each message from a page of ours, and the tab that it is framed in, if it is. */
type RescueAnswers = {
  readonly [K in FromPanel['kind']]: (
    message: Extract<FromPanel, { readonly kind: K }>,
    framedIn: number | undefined,
  ) => Promise<RescueReplies[K]>;
};

/** What pages of ours are answered. A framed panel speaks for its own tab, whatever it says. */
export function rescueAnswers(
  rescuing: Rescuing,
  tabOf: (id: number | undefined) => Promise<RescueTab | undefined>,
): RescueAnswers {
  return {
    'drop-rescued': ({ id }) => rescuing.drop(id),
    'switch-rescue': ({ origin, on }) => rescuing.switch(origin, on),
    async 'ask-rescued'({ tabId }, framedIn) {
      const tab = await tabOf(framedIn ?? tabId);
      return tab ? rescuing.here(tab) : { offers: [] };
    },
    async 'put-back'(message, framedIn) {
      const tab = await tabOf(framedIn ?? message.tabId);
      return tab ? rescuing.putBack(tab, message.id, message) : { ok: false, reason: 'changed' };
    },
  };
}
