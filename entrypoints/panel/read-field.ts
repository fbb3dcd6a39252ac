import { browser } from '@/utils/browser/api';
import { activeTab } from '@/utils/browser/tabs';
import { type CheckField, type FieldText, isFieldText } from '@/utils/messages/field-text';

/** Asks for what stands in the field of the page that the user was in; a framed panel means its own tab. */
export async function readField(framed: boolean): Promise<FieldText> {
  try {
    const tab = framed ? undefined : await activeTab();
    if (!framed && !tab) return { ok: false, reason: 'no-access' };
    const message: CheckField = { kind: 'check-field', ...(tab && { tabId: tab.id }) };
    const text: unknown = await browser.runtime.sendMessage(message);
    return isFieldText(text) ? text : { ok: false, reason: 'no-answer' };
  } catch {
    return { ok: false, reason: 'no-answer' }; // the background was ended while it worked
  }
}
