import { chosenFrame, type FrameChoice, isFramePlace } from '../messages/frame-place';
import { browser } from './api';

/** In a page: where this frame has its cursor. Stands alone, because the browser sends its text. */
const placeIn = () => (globalThis as unknown as Record<symbol, unknown>)[Symbol.for('fairside.place')];

/** Brings a script into the frames of a tab, and says which one has the cursor. */
export async function cursorFrame(
  tabId: number,
  file: string,
): Promise<FrameChoice | { readonly reason: 'no-access' }> {
  const target = { tabId, allFrames: true };
  try {
    // Frames that never finish to load do not hold the others up.
    await browser.scripting.executeScript({ target, files: [file], injectImmediately: true });
    const frames = await browser.scripting.executeScript({ target, func: placeIn, injectImmediately: true });
    return chosenFrame(
      frames.flatMap(({ frameId, result }) => (isFramePlace(result) ? { frameId, place: result } : [])),
    );
  } catch {
    return { reason: 'no-access' };
  }
}
