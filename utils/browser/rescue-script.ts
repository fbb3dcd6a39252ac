import { isPutReport, type PutBackHere, type PutReport, seenFields } from '../messages/rescue';
import type { RescuePage } from '../rescue/in-page';
import type { FrameField } from '../rescue/offers';
import { patternFor } from '../sites/pattern';
import { browser } from './api';
import { frameAnswer } from './frame-answer';
import { isGranted } from './hosts';
import { keepRegistered } from './registered';

const file = 'rescue.js';

/** ms after which a page will not answer any more; an editor is given 1.5 s to show what it took. */
const patience = 10_000;

/** Where patterns cover more than an origin, the script asks whether it may stay. */
async function grantedPatterns(origins: readonly string[]): Promise<string[]> {
  const patterns = [...new Set(origins.flatMap((origin) => patternFor(origin) ?? []))];
  const granted = await Promise.all(patterns.map(isGranted));
  return patterns.filter((_, at) => granted[at]);
}

async function bringIn(patterns: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: patterns });
  await Promise.allSettled(
    tabs.flatMap(({ id: tabId }) =>
      tabId === undefined
        ? []
        : browser.scripting.executeScript({
            target: { tabId, allFrames: true },
            // Frames that never finish to load do not hold the others up, nor what waits for all.
            injectImmediately: true,
            files: [`/${file}`],
          }),
    ),
  );
}

/**
 * Has the script come into the pages of the sites that are on, now and from now on, and of no others. Which they
 * are is asked when its turn has come: of two switched one after the other, the first would be put back.
 */
export async function registerRescue(sitesOn: () => Promise<readonly string[]>): Promise<void> {
  let matches: string[] = [];
  const changed = await keepRegistered('rescue', async () => {
    matches = await grantedPatterns(await sitesOn());
    if (matches.length === 0) return [];
    return [{ id: 'rescue', js: [file], matches, excludeMatches: [], allFrames: true }];
  });
  if (changed && matches.length > 0) await bringIn(matches);
}

/** What the script in a page is kept under; functions that run there name it themselves. */
type World = { readonly [key: symbol]: RescuePage | undefined };

/** The long fields in all frames of a tab whose site is on. */
export async function keepableFieldsIn(tabId: number): Promise<FrameField[]> {
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      // Frames that never finish to load do not hold the others up.
      injectImmediately: true,
      // Runs in the page, in the extension's own world of it.
      func: () => (globalThis as unknown as World)[Symbol.for('fairside.rescue')]?.look(),
    });
    return frames.flatMap(({ frameId, result }) => seenFields(result).map((it) => ({ ...it, frameId })));
  } catch {
    return []; // no access to this page: nothing was kept of it either
  }
}

/** Puts a text into a field of a frame. The code that does it comes into the frame only now. */
export async function putBackIn(tabId: number, frameId: number, message: PutBackHere): Promise<PutReport> {
  try {
    const target = { tabId, frameIds: [frameId] };
    await browser.scripting.executeScript({ target, files: ['/put-back.js'] });
  } catch {
    return { ok: false, reason: 'no-access' };
  }
  const report = await frameAnswer({ tabId, frameId }, message, patience);
  return isPutReport(report) ? report : { ok: false, reason: 'no-answer' };
}
