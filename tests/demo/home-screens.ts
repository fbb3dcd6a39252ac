import type { Page } from 'puppeteer-core';
import type { Route } from '@/components/home/route';
import type { Language } from '@/utils/locale/language';
import type { Chromium } from '../machine/chromium.ts';
import { extensionPage } from '../machine/extension-page.ts';
import { fill, yearIn } from './year.ts';

/** The home page in a tab of its own, once a place of it is drawn. */
export function homePage(chromium: Chromium, place = ''): Promise<Page> {
  return extensionPage(chromium, `home.html#/${place}`, '.home main h2');
}

async function goTo(page: Page, place: string, drawn: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${place}`);
  await page.waitForSelector(drawn);
}

type Keep = (screen: string, page: Page) => Promise<void>;

async function personScreens(page: Page, language: Language, keep: Keep): Promise<void> {
  await goTo(page, 'person/person-4', '.cycles');
  await page.waitForSelector('.person-evidence .month-bars');
  await keep('home-08-person-hardly-known', page);
  await goTo(page, 'person/person-0', '.side-by-side');
  await page.waitForSelector('.cycles-field');
  await page.waitForSelector('.person-evidence li blockquote');
  await page.locator('.conversation:nth-child(2) > button').click();
  await page.waitForSelector('.read-notes');
  await keep('home-09-person', page);
  await page.$$eval('.identity, .merge, .move', (all) => {
    for (const it of all) (it as HTMLDetailsElement).open = true;
  });
  await page.waitForSelector('.move form');
  await page.locator('.merge option:nth-child(2)').wait();
  await page.select('.merge select', 'person-1');
  await page.waitForSelector('.merge [role=status] p');
  await page.locator('.move .choices label:nth-child(3) input').click();
  await keep('home-10-who-is-who', page);
  await page.locator('.record-search input').fill(language === 'en' ? 'report' : '周报');
  await page.waitForSelector('.findings');
  await keep('home-11-search', page);
}

async function evidenceScreens(page: Page, keep: Keep): Promise<void> {
  await goTo(page, 'evidence/person-0', '.evidence-place .month-bars');
  await keep('home-12-evidence', page);
  await page.focus('.whose button');
  await page.keyboard.press('1');
  // The focus goes to the next one.
  await page.waitForFunction(
    () => document.querySelectorAll('.whose').length === 2 && document.activeElement?.closest('.whose'),
  );
  await page.focus('.evidence .edit');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.evidence .evidence-fields');
  await keep('home-13-evidence-editing', page);
}

/**
 * The screen that shows each place in full: a new place does not compile until it is here, nor pass until it is walked.
 * One's data has screens of its own (data-screens.ts); what is only printed is looked at where it is printed.
 */
const screenOf: Readonly<Record<Exclude<Route['place'], 'data' | 'sheet' | 'paper'>, string>> = {
  today: 'home-05-today',
  people: 'home-06-people',
  insights: 'home-07-insights',
  person: 'home-09-person',
  evidence: 'home-12-evidence',
};

/** Goes through the places of the home page: empty first, then with a year in it. */
export async function homeScreens(page: Page, language: Language, look: Keep): Promise<void> {
  const been = new Set<string>();
  const keep: Keep = (screen, of) => {
    been.add(screen);
    return look(screen, of);
  };
  await page.waitForSelector('.empty');
  await keep('home-01-today-empty', page);
  await goTo(page, 'people', '.tools .button');
  await keep('home-02-people-empty', page);
  await goTo(page, 'evidence', '#inbox');
  await keep('home-03-evidence-empty', page);
  await goTo(page, 'insights', '.home main [role=status] p');
  await keep('home-04-insights-empty', page);
  await fill(page, yearIn(language, Date.now()));
  await goTo(page, 'today', '.backup-line');
  await keep('home-05-today', page);
  await goTo(page, 'people', '.people-table .number:not(:empty)');
  await keep('home-06-people', page);
  await goTo(page, 'insights', '.insights-table');
  await keep('home-07-insights', page);
  await personScreens(page, language, keep);
  await evidenceScreens(page, keep);
  const missed = Object.values(screenOf).filter((screen) => !been.has(screen));
  if (missed.length > 0) throw new Error(`nobody went to ${missed.join(', ')}`);
}
