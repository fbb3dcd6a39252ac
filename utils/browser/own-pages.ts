import { browser } from './api';

/** The page of the first start, in a new tab. */
export async function openOnboarding(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('onboarding.html') });
}

/** The page of settings, where the browser shows it. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** The page of people, actions and records, in a new tab, at a place in it ("person/…"). */
export async function openHome(place = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`home.html#/${place}`) });
}

/** The tab that this page stands in. */
export async function ownTab(): Promise<number | undefined> {
  return (await browser.tabs.getCurrent())?.id;
}

/** Closes the tab that this page stands in. */
export async function closeOwnTab(): Promise<void> {
  const tab = await ownTab();
  if (tab !== undefined) await browser.tabs.remove(tab);
}
