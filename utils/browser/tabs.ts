import type { InsertReport } from '../messages/insert-report';
import { isPickReport, type PickHere, type PickReport } from '../messages/pick';
import type { ReadersWanted } from '../messages/to-background';
import type { InsertHere, LauncherReplies, ToLauncher } from '../messages/to-page';
import { openScript, readerScriptFor } from '../sites/scripts';
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

/** The script of readers for a tab's address; the open one where the address may not be seen. */
async function readersOf(tabId: number): Promise<string> {
  const { url } = await browser.tabs.get(tabId);
  return url && /^https?:/.test(url) ? readerScriptFor(new URL(url)) : openScript.file;
}

/** Makes sure that a tab has a launcher. False where the browser lets no extension in. */
export async function ensureLauncher(tabId: number): Promise<boolean> {
  if (await hasLauncher(tabId)) return true;
  try {
    const readers = await readersOf(tabId);
    await browser.scripting.executeScript({
      target: { tabId },
      files: [`/${readers}.js`, '/launcher.js'],
    });
    return true;
  } catch {
    return false;
  }
}

/** Brings readers into a frame whose launcher asked for them. */
export async function bringReaders(
  { tabId, frameId }: { tabId: number; frameId: number },
  which: ReadersWanted,
): Promise<boolean> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: [which === 'open' ? `/${openScript.file}.js` : '/readers-hr.js'],
    });
    return true;
  } catch {
    return false; // the page went, or the grant did; the panel asks instead
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

/** Lets the user point at a meeting in a tab's page. The code for it comes into the page only now. */
export async function pickIn(tabId: number, message: PickHere): Promise<PickReport> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/pick.js'] });
  } catch {
    return { ok: false, reason: 'no-access' };
  }
  try {
    const report: unknown = await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
    return isPickReport(report) ? report : { ok: false, reason: 'no-answer' };
  } catch {
    return { ok: false, reason: 'no-answer' }; // the page went meanwhile
  }
}
