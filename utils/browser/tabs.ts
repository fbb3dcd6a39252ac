import type { InsertReport } from '../messages/insert-report';
import type { InsertHere, LauncherReplies, ToLauncher } from '../messages/to-page';
import { browser } from './api';

/** The tab in front of the user. `url` is known only where the extension may see it. */
export async function activeTab(): Promise<{ id: number; url?: string | undefined } | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { id: tab.id, url: tab.url };
}

/** Tells a tab's launcher something; rejects when there is none. */
export function tellLauncher<Message extends ToLauncher>(
  tabId: number,
  message: Message,
): Promise<LauncherReplies[Message['kind']]> {
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 });
}

async function hasLauncher(tabId: number): Promise<boolean> {
  try {
    return (await tellLauncher(tabId, { kind: 'ping' })) === true;
  } catch {
    return false; // nobody listens there
  }
}

/** Makes sure that a tab has a launcher. False where the browser lets no extension in. */
export async function ensureLauncher(tabId: number): Promise<boolean> {
  if (await hasLauncher(tabId)) return true;
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/launcher.js'] });
    return true;
  } catch {
    return false;
  }
}

/** Puts a text at the cursor of a tab's page. The code that does it comes into the page only now. */
export async function insertInto(tabId: number, message: InsertHere): Promise<InsertReport> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/insert.js'] });
    return await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  } catch {
    return { ok: false, reason: 'no-access' };
  }
}
