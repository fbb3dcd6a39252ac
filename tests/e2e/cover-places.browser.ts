import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { retentionChoices } from '@/utils/archive/retention';
import { stages } from '@/utils/guide/stages';
import { type Language, languages } from '@/utils/locale/language';
import { homePage } from '../demo/home-screens.ts';
import { fill } from '../demo/year.ts';
import { extensionPage } from '../machine/extension-page.ts';
import { pressCover, seenOf, type TellingYear, tellingYear } from './covered-year.ts';
import { choose, folder } from './data-place.ts';
import { type Started, start } from './started.ts';

/** The talk that the panel goes on with: one with notes of every kind, a plan, and talks before it. */
const talkId = 'talk-0-2';

interface Walk extends TellingYear, Started {
  readonly home: Page;
}

async function begin(language: Language): Promise<Walk> {
  const started = await start({ language });
  onTestFinished(started.stop);
  const home = await homePage(started.chromium);
  const now = Date.now();
  const year = tellingYear(language, now);
  await fill(home, {
    ...year.rows,
    conversations: year.rows.conversations.map((it) => (it.id === talkId ? { ...it, touchedAt: now } : it)),
  });
  await home.waitForSelector('.actions-list');
  return { ...started, ...year, home };
}

/** Where one is: something is to be seen uncovered, and nothing of it covered. */
async function look(page: Page, { secrets }: TellingYear, place: string): Promise<void> {
  expect(await seenOf(secrets, page), `${place}: something is there to be covered`).not.toEqual([]);
  await pressCover(page);
  await page.waitForSelector('.cover-bar .link');
  expect(await seenOf(secrets, page), `${place}, covered`).toEqual([]);
  await pressCover(page);
  await page.waitForSelector('.cover-bar', { hidden: true });
}

async function goTo(page: Page, place: string, drawn: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${place}`);
  await page.waitForSelector(drawn);
}

/** The archive of what is there, with a word more in some rows of every kind. */
function changedFile({ rows }: TellingYear): string {
  const isPrivate = ({ kind }: { readonly kind: string }) => kind === 'private';
  const [first] = rows.notes;
  const some = {
    people: rows.people.slice(0, 2).map((it) => ({ ...it, name: `${it.name} Unheard-of` })),
    conversations: rows.conversations
      .slice(0, 2)
      .map((it) => ({ ...it, person: { name: `${it.person.name} B` } })),
    notes: [first, ...rows.notes.filter(isPrivate).slice(0, 2)].map((it) => ({
      ...it,
      text: `${it?.text}!`,
    })),
    evidence: rows.evidence.slice(0, 2).map((it) => ({ ...it, quote: `${it.quote}!` })),
    developments: rows.developments
      .slice(0, 1)
      .map((it) => ({ ...it, points: it.points.map((point) => ({ ...point, text: `${point.text}!` })) })),
  };
  const exportedAt = '2026-11-25T10:00:00.000Z';
  return JSON.stringify({ format: 'fairside', version: 3, exportedAt, stores: some, keys: {} });
}

describe.each(languages)('covered, in %s', (language) => {
  it('no place of home shows a name, an address or a private note', async () => {
    const walk = await begin(language);
    const { home } = walk;
    await look(home, walk, 'today');
    await goTo(home, 'people', '.people-table .number:not(:empty)');
    await home.locator('.tools input').fill(walk.secrets[0] ?? '');
    await look(home, walk, 'people');
    await goTo(home, 'person/person-0', '.side-by-side');
    for (const row of await home.$$('.conversation > button')) await row.click();
    await home.waitForSelector('.read-notes .private');
    await home.$$eval('details', (all) => {
      for (const it of all) it.open = true;
    });
    await home.locator('.merge option:nth-child(2)').wait();
    await home.select('.merge select', 'person-1');
    await home.waitForSelector('.merge [role=status] p');
    await home.locator('.move .choices label:nth-child(3) input').click();
    await home.select('.move select', 'person-1');
    await look(home, walk, 'person');
    await home.locator('.move form > .button').click();
    await home.waitForSelector('.notice.row .link');
    await look(home, walk, 'person, regrouped');
    await goTo(home, 'evidence', '.whose button');
    await home.locator('.whose button').click();
    await home.waitForSelector('.undo-line .notice');
    await home.select('.evidence-place section:last-of-type select', 'person-0');
    await home.waitForSelector('.month-bars');
    await look(home, walk, 'evidence');
    await home.locator('section[aria-labelledby=by-person] .edit').click();
    await home.waitForSelector('li .evidence-fields');
    await look(home, walk, 'evidence, edited');
    await goTo(home, 'insights', '.insights-table');
    await look(home, walk, 'insights');
    for (const query of ['eleventh', walk.rows.people[0]?.name ?? '']) {
      await home.locator('.record-search input').fill(query);
      await home.waitForSelector('.findings');
      await look(home, walk, `search for ${query}`);
    }
  });

  it('nor does the place of one’s data', async () => {
    const walk = await begin(language);
    const { home } = walk;
    await goTo(home, 'data', 'option[value=person-0]');
    await home.select('[name=erase-person]', 'person-0');
    await home.waitForSelector('.erase-preview');
    await home.select('[name=retention]', String(retentionChoices[0]));
    await home.waitForSelector('.due');
    await look(home, walk, 'data');
    const file = join(await folder('covered'), 'changed.json');
    await writeFile(file, changedFile(walk));
    await choose(home, file);
    await home.waitForSelector('.differences .sides');
    await home.$eval('.differences details', (it) => {
      it.open = true;
    });
    await look(home, { ...walk, secrets: [...walk.secrets, 'Unheard-of'] }, 'what a file would change');
  });

  it('nor any screen of the panel', async () => {
    const walk = await begin(language);
    const { chromium } = walk;
    const panel = await extensionPage(chromium, 'panel.html', '.rail');
    const toStage = async (at: number) => {
      const button = `.rail button:nth-child(${at})`;
      await panel.locator(button).click();
      await panel.waitForSelector(`${button}[aria-current="step"]`);
    };
    for (const [at, stage] of stages.entries()) {
      await toStage(at + 1);
      if (stage === 'preparation') await panel.waitForSelector('.carry-over .link');
      if (stage === 'preparation' || stage === 'review')
        await panel.waitForSelector('.evidence-section blockquote');
      for (const fold of await panel.$$('.balance-list [aria-expanded=false]')) await fold.click();
      if (stage === 'summary') {
        await panel.waitForSelector('.ledger .more');
        await panel.waitForSelector('.for-employee .more');
        await panel.locator('.write-when input').fill('2099-12-09 14:00');
        await panel.locator('.to-calendar .check input').click();
        await panel.waitForSelector('.what-leaves');
      }
      for (const more of await panel.$$('main .more[aria-expanded=false]')) await more.click();
      await look(panel, walk, stage);
    }
    await panel.locator('.for-employee .row-buttons button:last-child').click();
    await panel.waitForSelector('.read-back .agreed');
    await look(panel, walk, 'what is read back');
    await panel.keyboard.press('Escape');
    await toStage(stages.indexOf('review') + 1);
    await panel.locator('.note .mark').click();
    await panel.waitForSelector('.fact-group');
    await look(panel, walk, 'facts for a judgement');
    await panel.keyboard.press('Escape');
    await panel.locator('.sbi-entry').click();
    await panel.locator('.sbi-part:nth-child(2) textarea').fill(walk.secrets[0] ?? '');
    await look(panel, walk, 'feedback of four parts');
    await panel.keyboard.press('Escape');
    await panel.locator('.note .edit').click();
    await panel.waitForSelector('.note-editor');
    await look(panel, walk, 'a note that is edited');
    await panel.locator('.development-entry').click();
    await panel.waitForSelector('.swot-point:not(.unwritten)');
    await look(panel, walk, 'development');
    await panel.locator('.swot-tools button:nth-child(1)').click();
    await panel.waitForSelector('.sheet-send');
    await look(panel, walk, 'preparation sheet');
    await panel.keyboard.press('Escape');
    await panel.locator('.swot-tools button:nth-child(2)').click();
    await panel.locator('.answers textarea').fill(`S: ${walk.secrets[0]}`);
    await panel.waitForSelector('.answers select');
    await look(panel, walk, 'answers');
    await panel.keyboard.press('Escape');
    await panel.keyboard.press('Escape');
    await panel.locator('.who .menu button').click();
    await panel.locator('[role="menuitem"]:nth-child(2)').click();
    await panel.waitForSelector('.recent');
    await panel.locator('.start-form input').fill(walk.rows.people[0]?.name ?? '');
    await look(panel, walk, 'start');
  });
});

it('the preparation sheet is covered on the screen and true on paper', async () => {
  const { chromium, home, secrets } = await begin('en');
  await pressCover(home);
  await home.waitForSelector('.cover-bar .link');
  const sheet = await extensionPage(chromium, `home.html#/sheet/${talkId}/en`, '.sheet-paper');
  expect(await seenOf(secrets, sheet)).toEqual([]);
  const printing = (event: string) => sheet.evaluate((type) => void dispatchEvent(new Event(type)), event);
  await printing('beforeprint');
  await sheet.waitForFunction(() => document.querySelector('.sheet-paper')?.textContent?.includes('Daniel'));
  await printing('afterprint');
  await sheet.waitForFunction(() => !document.querySelector('.sheet-paper')?.textContent?.includes('Daniel'));
});
