import { browser } from '@/utils/browser/api';
import { activeTab } from '@/utils/browser/tabs';
import type { FollowFields } from '@/utils/messages/to-background';

/** Where the page lets nobody in, inserting says so. */
function follow(tabId: number | undefined): void {
  const message: FollowFields = { kind: 'follow-fields', ...(tabId !== undefined && { tabId }) };
  browser.runtime.sendMessage(message).catch(() => undefined);
}

/**
 * Has the page keep in mind where the user types: in the frames that are there now, and, each time the user leaves
 * this panel, in those that have come since. A framed panel means its own tab.
 */
export function followFields(framed: boolean): void {
  const begin = async () => {
    const tab = framed ? undefined : await activeTab();
    if (framed || tab) follow(tab?.id);
  };
  void begin();
  addEventListener('blur', () => void begin());
  if (!framed) browser.tabs.onActivated.addListener(() => void begin());
}
