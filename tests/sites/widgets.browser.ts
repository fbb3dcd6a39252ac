import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { contextFrom } from '@/utils/meeting/context';
import { isMiss } from '@/utils/meeting/reading';
import type { Served } from '../pages/serve.ts';
import { serveWidgets } from '../pages/widgets/build.ts';
import { popupOf, widgetNames } from '../pages/widgets/popups-shown.ts';
import { clicked, meetings, type WidgetLanguage } from '../pages/widgets/words.ts';
import { bringReader, bundledReader, plainChromium, readNow } from './generic/in-page.ts';

/*
 * The generic reader on calendar widgets nobody here wrote, each in English and Chinese: one entry is
 * clicked with the mouse, then the reader is asked. It may be right or not sure, never wrong.
 */

type Verdict = 'right' | 'not sure' | 'wrong';
const parts = ['title', 'start', 'end', 'people'] as const;
type Verdicts = Record<(typeof parts)[number], Verdict>;

/** Of the 64 answers, at least so many are right. Raise it; a lower number needs a reason. */
const leastRight = 60;

const clock = { now: Date.parse('2026-09-25T09:00:00+08:00'), timeZone: 'Asia/Shanghai' };
let served: Served;
let code: string;
const browsers = new Map<WidgetLanguage, Browser>();
const table: Record<string, Verdicts> = {};

beforeAll(async () => {
  served = await serveWidgets();
  ({ code } = await bundledReader());
  for (const language of ['en', 'zh-CN'] as const) browsers.set(language, await plainChromium(language));
});
afterAll(async () => {
  for (const browser of browsers.values()) await browser.close();
  await served.close();
});

async function clickEntry(page: Page, title: string): Promise<void> {
  const entry = await page.waitForSelector(`xpath///*[text()[normalize-space(.)="${title}"]]`, {
    visible: true,
  });
  await entry?.click({ delay: 80 });
}

const judge = (read: unknown, expected: unknown): Verdict =>
  read === undefined ? 'not sure' : read === expected ? 'right' : 'wrong';

it.each(
  widgetNames.flatMap((widget) => (['en', 'zh-CN'] as const).map((language) => ({ widget, language }))),
)('$widget in $language', async ({ widget, language }) => {
  const page = await browsers.get(language)?.newPage();
  const meeting = meetings[language].find(({ id }) => id === clicked);
  if (!page || !meeting) throw new Error('no page or no meeting');
  const errors: unknown[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(`${served.origin}/?widget=${widget}&lang=${language}`);
  await bringReader(page, code);
  await clickEntry(page, meeting.title);
  const popup = popupOf[widget];
  if (popup) await page.waitForSelector(popup, { visible: true });
  const reading = await readNow(page);
  const event = reading && !isMiss(reading) ? reading : undefined;
  const { when } = event ? contextFrom(event, clock) : { when: undefined };
  const names = event?.attendees.map(({ name }) => name).join();
  table[`${widget} ${language}`] = {
    title: judge(event?.title, meeting.title),
    start: judge(when?.sure ? when.start : undefined, Date.parse(`${meeting.start}+08:00`)),
    end: judge(when?.sure ? when.end : undefined, Date.parse(`${meeting.end}+08:00`)),
    people: judge(names || undefined, meeting.people.join()),
  };
  await page.close();
  expect(errors).toEqual([]);
  expect(Object.values(table[`${widget} ${language}`] ?? {})).not.toContain('wrong');
});

it('most answers are right, none is wrong', () => {
  console.table(table);
  const verdicts = Object.values(table).flatMap((it) => Object.values(it));
  expect(verdicts).toHaveLength(widgetNames.length * 2 * parts.length);
  expect(verdicts.filter((it) => it === 'wrong')).toEqual([]);
  expect(verdicts.filter((it) => it === 'right').length).toBeGreaterThanOrEqual(leastRight);
});
