import { type FieldsHere, type FieldsReport, isFieldsReport, marksIn } from '../messages/fields';
import { browser } from './api';
import { frameAnswer } from './frame-answer';

/** ms after which a page will not answer any more: at all, and for each field; an editor is given 1.5 s for its own. */
const toBegin = 10_000;
const toFill = 4_000;

/**
 * In a frame: whether these marks were given there, by what they begin with. Stands alone, because the
 * browser sends its text.
 */
const gave = (frame: string) => {
  const world = globalThis as unknown as Record<symbol, { frame?: string } | undefined>;
  return world[Symbol.for('fairside.marks')]?.frame === frame;
};

/** The one frame of a tab whose reader gave a mark. */
async function frameOf(tabId: number, mark: string): Promise<number | undefined> {
  const target = { tabId, allFrames: true };
  const args = [mark.split('.')[0] ?? ''];
  // Frames that never finish to load do not hold the others up.
  const frames = await browser.scripting.executeScript({ target, func: gave, args, injectImmediately: true });
  return frames.find(({ result }) => result === true)?.frameId;
}

/** Asks for something with the fields of a form. The code that does it comes into their frame only now. */
export async function askFieldsIn(tabId: number, message: FieldsHere): Promise<FieldsReport> {
  const marks = marksIn(message.ask);
  const [mark] = marks;
  if (mark === undefined) return { ok: false, reason: 'gone' };
  let frameId: number | undefined;
  try {
    frameId = await frameOf(tabId, mark);
    if (frameId === undefined) return { ok: false, reason: 'gone' };
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: ['/fill.js'],
      injectImmediately: true,
    });
  } catch {
    return { ok: false, reason: 'no-access' };
  }
  const patience = toBegin + marks.length * toFill;
  const report = await frameAnswer({ tabId, frameId }, message, patience);
  return isFieldsReport(report) ? report : { ok: false, reason: 'no-answer' };
}
