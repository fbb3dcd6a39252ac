import { browser } from '@/utils/browser/api';
import { activeTab } from '@/utils/browser/tabs';
import type { ToBackground } from '@/utils/messages/to-background';

type Asked = Extract<ToBackground, { readonly kind: 'insert' | 'fields' | 'pick' | 'check-field' }>;
type Unanswered = { readonly ok: false; readonly reason: 'no-access' | 'no-answer' };

/** Asks for something in the page before the user; a framed panel means its own tab. */
export async function askTab<Report>(
  message: Asked,
  isReport: (value: unknown) => value is Report,
  framed: boolean,
): Promise<Report | Unanswered> {
  try {
    const tab = framed ? undefined : await activeTab();
    if (!framed && !tab) return { ok: false, reason: 'no-access' };
    const report: unknown = await browser.runtime.sendMessage({ ...message, ...(tab && { tabId: tab.id }) });
    return isReport(report) ? report : { ok: false, reason: 'no-answer' };
  } catch {
    return { ok: false, reason: 'no-answer' }; // the background was ended while it worked, or the user looked
  }
}
