import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it, onTestFinished } from 'vitest';
import { dataWords } from '@/utils/locale/areas/data';
import { erasedWords } from '@/utils/locale/areas/erased';
import { type Language, languages } from '@/utils/locale/language';
import { builds, grantedCopy } from '../machine/build.ts';
import { firefoxProfile, removeProfile, startFirefox } from '../machine/firefox.ts';
import { everyRow, folder, openData, take, tracesIn } from './data-place.ts';
import { start } from './started.ts';

/** Names as only this test has them: Latin, Latin beyond ASCII, Chinese. */
const people = [
  {
    id: 'p-gone',
    name: 'Zyxwvutina Qwertzuiop',
    alsoNamed: ['Zoë Zàrathüstra', '欧阳晓霜'],
    emails: ['zyx.qwertz@example.com'],
    createdAt: 1,
  },
  {
    id: 'p-kept',
    name: 'Bleibtda Immer',
    alsoNamed: ['司马常在'],
    emails: ['bleibtda@example.com'],
    createdAt: 1,
  },
];
const goneNames = ['Zyxwvutina', 'Zàrathüstra', '欧阳晓霜', 'zyx.qwertz'];
const keptNames = ['Bleibtda Immer', '司马常在'];

let seed = 1;
/** Text that does not compress, the same in every run. */
const noise = () => {
  let text = '';
  while (text.length < 300) {
    seed = (seed * 48271) % 2147483647;
    text += seed.toString(36);
  }
  return text;
};

/** A year's work with both, `notes` notes each. */
function fileWith(notes: number, language: Language = 'en'): string {
  const rows = people.flatMap(({ id, name, alsoNamed, emails }) => ({
    conversation: {
      id: `c-${id}`,
      person: { name, email: emails[0] },
      personId: id,
      kind: 'evaluation',
      meeting: { key: `k-${id}`, title: `年度绩效面谈：${alsoNamed.at(-1)}`, start: 1, end: 2 },
      stage: 'review',
      ticks: [],
      stints: [],
      createdAt: 1,
      touchedAt: 2,
    },
    notes: Array.from({ length: notes }, (_, at) => ({
      id: `n-${id}-${at}`,
      conversationId: `c-${id}`,
      kind: 'fact',
      stage: 'review',
      text: `${[name, ...alsoNamed][at % (1 + alsoNamed.length)]} ${noise()}`,
      at,
    })),
    draft: { conversationId: `c-${id}`, text: `${name} …`, kind: 'fact' },
    evidence: { id: `e-${id}`, personId: id, quote: `${alsoNamed[0]} said so`, on: '2026-03-14', keptAt: 1 },
    development: {
      conversationId: `c-${id}`,
      points: [{ id: 's', field: 'strength', by: 'manager', text: name }],
    },
    learned: { event: id, title: `1:1 ${name}`, pattern: '1:1', about: { name, email: emails[0] } },
  }));
  return JSON.stringify({
    format: 'fairside',
    version: 3,
    exportedAt: '2026-11-25T10:00:00Z',
    stores: {
      people,
      conversations: rows.map((it) => it.conversation),
      notes: rows.flatMap((it) => it.notes),
      drafts: rows.map((it) => it.draft),
      evidence: rows.map((it) => it.evidence),
      developments: rows.map((it) => it.development),
      settings: [{ language, learned: rows.map((it) => it.learned) }],
    },
    keys: { settings: ['settings'] },
  });
}

async function erase(page: Page, id = 'p-gone'): Promise<void> {
  await page.waitForSelector(`option[value="${id}"]`);
  await page.select('select[name=erase-person]', id);
  const button = await page.waitForSelector('.erase-preview + .row-of-buttons button:last-child');
  await button?.click();
  await button?.click();
}

async function ended(page: Page): Promise<string> {
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll('.erased')].some((it) => /^(Erased|Nothing)/.test(it.textContent ?? '')),
    { timeout: 60_000 },
  );
  return page.$$eval('.erased', (all) => all.map((it) => it.textContent).join(''));
}

/** What must be left of the file with so many notes each. */
async function expectKept(page: Page, notes: number): Promise<void> {
  const rows = await everyRow(page);
  const left = JSON.stringify(rows);
  for (const name of goneNames) expect(left).not.toContain(name);
  expect(rows).toMatchObject({
    people: [people[1]],
    conversations: [{ id: 'c-p-kept' }],
    evidence: [{ id: 'e-p-kept' }],
    drafts: [{ conversationId: 'c-p-kept' }],
    developments: [{ conversationId: 'c-p-kept' }],
    settings: [{ language: 'en', learned: [{ event: 'p-kept' }] }],
  });
  expect(rows.notes).toHaveLength(notes);
}

it.each([
  ['as few rows as stay in the memory of the browser', 40, []],
  ['more than that', 9000, []],
  ['in the database engine that Chromium moves to', 40, ['--enable-features=IdbSqliteBackingStore']],
])(
  'an erased person is gone from Chromium’s files: %s',
  async (_, notes, args) => {
    const profile = await folder('erased');
    const file = join(await folder('erase'), 'all.json');
    await writeFile(file, fileWith(notes));
    const first = await start({ profile, args });
    const page = await openData(first.chromium.browser, `chrome-extension://${first.chromium.id}`);
    await take(page, file);
    await first.stop();
    const database = join(profile, 'Default/IndexedDB');
    expect(await tracesIn(database, goneNames)).not.toEqual([]);

    const second = await start({ profile, args });
    const origin = `chrome-extension://${second.chromium.id}`;
    const other = await openData(second.chromium.browser, origin);
    const erasing = await openData(second.chromium.browser, origin);
    await erase(erasing);
    expect(await ended(erasing)).toContain('also from the browser’s files');
    await expectKept(erasing, notes);
    // The other window let go meanwhile, and works on.
    await other.bringToFront();
    await other.select('select[name=backup-every]', '7');
    await other.waitForFunction(() => !document.querySelector('option[value=p-gone]'));
    await expect.poll(async () => (await everyRow(other)).settings).toMatchObject([{ backupEveryDays: 7 }]);
    await second.stop();

    expect(await tracesIn(profile, goneNames)).toEqual([]);
    if (notes < 1000) expect(await tracesIn(database, keptNames)).not.toEqual([]);
  },
  180_000,
);

it('a panel that is open on an erased conversation leaves it, with what was being typed, and works on', async () => {
  const title = 'Performance review: Daniel Okafor';
  const profile = await folder('erased-open');
  const { chromium, page, manager, stop } = await start({ profile });
  await manager.openCalendar();
  await manager.openEvent(title);
  const panel = await manager.pressTab(title);
  await manager.note(panel, '# Zyxwvutina was there');
  await panel.type('.composer textarea', 'Qwertzuiop half typed');
  await panel.waitForSelector('.hints .kept');

  const data = await openData(chromium.browser, `chrome-extension://${chromium.id}`);
  await data.waitForSelector('select[name=erase-person] option:nth-child(2)');
  const id = await data.$eval(
    'select[name=erase-person] option:nth-child(2)',
    (it) => (it as HTMLOptionElement).value,
  );
  await erase(data, id);
  expect(await ended(data)).toContain('also from the browser’s files');
  const left = await everyRow(data);
  expect([left.people, left.conversations, left.notes, left.drafts].flat()).toEqual([]);

  await page.bringToFront();
  await panel.waitForSelector('.panel > [role=alert] .notice');
  expect(await panel.$$eval('.panel > [role=alert]', (all) => all.map((it) => it.textContent))).toContain(
    erasedWords.en.open,
  );
  await panel.locator('.start-form input').fill('Somebody Else');
  await panel.locator('.start-form .primary').click();
  await manager.note(panel, '# anew');
  expect(await panel.$('.panel > [role=alert] .notice')).toBeNull();
  await stop();
  expect(await tracesIn(join(profile, 'Default/IndexedDB'), ['Zyxwvutina', 'Qwertzuiop half'])).toEqual([]);
  expect(await tracesIn(join(profile, 'Default/IndexedDB'), ['anew'])).not.toEqual([]);
}, 120_000);

it.each(languages)(
  'who erases a person is where it is told, by key and by mouse: %s',
  async (language) => {
    const file = join(await folder('erase'), 'all.json');
    await writeFile(file, fileWith(4, language));
    const { chromium, stop } = await start({ language });
    const origin = `chrome-extension://${chromium.id}`;
    await take(await openData(chromium.browser, origin), file);
    const { erase: words } = dataWords[language];
    const last = '.erase-preview + .row-of-buttons button:last-child';
    for (const [id, press] of [
      ['p-gone', (page: Page) => page.keyboard.press('Enter')],
      ['p-kept', (page: Page) => page.click(last)],
    ] as const) {
      const page = await openData(chromium.browser, origin);
      await page.waitForSelector(`option[value="${id}"]`);
      await page.select('select[name=erase-person]', id);
      await page.waitForSelector(last);
      await page.focus(last);
      await press(page);
      await page.waitForSelector(`${last}.danger`);
      await press(page);
      for (const text of [words.working, words.gone])
        await page.waitForFunction((it) => document.activeElement?.textContent === it, {}, text);
      await page.waitForFunction((it) => !document.querySelector(`option[value="${it}"]`), {}, id);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(words.gone);
    }
    await stop();
  },
  60_000,
);

it('killed at any moment while erasing, nothing else is lost, and the next start finishes it', async () => {
  const file = join(await folder('erase'), 'all.json');
  await writeFile(file, fileWith(400));
  const profile = await folder('killed');
  let started = await start({ profile });
  for (const wait of [0, 200, 350, 500, 800, 1400, 2200]) {
    const { chromium, pages } = started;
    const page = await openData(chromium.browser, `chrome-extension://${chromium.id}`);
    await take(page, file);
    await erase(page);
    // The rows are gone, and the files are written anew from now on.
    await page.waitForFunction(() => !document.querySelector('option[value=p-gone]'));
    await new Promise((later) => setTimeout(later, wait));
    chromium.browser.process()?.kill('SIGKILL');
    await Promise.all([pages.close(), chromium.outside.close()]);
    expect(chromium.outside.requests).toEqual([]);

    // It finishes this, and is the one that is killed next.
    started = await start({ profile });
    const { browser, id } = started.chromium;
    const again = await openData(browser, `chrome-extension://${id}`);
    await again.waitForFunction(async () => (await indexedDB.databases()).length === 1, { timeout: 60_000 });
    await expectKept(again, 400);
    await again.close();
  }
  await started.stop();
}, 300_000);

it('an erased person is gone from Firefox’s files', async () => {
  const profile = await firefoxProfile(await grantedCopy(builds.firefox, ['http://localhost/*']));
  onTestFinished(() => removeProfile(profile));
  const file = join(await folder('erase'), 'all.json');
  await writeFile(file, fileWith(400));
  const first = await startFirefox(profile);
  const page = await openData(first.browser, first.origin);
  await take(page, file);
  await first.close();
  const storage = join(profile, 'storage/default');
  expect(await tracesIn(storage, goneNames)).not.toEqual([]);

  const second = await startFirefox(profile);
  const again = await openData(second.browser, second.origin);
  await erase(again);
  expect(await ended(again)).toContain('also from the browser’s files');
  await expectKept(again, 400);
  await second.close();
  expect(await tracesIn(storage, goneNames)).toEqual([]);
}, 180_000);
