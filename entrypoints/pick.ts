import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPicking } from '@/utils/host-page/pick';
import { beginPicking } from '@/utils/host-page/picking';
import { pickWords } from '@/utils/locale/pick-words';
import { isPickHere, type PickHere, type PickReport } from '@/utils/messages/pick';
import { lacksDay, pickedEvent } from '@/utils/sites/calendar/picked';
import { answerHere } from './in-page/answer-here';

/** Asks for a meeting's title, its time and, where that has none, its date. */
async function pick({ language }: PickHere): Promise<PickReport> {
  const words = pickWords[language];
  const picking = beginPicking();
  const page = { document, url: new URL(location.href) };
  const clock = { now: Date.now(), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
  try {
    const picker = startPicking(words, picking, () => browser.runtime?.id !== undefined);
    const title = await picker.next(words.title);
    const time = title && (await picker.next(words.time));
    if (!title || !time) return { ok: false, reason: 'cancelled' };
    const reading = pickedEvent({ title, time }, page, clock);
    if (!lacksDay(reading, clock)) return { ok: true, reading };
    const day = await picker.next(words.day);
    return day
      ? { ok: true, reading: pickedEvent({ title, time, day }, page, clock) }
      : { ok: false, reason: 'cancelled' };
  } finally {
    picking.abort();
  }
}

/** Comes into a page when the user wants to point at a meeting, and stays to answer the next time. */
export default defineUnlistedScript(() => answerHere('pick', isPickHere, pick));
