import type { Page } from 'puppeteer-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { evidenceWords } from '@/utils/locale/areas/evidence';
import { languages } from '@/utils/locale/language';
import { wordsIn } from '@/utils/locale/words';
import { dayOf } from '@/utils/meeting/iso-day';
import { fill, yearIn } from '../demo/year.ts';
import type { Chromium } from '../machine/chromium.ts';
import { extensionPage } from '../machine/extension-page.ts';
import { keptEvidence } from './kept-evidence.ts';
import { type Started, start } from './started.ts';

const review = { en: 'Performance review: Daniel Okafor', 'zh-CN': '年度绩效面谈：李薇' } as const;
const list = '[aria-labelledby="by-person"]';
const add = '[aria-labelledby="add-evidence"]';
const inbox = '[aria-labelledby="inbox"]';

const placeOf = (chromium: Chromium): Promise<Page> => extensionPage(chromium, 'home.html#/evidence', inbox);

/** The first person that is on disk. */
const firstPerson = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string>((done) => {
        const opening = indexedDB.open('fairside');
        opening.onsuccess = () => {
          const keys = opening.result.transaction('people').objectStore('people').getAllKeys();
          keys.onsuccess = () => {
            opening.result.close();
            done(String(keys.result[0]));
          };
        };
      }),
  );

interface WithYear extends Started {
  readonly place: Page;
  /** The id of the person whom the panel's conversation is with, and how much there is of theirs. */
  readonly person: string;
  readonly theirs: number;
  /** How much evidence there is. */
  readonly all: number;
}

/** The first of the year's people is the one whom the panel's conversation is with; three pieces are nobody's. */
async function withYear(language: 'en' | 'zh-CN'): Promise<WithYear> {
  const started = await start({ language });
  onTestFinished(started.stop);
  const { manager, chromium } = started;
  await manager.openCalendar();
  await manager.openEvent(review[language]);
  await manager.pressTab(review[language]);
  const place = await placeOf(chromium);
  const person = await firstPerson(place);
  const year = yearIn(language, Date.now());
  const evidence = year.evidence.map((it) => (it.personId === 'person-0' ? { ...it, personId: person } : it));
  await fill(place, { people: year.people.slice(1), evidence });
  await place.waitForSelector(`${inbox} .evidence`);
  const theirs = evidence.filter(({ personId }) => personId === person).length;
  return { ...started, place, person, all: evidence.length, theirs };
}

describe.each(languages)('the place of evidence, %s', (language) => {
  const words = evidenceWords[language];

  it('what is typed is on disk at once, and there after a reload; a day is understood as it is written', async () => {
    const { chromium, stop } = await start({ language });
    onTestFinished(stop);
    const place = await placeOf(chromium);
    await place.type(`${add} textarea`, 'Zero downtime. 零停机。');
    await place.type(`${add} .day-field input[type="text"]`, language === 'en' ? 'yesterday' : '昨天');
    await place.waitForFunction(
      (at, day) => document.querySelector<HTMLInputElement>(`${at} input[type="date"]`)?.value === day,
      {},
      add,
      dayOf(Date.now() - 86_400_000),
    );
    await place.waitForFunction(
      (at, kept) => document.querySelector(`${at} .kept`)?.textContent === kept,
      {},
      add,
      language === 'en' ? 'saved' : '已保存',
    );
    await place.reload();
    await place.waitForSelector(`${inbox} .evidence blockquote`);
    expect(await keptEvidence(chromium, 1)).toMatchObject([
      { quote: 'Zero downtime. 零停机。', personId: '', on: dayOf(Date.now() - 86_400_000) },
    ]);
  });

  it('is sorted by one key each, to the last, and taken back', async () => {
    const { place, chromium, person, all, theirs } = await withYear(language);
    await place.focus(`${inbox} .whose button`);
    for (const [key, left] of [
      ['1', 2],
      ['2', 1],
      ['2', 0],
    ] as const) {
      await place.keyboard.press(key);
      await place.waitForFunction(
        (at, count) => document.querySelectorAll(`${at} .evidence`).length === count,
        {},
        inbox,
        left,
      );
      // The focus went to the next one.
      if (left > 0) await place.waitForSelector(`${inbox} .whose button:focus`);
    }
    const keptFor = async (whom: string) =>
      (await keptEvidence(chromium, all)).filter(({ personId }) => personId === whom);
    await expect.poll(() => keptFor('')).toEqual([]);
    expect(await keptFor(person)).toHaveLength(theirs + 1);
    await place.locator('.undo-line .link').click();
    await place.waitForSelector(`${inbox} .evidence`);
    await place.locator(`${list} .evidence [aria-label="${wordsIn(language).remove}"]`).click();
    await place.waitForFunction(
      (text) => document.querySelector('.undo-line [role=status]')?.textContent?.startsWith(text),
      {},
      words.inbox.removed,
    );
    await expect.poll(() => keptEvidence(chromium, all - 1)).toHaveLength(all - 1);
    await place.locator('.undo-line .link').click();
    expect(await keptEvidence(chromium, all)).toHaveLength(all);
  });

  it('the panel shows the months, and starts a fact from a piece', async () => {
    const { page, place, theirs } = await withYear(language);
    await page.bringToFront();
    const panel = await page.waitForFrame((it) => it.url().includes('/panel.html'));
    await panel.waitForSelector('.evidence-section .month-bars');
    expect(await panel.$$('.evidence-section .month-bars li')).toHaveLength(12);
    await panel.locator('.evidence-section .icon-button').click();
    await panel.waitForSelector('.composer textarea:focus');
    await page.keyboard.press('Enter');
    await panel.waitForSelector('.note.fact');
    // What another window keeps shows at once.
    await place.bringToFront();
    await place.focus(`${inbox} .whose button`);
    await place.keyboard.press('1');
    await page.bringToFront();
    await panel.waitForFunction(
      (count) => document.querySelector('.evidence-section .heading span')?.textContent === count,
      {},
      `${theirs + 1}`,
    );
  });

  it('nothing of a page’s text is markup, and nothing is a link but pages of the web', async () => {
    const { place } = await withYear(language);
    expect(await place.$$(`${inbox} img, ${list} img, ${inbox} b`)).toEqual([]);
    const links = await place.$$eval('.facts a', (all) =>
      all.map((it) => (it as HTMLAnchorElement).protocol),
    );
    expect(new Set(links)).toEqual(new Set(['https:']));
    for (const width of [1280, 360]) {
      await place.setViewport({ width, height: 800 });
      await place.waitForFunction((wanted) => innerWidth === wanted, {}, width);
      expect(await place.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });
});
