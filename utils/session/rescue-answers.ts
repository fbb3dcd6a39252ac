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

/** What a page of ours is answered. A framed panel speaks for its own tab, whatever it says. */
export async function answerRescue(
  rescuing: Rescuing,
  message: FromPanel,
  framedIn: number | undefined,
  tabOf: (id: number | undefined) => Promise<RescueTab | undefined>,
): Promise<RescueReplies[FromPanel['kind']]> {
  switch (message.kind) {
    case 'drop-rescued':
      return rescuing.drop(message.id);
    case 'switch-rescue':
      return rescuing.switch(message.origin, message.on);
    case 'ask-rescued': {
      const tab = await tabOf(framedIn ?? message.tabId);
      return tab ? rescuing.here(tab) : { offers: [] };
    }
    case 'put-back': {
      const tab = await tabOf(framedIn ?? message.tabId);
      return tab ? rescuing.putBack(tab, message.id, message) : { ok: false, reason: 'changed' };
    }
  }
}
