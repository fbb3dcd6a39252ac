/** The fields of a message's sender that browsers fill in themselves. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  /** Of the sending document; `url` is another one for documents that have none of their own. */
  readonly origin?: string | undefined;
  /** 0 is the page itself, more a frame in it. */
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean } | undefined;
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

/**
 * Whether a message may be the background's: scripts in web pages, and pages of ours framed there, have a tab. What
 * the background tells panels, no page's process may tell them.
 */
export function isFromBackground({ id, tab }: Sender, ownId: string): boolean {
  return id === ownId && tab === undefined;
}

/** The origin of the document that a message came from, as the browser says it; undefined for none of the web. */
export function originOf({ origin, url }: Sender): string | undefined {
  const said = origin ?? (url && URL.canParse(url) ? new URL(url).origin : undefined);
  return said && /^https?:/.test(said) ? said : undefined;
}
