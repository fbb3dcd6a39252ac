import type { Covered, ReadersWanted } from '../messages/to-background';
import type { LauncherReplies, Leave, LookAgain, ToLauncher } from '../messages/to-page';
import { openScript, readerScriptFor } from '../sites/scripts';
import { browser } from './api';

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

/** Tells every launcher there is. Addresses without a grant are hidden from us: all tabs are told. */
export async function tellAllLaunchers(message: LookAgain | Leave): Promise<void> {
  const tabs = await browser.tabs.query({});
  const told = tabs.flatMap(({ id }) => (id === undefined ? [] : browser.tabs.sendMessage(id, message)));
  await Promise.allSettled(told); // most tabs have no launcher
}

/** Has the tabs at the edge of all pages say what they should say now. */
export function lookAgain(): Promise<void> {
  return tellAllLaunchers({ kind: 'look-again' });
}

/** Has the background tell the tabs at the edge of all pages that names are covered, or no longer. */
export async function tellCovered(): Promise<void> {
  const message: Covered = { kind: 'covered' };
  await browser.runtime.sendMessage(message);
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

/** In a page: whether its launcher is there. Stands alone, because the browser sends its text. */
const isThere = () => Symbol.for('fairside.launcher') in globalThis;

/**
 * Brings the launcher into an open tab and, on sites whose events stand in frames, into those the grant
 * covers. Where one is already it stays as it is, with its panel.
 */
export async function bringLauncher(tabId: number): Promise<void> {
  try {
    const readers = await readersOf(tabId);
    const allFrames = readers !== openScript.file;
    const frames = await browser.scripting.executeScript({ target: { tabId, allFrames }, func: isThere });
    const frameIds = frames.flatMap(({ frameId, result }) => (result === true ? [] : frameId));
    if (frameIds.length === 0) return;
    const files = [`/${readers}.js`, '/launcher.js'];
    await browser.scripting.executeScript({ target: { tabId, frameIds }, files });
  } catch {
    // The tab went, or shows an error page: when it loads again, the registration brings the launcher.
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
