/** The fields of a message's sender that browsers fill in themselves. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  /** 0 is the page itself, more a frame in it. */
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/**
 * Who sent a message. `page-side`: one of our scripts in a web page, whose data comes from that page.
 * `extension-page`: the panel (also when framed in a web page), the popup. Anyone else is a stranger:
 * web pages cannot send at all (no externally_connectable), other extensions can and are not heard.
 */
export function senderClass(
  sender: Sender,
  own: { id: string; origin: string },
): 'page-side' | 'extension-page' | 'stranger' {
  if (sender.id !== own.id) return 'stranger';
  if (sender.url?.startsWith(`${own.origin}/`)) return 'extension-page';
  return sender.tab?.id === undefined ? 'stranger' : 'page-side';
}
