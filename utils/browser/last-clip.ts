import { type ClipOutcome, isClipOutcome } from '../messages/clip-outcome';
import { browser } from './api';

const noted = 'last-clip';
/** How long the toolbar button shows a clip, ms. The background stays awake for longer. */
const moment = 5000;
/** How long the popup speaks of a clip, ms. */
const recent = 10 * 60_000;

async function badge(tabId: number, text: string, title: string): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color: text === '!' ? '#7d5200' : '#1f6f5c' }),
      browser.action.setTitle({ tabId, title }),
    ]);
  } catch {
    // The tab is gone, and its button with it.
  }
}

/**
 * Says how a clip went: a sign on the toolbar button of its tab, for a moment, and in the popup. `title` is what
 * the button says meanwhile; without one the browser says the extension's name.
 */
export async function tellClip(outcome: ClipOutcome, title: string): Promise<void> {
  await browser.storage.session.set({ [noted]: outcome });
  await badge(outcome.tabId, 'kept' in outcome ? '✓' : '!', title);
  setTimeout(() => void badge(outcome.tabId, '', ''), moment);
}

/** How the last clip went, if it was in this tab and not long ago. */
export async function lastClip(tabId: number, now: number): Promise<ClipOutcome | undefined> {
  const { [noted]: last } = await browser.storage.session.get(noted);
  return isClipOutcome(last) && last.tabId === tabId && now - last.at < recent ? last : undefined;
}

/** The popup speaks of no clip any more. */
export async function forgetLastClip(): Promise<void> {
  await browser.storage.session.remove(noted);
}
