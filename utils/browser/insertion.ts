import { type InsertReport, isInsertReport } from '../messages/insert-report';
import type { InsertHere } from '../messages/to-page';
import { browser } from './api';
import { cursorFrame } from './cursor-frame';
import { frameAnswer } from './frame-answer';

/** ms after which a page will not answer any more; an editor is given 1.5 s to show what it took. */
const patience = 10_000;

/** Tabs that a text is being put into. */
const busy = new Set<number>();

/** Has every frame the grant covers keep in mind where the user types, from now on. */
export async function followFields(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: ['/follow.js'],
      injectImmediately: true,
    });
  } catch {
    // No frame of this tab lets us in: inserting says so.
  }
}

/** Puts a text at the cursor of a tab's page, in one of its frames. The code that does it comes into them only now. */
export async function insertInto(tabId: number, message: InsertHere): Promise<InsertReport> {
  if (busy.has(tabId)) return { ok: false, reason: 'busy' };
  busy.add(tabId);
  try {
    return await insertOnce(tabId, message);
  } finally {
    busy.delete(tabId);
  }
}

async function insertOnce(tabId: number, message: InsertHere): Promise<InsertReport> {
  const chosen = await cursorFrame(tabId, '/insert.js');
  if ('reason' in chosen) return { ok: false, reason: chosen.reason };
  const report = await frameAnswer({ tabId, frameId: chosen.frameId }, message, patience);
  return isInsertReport(report) ? report : { ok: false, reason: 'no-answer' };
}
