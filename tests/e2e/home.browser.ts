import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { hashOf, places } from '@/components/home/route';
import { carryWords } from '@/utils/locale/areas/carry';
import { homeWords } from '@/utils/locale/areas/home';
import { peopleWords } from '@/utils/locale/areas/people';
import { homePage } from '../demo/home-screens.ts';
import { fill, yearIn } from '../demo/year.ts';
import { textOf } from './manager.ts';
import { type Started, start } from './started.ts';

const review = 'Performance review: Daniel Okafor';
const checkIn = 'Check-in: Daniel Okafor';
const [home, people, carry] = [homeWords.en, peopleWords.en, carryWords.en];

async function openTalk({ manager }: Started, event: string): Promise<Frame> {
  await manager.openCalendar();
  await manager.openEvent(event);
  const panel = await manager.pressTab(event);
  await panel.waitForSelector('.composer');
  return panel;
}

/** A review with a promise of each side, then the check-in that follows it. */
async function twoTalks(started: Started): Promise<Frame> {
  const first = await openTalk(started, review);
  await started.manager.goTo(first, 'summary');
  await started.manager.note(first, '! Send the report template');
  await started.manager.note(first, '? Who is on the project');
  return openTalk(started, checkIn);
}

const lines = (frame: Frame | Page, selector: string) =>
  frame.$$eval(selector, (all) => all.map((it) => (it as HTMLElement).innerText));

/** Waits until a part of a page says something. */
async function says(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForFunction(
    (where, said) => document.querySelector(where)?.textContent?.includes(said),
    {},
    selector,
    text,
  );
}

it('whoever goes to a place by key is at its heading', async () => {
  const started = await start({ granted: [] });
  onTestFinished(started.stop);
  const page = await homePage(started.chromium, 'today');
  for (const place of [...places.slice(1), 'today'] as const) {
    await page.focus(`nav a[href="${hashOf({ place })}"]`);
    await page.keyboard.press('Enter');
    await page.waitForSelector('nav a[aria-current]:not(:focus)');
    const heading = await page.waitForSelector('main h2.place-heading:focus');
    expect(await heading?.evaluate((it) => it.textContent), place).toBeTruthy();
  }
});

it('a talk opens with what was promised; ticked in home it is done in the panel’s window at once', async () => {
  const started = await start();
  onTestFinished(started.stop);
  const panel = await twoTalks(started);
  await panel.waitForSelector('.carry-over');
  await expect
    .poll(() => lines(panel, '.carry-over li > :first-child'))
    .toEqual(['Send the report template', 'Who is on the project']);

  const page = await homePage(started.chromium, 'today');
  await page.locator('.actions-list input').click();
  await page.waitForSelector('.action.done');
  await panel.waitForFunction(() => !document.querySelector('.carry-over input'));
  expect(await lines(panel, '.carry-over li > :first-child')).toEqual(['Who is on the project']);
  await page.locator('.action button').click();
  await page.waitForSelector('.action.open');
  await panel.waitForSelector('.carry-over input:not(:checked)');
});

it('a point comes to the agenda and goes by the keyboard alone', async () => {
  const started = await start();
  onTestFinished(started.stop);
  const panel = await twoTalks(started);
  await panel.waitForSelector('.carry-over');
  await panel.focus(`[aria-label="${carry.section.bringOf('Send the report template')}"]`);
  await started.page.keyboard.press('Enter');
  await panel.waitForSelector('.note.question');
  expect(await lines(panel, '.note p')).toEqual([expect.stringContaining('Send the report template')]);
  await panel.waitForSelector('.carry-over [aria-pressed=true]:focus');
  await started.page.keyboard.press('Enter');
  await panel.waitForFunction(() => !document.querySelector('.note'));
  await panel.focus('.carry-over input');
  await started.page.keyboard.press('Space');
  await panel.waitForSelector('.carry-over .done');
});

it('nothing is carried over to somebody met for the first time', async () => {
  const started = await start();
  onTestFinished(started.stop);
  const panel = await openTalk(started, review);
  await started.manager.note(panel, '# first');
  expect(await panel.$('.carry-over')).toBeNull();
});

it('the person’s page has both talks; they are parted, taken back and merged; a note is found and shown', async () => {
  const started = await start();
  onTestFinished(started.stop);
  const panel = await twoTalks(started);
  const opening = started.chromium.browser.waitForTarget((it) => it.url().includes('home.html#/person/'));
  await panel.locator('.menu button').click();
  await panel.locator(`xpath/.//*[@role="menuitem"][. = "${started.manager.words.menu.person}"]`).click();
  const page = await (await opening).asPage();
  await page.waitForSelector('.conversation:nth-child(2)');
  expect(await textOf(page, '.person-head h2')).toBe('Daniel Okafor');
  expect(await lines(page, '.conversation b')).toEqual(['Check-in', 'Performance evaluation']);

  await page.locator('.move summary').click();
  await page.locator('.move .choices label:nth-of-type(1) input').click();
  await page.locator('.move form > label input').fill('Somebody Else');
  await says(page, '.move [role=status]', people.move.preview(1, 'Somebody Else'));
  await page.locator('.move .button').click();
  await page.waitForSelector('.notice.row .link');
  await page.waitForFunction(() => document.querySelectorAll('.conversation').length === 1);
  await page.locator('.notice.row .link').click();
  await page.waitForFunction(() => document.querySelectorAll('.conversation').length === 2);

  await page.locator('.move summary').click();
  await page.waitForFunction(() => document.querySelectorAll('.move .choices label').length === 2);
  await page.locator('.move .choices label:nth-of-type(1) input').click();
  await page.locator('.move form > label input').fill('Somebody Else');
  await page.locator('.move .button').click();
  await page.waitForFunction(() => document.querySelectorAll('.conversation').length === 1);
  await page.locator('.merge summary').click();
  const other = await page.waitForSelector('.merge option:nth-child(2)');
  await page.select('.merge select', (await other?.evaluate((it) => it.getAttribute('value'))) ?? '');
  await says(page, '.merge [role=status]', people.merge.preview('Somebody Else', 'Daniel Okafor', 1, 0));
  await page.locator('.merge .button').click();
  await page.waitForFunction(() => document.querySelectorAll('.conversation').length === 2);

  await page.keyboard.press('Escape');
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('/');
  await page.waitForSelector('.record-search input:focus');
  await page.keyboard.type('project');
  await expect.poll(() => lines(page, '.findings a')).toEqual(['Who is on the project']);
  await page.locator('.findings a').click();
  const meant = await page.waitForSelector('.read-notes .meant');
  expect(await meant?.evaluate((it) => it.textContent)).toContain('Who is on the project');
});

describe('the home page', () => {
  it('says the first thing to do where there is nothing yet', async () => {
    const { chromium, stop } = await start({ granted: [] });
    onTestFinished(stop);
    const page = await homePage(chromium);
    await page.waitForSelector('.empty');
    expect(await textOf(page, '.empty h3')).toBe(home.today.emptyHeading);
    await page.locator('.empty a').click();
    await page.locator('.tools .button').click();
    await page.locator('.add-person input').fill('Mei Tanaka');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.person-head h2')?.textContent === 'Mei Tanaka');
    // Who was added in this window is there to keep evidence for, and to be erased.
    await page.locator('.person-evidence .person-links a').click();
    await page.waitForFunction(() =>
      [...document.querySelectorAll('[aria-labelledby="by-person"] option')].some(
        (it) => it.textContent === 'Mei Tanaka' && (it as HTMLOptionElement).selected,
      ),
    );
    await page.goBack();
    await page.locator('.column > .person-links a').click();
    await page.waitForSelector('.erase-preview');
    await page.waitForSelector('select[name=erase-person]:focus');
  });

  it('keeps every keystroke of a name, sorts and filters its people', async () => {
    const { chromium, stop } = await start({ granted: [] });
    onTestFinished(stop);
    const page = await homePage(chromium, 'people');
    await fill(page, yearIn('en', Date.now()));
    await page.waitForSelector('.people-table');
    const names = () => lines(page, '.people-table tbody th');
    await page.locator('.people-table th:nth-child(1) button').click();
    await expect
      .poll(names)
      .toEqual([
        'Aisha Bello',
        'Daniel Okafor',
        'Mei Tanaka',
        'Priya Raman',
        'R&D intern <b>Jo</b>',
        'Tom Lindqvist',
      ]);
    await page.locator('.tools input').fill('ＯＫＡ');
    await page.waitForFunction(() => document.querySelectorAll('.people-table tbody tr').length === 1);
    await page.locator('.people-table .person-link').click();
    await page.locator('.identity summary').click();
    const field = await page.waitForSelector('.identity input');
    await field?.click({ count: 3 });
    await page.keyboard.type('Danny Okafor');
    await page.waitForFunction(
      () => document.querySelector('.person-head h2')?.textContent === 'Danny Okafor',
    );
    await page.reload();
    await page.waitForSelector('.person-head h2');
    expect(await textOf(page, '.person-head h2')).toBe('Danny Okafor');
    expect(await page.$eval('.identity textarea', (it) => (it as HTMLTextAreaElement).value)).toBe(
      'Daniel Okafor',
    );
  });
});
