import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { conversationKinds } from '@/utils/guide/stages';
import type { Language } from '@/utils/locale/language';
import { pickWords } from '@/utils/locale/pick-words';
import { Manager } from '../e2e/manager.ts';
import { asked, list, way } from '../e2e/pointing.ts';
import { openPopup } from '../e2e/surfaces.ts';
import { builds, grantedCopy } from '../machine/build.ts';
import { type Chromium, startChromium } from '../machine/chromium.ts';
import { servePages } from '../pages/serve.ts';
import { type Album, openAlbum, wear } from './album.ts';
import { talks } from './talks.ts';

const whole = { x: 0, width: 1280 };

interface Scene {
  readonly chromium: Chromium;
  readonly album: Album;
  readonly page: Page;
  readonly manager: Manager;
  readonly language: Language;
}

async function openByHand({ chromium, page, manager }: Scene) {
  const popup = await openPopup(chromium, page);
  await popup.locator('.actions .primary').click();
  const panel = await manager.panel();
  await panel.waitForSelector('.by-hand');
  return panel;
}

/** Pointing at an event in the demo calendar, then on a page whose times have no date. */
async function pointing(scene: Scene): Promise<void> {
  const { album, page, manager, language } = scene;
  const said = pickWords[language];
  const event = talks.find((talk) => talk.language === language)?.event ?? '';
  await manager.openCalendar();
  let panel = await openByHand(scene);
  await album.keep('1-nothing-read', page, whole);
  await way(panel, 3).click();
  await asked(page, said.title);
  await page.hover(`xpath/.//*[contains(@class,"fc-event-title")][contains(., "${event}")]`);
  await album.keep('2-point-at-the-title', page, whole);
  await page.click(`xpath/.//*[contains(@class,"fc-event-title")][contains(., "${event}")]`);
  await asked(page, said.time);
  const time = `xpath/.//a[contains(@class,"fc-event")][contains(., "${event}")]//*[contains(@class,"fc-event-time")]`;
  await page.hover(time);
  await album.keep('3-point-at-the-time', page, whole);
  await page.click(time);
  await panel.waitForFunction(() => document.querySelector<HTMLInputElement>('.start-form input')?.value);
  await album.keep('4-pointed-at', page, whole);

  await page.goto(`${manager.origin}/list-${language}`);
  panel = await openByHand(scene);
  await way(panel, 3).click();
  await asked(page, said.title);
  await page.click('#title');
  await asked(page, said.time);
  await page.click('#time');
  await asked(page, said.day);
  await page.hover('h1');
  await album.keep('5-point-at-the-date', page, whole);
  await page.keyboard.press('Escape');
}

/** A kind guessed wrong, put right, and what is then said of it. */
async function wrongGuess({ album, page, manager, language }: Scene): Promise<void> {
  const event = talks.find((talk) => talk.language === language)?.event ?? '';
  await manager.openCalendar();
  await manager.openEvent(event);
  const panel = await manager.pressTab(event);
  await panel.waitForSelector('.how-read');
  await album.keep('6-the-guess', page, whole);
  await panel.locator('.how-read .link').click();
  const probation = conversationKinds.indexOf('probation') + 1;
  await panel.locator(`.start-form fieldset label:nth-of-type(${probation})`).click();
  await album.keep('7-correcting-it', page, whole);
  await panel.locator('.start-form .primary').click();
  await panel.waitForSelector('.composer');
  await panel.waitForSelector('.how-read');
  await album.keep('8-corrected', page, whole);
}

/** What happens over a page: pointing at an event, and correcting what was read of one. */
export async function pagePictures(_origin: string, output: string): Promise<void> {
  const made = Object.fromEntries(
    (['zh-CN', 'en'] as const).map((it) => [`/list-${it}`, { html: list(it), headers: {} }]),
  );
  const pages = await servePages(builds.pages, { made });
  const extension = await grantedCopy(builds.chromium, ['http://localhost/*']);
  for (const language of ['zh-CN', 'en'] as const) {
    for (const scheme of ['light', 'dark'] as const) {
      const chromium = await startChromium({ extension, language });
      try {
        const album = await openAlbum(chromium.browser, join(output, `pages-${language}-${scheme}`));
        const page = await chromium.browser.newPage();
        await wear(page, scheme);
        const manager = new Manager(page, pages.origin, language);
        const scene = { chromium, album, page, manager, language };
        await pointing(scene);
        await wrongGuess(scene);
        await album.sheet(3, 640, 400);
      } finally {
        await chromium.close();
      }
    }
  }
  await pages.close();
}
