import { atom } from 'nanostores';
import { browser } from '@/utils/browser/api';
import { isCheckNow } from '@/utils/messages/field-text';
import { isFromBackground, type Sender } from '@/utils/messages/sender';
import type { OwnTab } from '@/utils/messages/to-background';
import type { Heard } from '@/utils/session/live-arrival';

/**
 * A panel in a page answers for its tab, one beside the pages for its window. Others say nothing at all: the
 * first answer would count.
 */
export function onAsked(
  is: (message: unknown) => message is { readonly tabId: number; readonly windowId: number },
  framed: boolean,
  take: () => void,
): () => void {
  let own: number | undefined;
  const where = framed
    ? browser.runtime
        .sendMessage({ kind: 'own-tab' } satisfies OwnTab)
        .then((id) => (typeof id === 'number' ? id : undefined))
    : browser.windows.getCurrent().then(({ id }) => id);
  where.then(
    (id) => {
      own = id;
    },
    () => undefined, // it is on its way out: the key opens another
  );
  const listener = (message: unknown, sender: Sender): undefined | Promise<true> => {
    if (!isFromBackground(sender, browser.runtime.id)) return undefined;
    if (!is(message) || own === undefined) return undefined;
    if (own !== (framed ? message.tabId : message.windowId)) return undefined;
    take();
    return Promise.resolve(true);
  };
  browser.runtime.onMessage.addListener(listener as never);
  return () => browser.runtime.onMessage.removeListener(listener as never);
}

/** How often the user asked, in the menu over a field, to have it checked: by message, or with the panel's opening. */
export function createCheckAsked(framed: boolean) {
  const $asked = atom(0);
  const ask = () => $asked.set($asked.get() + 1);
  onAsked(isCheckNow, framed, ask);
  return {
    $asked,
    /** What was heard, without that wish. */
    hear({ reading, wish }: Heard): Heard {
      if (!wish || !('check' in wish)) return { reading, ...(wish && { wish }) };
      ask();
      return { reading };
    },
  };
}
