import type { Frame, Page } from 'puppeteer-core';
import { popupOf, type WidgetName } from '../pages/widgets/popups-shown.ts';
import { clicked, type Meeting, meetings, type WidgetLanguage } from '../pages/widgets/words.ts';

/** Shows a calendar widget, and presses the one entry whose event is to be read. */
export async function pressEntry(
  page: Page,
  origin: string,
  widget: WidgetName,
  language: WidgetLanguage,
): Promise<Meeting> {
  const meeting = meetings[language].find(({ id }) => id === clicked);
  if (!meeting) throw new Error('no meeting');
  await page.goto(`${origin}/?widget=${widget}&lang=${language}`);
  const entry = await page.waitForSelector(`xpath///*[text()[normalize-space(.)="${meeting.title}"]]`, {
    visible: true,
  });
  await entry?.click({ delay: 80 });
  const popup = popupOf[widget];
  if (popup) await page.waitForSelector(popup, { visible: true });
  return meeting;
}

/** What the panel took from a page: the person, the date and time, and the line that says how. */
export async function takenIn(panel: Frame) {
  await panel.waitForSelector('.how-read');
  const how = await panel.$eval('.how-read', (it) => it.textContent ?? '');
  if (!(await panel.$('.start-form'))) await panel.locator('.how-read .link').click();
  await panel.waitForSelector('.start-form');
  const [person = '', date = '', time = '', minutes = ''] = await panel.$$eval(
    '.start-form input:not([type=radio])',
    (inputs) => inputs.map((it) => (it as HTMLInputElement).value),
  );
  return { how, person, date, time, minutes };
}
