import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, it, onTestFinished } from 'vitest';
import { ownWordsWords } from '@/utils/locale/areas/own-words';
import { wordingWords } from '@/utils/locale/areas/wording';
import { downloaded, downloadsInto, everyRow, folder } from './data-place.ts';
import { pageWith } from './inserting.ts';
import { type Started, start } from './started.ts';
import { ownPage } from './surfaces.ts';
import { violations } from './violations.ts';

const title = 'Performance review: Daniel Okafor';

async function options(started: Started): Promise<Page> {
  const page = await ownPage(started.chromium, 'options');
  await page.bringToFront();
  await page.waitForSelector('.own-words');
  return page;
}

const listed = (page: Page) => page.$$eval('.own-words tbody th', (all) => all.map((it) => it.textContent));
const isListed = (page: Page, phrases: readonly string[]) =>
  expect.poll(() => listed(page), { timeout: 10_000 }).toEqual(phrases);
const said = (page: Page, text: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector('.wording-choices')?.textContent?.includes(wanted),
    {},
    text,
  );

async function choose(page: Page, file: string): Promise<void> {
  const field = await page.waitForSelector('input[name=own-words]');
  await (field as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(file);
}

it.each(['en', 'zh-CN'] as const)(
  'a word written by keys alone is found in the page’s field at once, and no more once the rule is off: %s',
  async (language) => {
    const words = ownWordsWords[language];
    const started = await start({
      language,
      made: { '/form': pageWith('<textarea id="area">She closed four deals in May, 很给劲。</textarea>') },
    });
    onTestFinished(started.stop);
    const { page, manager } = started;
    await page.goto(`${manager.origin}/form`);
    const panel = await manager.pressTab(title);
    await manager.goTo(panel, 'summary');

    const settings = await options(started);
    await settings.focus('[name=add-word]');
    await settings.keyboard.press('Enter');
    await settings.waitForSelector('[name=phrase]:focus');
    for (const text of ['给劲', '太随意', '按时完成']) {
      await settings.keyboard.sendCharacter(text);
      await settings.keyboard.press('Tab');
    }
    await settings.keyboard.press('ArrowRight');
    await settings.keyboard.press('Enter');
    await isListed(settings, ['给劲']);
    expect(await settings.$eval('.own-words tbody tr', (it) => it.textContent)).toContain(
      wordingWords[language].severity.hint,
    );
    expect(await violations(settings)).toEqual([]);

    await page.bringToFront();
    await page.focus('#area');
    await panel.locator('.check-field-entry button').click();
    await panel.waitForSelector('[data-finding=OWN]');
    expect(await panel.$eval('mark.hint', (it) => it.textContent)).toBe('给劲');
    expect(await panel.$eval('.said-sentences', (it) => it.textContent)).toContain('太随意');

    await settings.bringToFront();
    await settings.$$eval('.rule-families details', (all) => {
      for (const it of all) it.open = true;
    });
    await settings.focus('[data-rule=OWN] input');
    await settings.keyboard.press('Space');
    await said(settings, words.rules.off(1));
    // A page behind another is not drawn.
    await page.bringToFront();
    await panel.waitForSelector('[data-finding=OWN]', { hidden: true });
  },
);

it('a list goes out as CSV and comes in again; what cannot be taken is told, and taking it is undone', async () => {
  const words = ownWordsWords.en;
  const files = await folder('own-words');
  const started = await start();
  onTestFinished(started.stop);
  const page = await options(started);
  await downloadsInto(started.chromium.browser, files);

  const mixed = join(files, 'mixed.txt');
  await writeFile(
    mixed,
    'phrase;reason;severity\r\n=ninja;"We say; skills";hint\r\n;no phrase;\r\n给劲;;\r\nx;;stop\r\n',
  );
  await choose(page, mixed);
  await said(page, words.file.line(3, words.badLine['no-phrase']));
  await said(page, words.file.line(5, words.badLine.severity));
  expect(await listed(page)).toEqual([]);
  expect(await violations(page)).toEqual([]);
  await page.locator('[name=take-words]').click();
  await isListed(page, ['=ninja', '给劲']);

  await page.locator('[name=save-words]').click();
  const saved = await downloaded(files, '.csv');
  expect(await readFile(saved, 'utf8')).toBe(
    "\uFEFFWord or phrase,Reason,Better,Shown as\r\n'=ninja,We say; skills,,Could be stronger\r\n给劲,,,Worth changing\r\n",
  );

  const remove = async (phrase: string) =>
    page.locator(`::-p-aria([name="${words.list.remove(phrase)}"])`).click();
  await remove('=ninja');
  await isListed(page, ['给劲']);
  // The focus went with the button that was pressed, to the way back.
  await page.waitForFunction(() => document.activeElement?.matches('.own-words [role=status] .link'));
  await page.keyboard.press('Enter');
  await isListed(page, ['=ninja', '给劲']);
  await remove('=ninja');
  await remove('给劲');
  await isListed(page, []);
  await choose(page, saved);
  await page.locator('[name=take-words]').click();
  await isListed(page, ['=ninja', '给劲']);
  await page.locator('.own-words [role=status] .link').click();
  await isListed(page, []);

  const gb = join(files, 'excel.csv');
  await writeFile(gb, Buffer.from([0xb8, 0xf8, 0xbe, 0xa2, 0x2c, 0xcc, 0xab, 0xcb, 0xe6, 0xd2, 0xe2]));
  await choose(page, gb);
  await page.locator('[name=take-words]').click();
  await isListed(page, ['给劲']);
  // It stands in the list before it is on disk.
  await expect
    .poll(async () => JSON.stringify((await everyRow(page)).settings), { timeout: 20_000 })
    .toContain('给劲');
  await page.reload();
  await isListed(page, ['给劲']);
});
