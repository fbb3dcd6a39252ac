import { browser } from './api';

export async function openOnboarding(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('onboarding.html') });
}

export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Closes the tab that this page stands in. */
export async function closeOwnTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
