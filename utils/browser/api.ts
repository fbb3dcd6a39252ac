/*
 * The one seam to the extension APIs, for extension pages and the background. Scripts in web pages use
 * what WXT gives them: the polyfill would weigh more there than everything else together.
 */
import browser from 'webextension-polyfill';

export { browser };

/** Chromium's side panel, which the polyfill has no types for. Absent in Firefox. */
interface SidePanel {
  open(target: { tabId: number } | { windowId: number }): Promise<void>;
}

/** Undefined in Firefox, and where Chromium has none. */
export function sidePanel(): SidePanel | undefined {
  return (browser as unknown as { sidePanel?: SidePanel }).sidePanel;
}

export const ownOrigin = browser.runtime.getURL('').replace(/\/$/, '');
