import { browser, ownOrigin } from '@/utils/browser/api';
import { type Sender, senderClass } from '@/utils/messages/sender';
import { isToBackground, type Replies, type ToBackground } from '@/utils/messages/to-background';

type Kind = ToBackground['kind'];
type MessageOf<K extends Kind> = Extract<ToBackground, { readonly kind: K }>;

/** What only our scripts in pages may ask, what only our own pages may, and what both may. */
type PageSideOnly =
  | 'look'
  | 'issue-pass'
  | 'presenting'
  | 'more-readers'
  | 'frame-shows'
  | 'may-keep'
  | 'keep-typed';
type Both = 'open-side-panel' | 'pick';

/** What our scripts in pages are answered, each in a tab. Undefined: nothing. */
export type PageSideAnswers = {
  readonly [K in PageSideOnly | Both]: (
    message: MessageOf<K>,
    tabId: number,
    sender: Sender,
  ) => Promise<Replies[K]> | undefined;
};

/** What our own pages are answered; a panel in a page and one in a tab have that tab, others none. */
export type OwnAnswers = {
  readonly [K in Exclude<Kind, PageSideOnly>]: (
    message: MessageOf<K>,
    tabId: number | undefined,
  ) => Promise<Replies[K]> | undefined;
};

/** Answers what is sent to the background, to each what it may ask. Strangers are not heard at all. */
export function answerMessages(pageSide: PageSideAnswers, ownPages: OwnAnswers): void {
  const own = { id: browser.runtime.id, origin: ownOrigin };
  const answers = { 'page-side': pageSide, 'extension-page': ownPages, stranger: {} };
  function answerTo(message: ToBackground, sender: Sender): Promise<unknown> | undefined {
    const given = answers[senderClass(sender, own)] as { readonly [kind: string]: unknown };
    const answer = given[message.kind] as
      | ((message: ToBackground, tabId: number | undefined, sender: Sender) => Promise<unknown> | undefined)
      | undefined;
    return answer?.(message, sender.tab?.id, sender);
  }
  browser.runtime.onMessage.addListener(((
    message: unknown,
    sender: Sender,
    reply: (value: unknown) => void,
  ) => {
    const answer = isToBackground(message) ? answerTo(message, sender) : undefined;
    if (!answer) return undefined;
    answer.then(reply, () => reply(undefined));
    return true;
  }) as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
}
