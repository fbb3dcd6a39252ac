import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { popupWords } from '@/utils/locale/areas/popup';
import type { Language } from '@/utils/locale/language';
import { builds } from '../machine/build.ts';
import { type Firefox, firefoxProfile, geckoId, removeProfile, startFirefox } from '../machine/firefox.ts';
import { held } from '../machine/firefox-books.ts';
import { FirefoxOwnPage } from '../machine/firefox-own-page.ts';
import { FirefoxWindow } from '../machine/firefox-window.ts';
import { type Served, servePages } from '../pages/serve.ts';
import { frameThatShows, pressTab } from './firefox-tab.ts';
import { Manager } from './manager.ts';

const events: Record<Language, { title: string; person: string }> = {
  en: { title: 'Performance review: Daniel Okafor', person: 'Daniel Okafor' },
  'zh-CN': { title: '年度绩效面谈：李薇', person: '李薇' },
};
const localhost = 'http://localhost/*';
const nothing = { granted: [], kept: [], scripts: [] };
const host = 'fairside-panel-host';

let pages: Served;
beforeAll(async () => {
  pages = await servePages(builds.pages);
});
afterAll(() => pages.close());

interface Opened {
  readonly firefox: Firefox;
  readonly window: FirefoxWindow;
  readonly page: Page;
  readonly manager: Manager;
}

async function open(profile: string, language: Language = 'en'): Promise<Opened> {
  const firefox = await startFirefox(profile, language);
  const page = await firefox.browser.newPage();
  const window = await FirefoxWindow.of(firefox.browser);
  return { firefox, window, page, manager: new Manager(page, pages.origin, language) };
}

/** A profile with the extension as freshly installed: no site is granted. */
async function freshProfile(): Promise<string> {
  const profile = await firefoxProfile(builds.firefox);
  onTestFinished(() => removeProfile(profile));
  return profile;
}

async function close({ firefox }: Opened): Promise<void> {
  const { requests } = firefox.outside;
  await firefox.close();
  expect(requests).toEqual([]);
}

/** The panel in the page, once it shows somebody. */
async function panelOf(page: Page) {
  return frameThatShows(page, '.composer');
}

describe.each(['en', 'zh-CN'] as const)('on a page without a grant, %s', (language) => {
  const { title, person } = events[language];

  it('the toolbar button opens the panel with the event read', async () => {
    const opened = await open(await freshProfile(), language);
    onTestFinished(() => close(opened));
    const { window, page, manager } = opened;
    await expect.poll(() => held(window, geckoId)).toEqual(nothing);
    await manager.openCalendar();
    await manager.openEvent(title);
    const popup = await FirefoxOwnPage.popup(window);
    expect((await popup.see('.popup')).text).toContain(popupWords[language].none);
    expect((await popup.see('.always input')).checked).toBe(false);
    expect(await page.$(host)).toBeNull();
    await popup.press('.actions .primary');
    await popup.closed();
    const panel = await panelOf(page);
    expect(await panel.$eval('.who h1', (it) => it.textContent)).toBe(person);
    const howRead = await panel.waitForSelector('.how-read');
    expect(await howRead?.evaluate((it) => it.textContent)).toContain(title);
    await manager.note(panel, '+ zero downtime');
    expect(await held(window, geckoId)).toEqual(nothing);
  });

  it('the shortcut does the same', async () => {
    const opened = await open(await freshProfile(), language);
    onTestFinished(() => close(opened));
    const { window, page, manager } = opened;
    await manager.openCalendar();
    await manager.openEvent(title);
    await window.shortcut();
    const panel = await panelOf(page);
    expect(await panel.$eval('.who h1', (it) => it.textContent)).toBe(person);
    expect(await held(window, geckoId)).toEqual(nothing);
  });
});

it('“always on this site” is asked for by Firefox, lives through a restart, and leaves nothing when off', async () => {
  const { title, person } = events.en;
  const profile = await freshProfile();
  const first = await open(profile);
  await first.manager.openCalendar();
  await first.manager.openEvent(title);

  const popup = await FirefoxOwnPage.popup(first.window);
  await popup.press('.always input');
  await first.window.answer(false);
  await popup.see('.always input:not(:checked)');
  expect(await held(first.window, geckoId)).toEqual(nothing);
  expect(await first.page.$(host)).toBeNull();

  await popup.press('.always input');
  await first.window.answer(true);
  await popup.see('.always input:checked');
  // The page that is open gets the tab at once, and again by itself when it is loaded anew.
  await first.page.waitForSelector(host);
  const on = {
    granted: [localhost],
    kept: [localhost],
    scripts: [{ js: [`${first.firefox.origin}/launcher.js`], matches: [localhost] }],
  };
  await expect.poll(() => held(first.window, geckoId)).toEqual(on);
  await first.manager.openCalendar();
  await first.manager.openEvent(title);
  await first.page.waitForSelector(host);
  await close(first);

  const second = await open(profile);
  const { window, page, manager } = second;
  // Firefox reads its books while it starts.
  await expect.poll(() => held(second.window, geckoId)).toEqual(on);
  await manager.openCalendar();
  await manager.openEvent(title);
  const panel = await pressTab(page);
  expect(await panel.$eval('.who h1', (it) => it.textContent)).toBe(person);
  await page.keyboard.press('Escape');

  const options = await FirefoxOwnPage.options(window);
  await options.press(`[data-site="${localhost}"] button`);
  await page.bringToFront();
  await page.waitForFunction((it) => !document.querySelector(it), {}, host);
  await expect.poll(() => held(second.window, geckoId)).toEqual(nothing);
  await manager.openCalendar();
  await manager.openEvent(title);
  expect(await page.$(host)).toBeNull();
  await close(second);
});
