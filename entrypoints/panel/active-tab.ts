import { browser } from '@/utils/browser/api';
import { tellLauncher } from '@/utils/browser/launcher';
import { activeTab } from '@/utils/browser/tabs';
import { isReading } from '@/utils/messages/frame-port';
import { latest } from '@/utils/session/latest';
import type { Heard } from '@/utils/session/live-arrival';

async function readActiveTab(): Promise<Heard> {
  const tab = await activeTab();
  try {
    const reading: unknown = tab && (await tellLauncher(tab.id, { kind: 'read-page' }));
    return { reading: isReading(reading) ? reading : null };
  } catch {
    return { reading: null }; // no launcher there: the panel asks instead
  }
}

/** For the side panel: what the tab in front shows, now, when the tab changes and when the user comes back. */
export function hearActiveTab(hear: (heard: Heard) => void): void {
  const read = latest(readActiveTab, hear);
  read();
  browser.tabs.onActivated.addListener(read);
  addEventListener('focus', read);
}
