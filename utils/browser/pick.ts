import type { Language } from '../locale/language';
import { isPickReport, type PickHere, type PickReport } from '../messages/pick';
import { browser } from './api';

/** Lets the user point at a meeting in a tab's page. The code for it comes into the page only now. */
export async function pickIn(tabId: number, language: Language): Promise<PickReport> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/pick.js'] });
  } catch {
    return { ok: false, reason: 'no-access' };
  }
  const message: PickHere = { kind: 'pick-here', language };
  try {
    const report: unknown = await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
    return isPickReport(report) ? report : { ok: false, reason: 'no-answer' };
  } catch {
    return { ok: false, reason: 'no-answer' }; // the page went meanwhile
  }
}
