import { browser, sidePanel } from './api';

/**
 * Opens the browser's own side panel (Chromium) or sidebar (Firefox). Both only inside a user's gesture:
 * call it before anything is awaited. False where the browser refuses.
 */
export async function openSidePanel(tabId: number): Promise<boolean> {
  try {
    const panel = sidePanel();
    await (panel ? panel.open({ tabId }) : browser.sidebarAction.open());
    return true;
  } catch {
    return false; // no gesture any more; the caller offers a button that has one
  }
}

/** Opens the toolbar button's popup. False where the browser refuses: no window in front, an older version. */
export async function openPopup(): Promise<boolean> {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    return false; // nothing is left to offer; the toolbar button itself still works
  }
}
