import { browser } from '@/utils/browser/api';
import { ensureLauncher, tellLauncher } from '@/utils/browser/launcher';
import { openPopup, openSidePanel } from '@/utils/browser/side-panel';
import type { CheckNow } from '@/utils/messages/field-text';
import type { InsertNow } from '@/utils/messages/insert-now';
import type { Wish } from '@/utils/messages/to-page';

/** The last resort, where no panel can be shown: the popup, whose button can open the side panel. */
export async function offerSidePanel(tabId: number): Promise<void> {
  if (!(await openSidePanel(tabId))) await openPopup();
}

/** Has the open panel of a tab do something; where none is open, one comes, with a wish. */
export async function askPanel(message: InsertNow | CheckNow, wish?: Wish): Promise<void> {
  const { tabId } = message;
  const taken = await browser.runtime.sendMessage(message).catch(() => undefined); // nobody listens
  if (taken === true) return;
  const there = await ensureLauncher(tabId);
  if (!there || (await tellLauncher(tabId, { kind: 'open-panel', ...(wish && { wish }) })) === 'beside')
    await offerSidePanel(tabId);
}

/** Opens the panel over a tab's page, or beside it; closes it where the user is in it. */
export async function togglePanel(tabId: number): Promise<void> {
  const there = await ensureLauncher(tabId);
  const shown = there ? await tellLauncher(tabId, { kind: 'toggle-panel' }) : 'beside';
  if (shown === 'beside') await offerSidePanel(tabId);
  if (shown === 'beside-first' && !(await openSidePanel(tabId)))
    await tellLauncher(tabId, { kind: 'open-panel' });
}
