import { browser } from './api';

/** A tab as the browser lets us see it. */
export interface ActiveTab {
  readonly id: number;
  /** These are known only where the extension may see them. */
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly isPrivate: boolean;
}

/** The tab in front of the user. */
export async function activeTab(): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  return { id: tab.id, url: tab.url, title: tab.title, isPrivate: tab.incognito };
}

/** A tab by its id, with its page's origin where the extension may see it; undefined once it is gone. */
export async function tabOf(
  id: number | undefined,
): Promise<{ id: number; origin: string | undefined; isPrivate: boolean } | undefined> {
  if (id === undefined) return undefined;
  try {
    const { url, incognito } = await browser.tabs.get(id);
    const origin = url && /^https?:/.test(url) ? new URL(url).origin : undefined;
    return { id, origin, isPrivate: incognito };
  } catch {
    return undefined;
  }
}
