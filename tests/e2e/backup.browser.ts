import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { fileOf } from '../archive/rows.ts';
import { openedByAge } from '../machine/age.ts';
import { choose, downloaded, downloadsInto, everyRow, folder, openData, take } from './data-place.ts';
import { start } from './started.ts';

const passphrase = '骆驼 correct horse 邮票';

/** More than the example: texts that files trip over, and a row that this version cannot read. */
const full = () =>
  fileOf(
    3,
    {},
    {
      ownTips: [
        { id: 'o1', type: 'question', stages: ['voice'], text: '"‘，\\ \u2028</script>🙂', createdAt: 1 },
        { id: 'odd', type: 'of a later version', text: 7 },
      ],
    },
  );

it('a backup made in the browser is opened by the age program and by no other passphrase, and restores all', async () => {
  const [files, profile] = [await folder('backup'), await folder('restored')];
  const example = join(files, 'example.json');
  await writeFile(example, full());

  const { chromium, stop } = await start();
  onTestFinished(stop);
  const origin = `chrome-extension://${chromium.id}`;
  const page = await openData(chromium.browser, origin);
  await take(page, example);
  const rows = await everyRow(page);
  expect(Object.values(rows).flat()).toHaveLength(21);

  await downloadsInto(chromium.browser, files);
  await page.locator('[name=passphrase]').fill(passphrase);
  await page.locator('[name=again]').fill(passphrase.slice(1));
  await page.locator('.backup .primary').click();
  await page.waitForFunction(() => document.querySelector('.backup [role=status]')?.textContent);
  await page.locator('[name=again]').fill(passphrase);
  await page.locator('.backup .primary').click();
  const backup = await downloaded(files, '.age');
  expect(basename(backup)).toMatch(/^fairside-\d{4}-\d\d-\d\d\.age$/);
  await page.waitForFunction(() => !document.querySelector<HTMLInputElement>('[name=passphrase]')?.value);

  expect((await readFile(backup)).includes('三月迁移')).toBe(false);
  expect(await openedByAge(backup, 'another passphrase')).toBeUndefined();
  const opened = JSON.parse((await openedByAge(backup, passphrase)) ?? '');
  expect(opened.stores).toEqual(rows);

  const second = await start({ profile });
  onTestFinished(second.stop);
  const empty = await openData(second.chromium.browser, `chrome-extension://${second.chromium.id}`);
  await choose(empty, backup);
  await empty.locator('[name=unlock]').fill('another passphrase');
  await empty.locator('.unlock .primary').click();
  await empty.waitForFunction(() => document.querySelectorAll('.unlock p').length === 2);
  expect(Object.values(await everyRow(empty)).flat()).toEqual([]);
  await empty.locator('[name=unlock]').fill(passphrase);
  await empty.locator('.unlock .primary').click();
  await empty.locator('.import-preview [name=take]').click();
  await empty.waitForSelector('.data [role=status] .notice .link');
  expect(await everyRow(empty)).toEqual(rows);
}, 120_000);

it('a file that differs is shown before it changes anything; what was chosen is written, and undone', async () => {
  const files = await folder('import');
  const [example, changed] = [join(files, 'example.json'), join(files, 'changed.json')];
  await writeFile(example, fileOf(3));
  await writeFile(
    changed,
    fileOf(3).replace('三月迁移零停机', '<img src=x onerror=alert(1)>').replace('稳', '快'),
  );
  const { chromium, stop } = await start();
  onTestFinished(stop);
  const page = await openData(chromium.browser, `chrome-extension://${chromium.id}`);
  await take(page, example);
  const before = await everyRow(page);

  await choose(page, changed);
  await page.locator('.differences summary').click();
  await page.waitForSelector('.sides');
  expect(await page.$$eval('.sides', (all) => all.length)).toBe(2);
  expect(await page.$eval('.sides', (it) => it.textContent)).toContain('<img src=x');
  expect(await page.$('.import-preview img')).toBeNull();
  expect(await everyRow(page)).toEqual(before);
  expect(await page.$('.import-preview [name=take]')).toBeNull(); // nothing is new, and mine is kept
  await page.locator('.sides input[value=theirs]').click();
  await page.locator('.import-preview [name=take]').click();
  await page.waitForSelector('.data [role=status] .notice .link');
  const after = await everyRow(page);
  expect(JSON.stringify(after.notes)).toContain('<img src=x');
  expect(after.developments).toEqual(before.developments);
  await page.locator('.data [role=status] .notice .link').click();
  await page.waitForFunction(() => !document.querySelector('.data [role=status] .notice .link'));
  await expect.poll(() => everyRow(page)).toEqual(before);

  const bad = join(files, 'bad.json');
  await writeFile(bad, fileOf(3).slice(0, -100));
  await choose(page, bad);
  await page.waitForSelector('.data .notice.warn');
  expect(await everyRow(page)).toEqual(before);
});
