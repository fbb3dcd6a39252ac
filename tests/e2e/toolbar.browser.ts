import { expect, it, onTestFinished } from 'vitest';
import { insertionWords } from '@/utils/locale/areas/insertion';
import { popupWords } from '@/utils/locale/areas/popup';
import { wordsIn } from '@/utils/locale/words';
import { permissionsOf } from './background.ts';
import { insertReported, textOf } from './manager.ts';
import { seenLongEnough } from './sight.ts';
import { start } from './started.ts';
import { openPopup, openSidePanel } from './surfaces.ts';

const review = 'Performance review: Daniel Okafor';
const words = wordsIn('en');

it('a fresh install holds no site, and the toolbar button works at once', async () => {
  const { chromium, page, manager, stop } = await start({ granted: [] });
  onTestFinished(stop);
  expect(await permissionsOf(chromium)).toEqual({
    origins: [],
    permissions: expect.not.arrayContaining(['tabs']),
  });
  await manager.openCalendar();
  await manager.openEvent(review);
  expect(await page.$('fairside-panel-host')).toBeNull();
  const popup = await openPopup(chromium, page);
  expect(await popup.title()).toBe(words.product);
  // Nothing went wrong, and nothing is heard of an alert.
  expect(JSON.stringify(await popup.accessibility.snapshot({ interestingOnly: false }))).not.toContain(
    '"role":"alert"',
  );
  expect(await textOf(popup, '.popup')).toContain(popupWords.en.none);
  expect(await popup.$eval('.always input', (it) => (it as HTMLInputElement).checked)).toBe(false);
  await popup.locator('.actions .primary').click();
  const panel = await manager.panel();
  expect(await textOf(panel, '.who h1')).toBe('Daniel Okafor');
  await manager.note(panel, '+ zero downtime');
  await manager.goTo(panel, 'summary');

  // The button's grant lasts for this page: the summary goes into it.
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'anywhere';
    document.querySelector('main')?.prepend(field);
  });
  await page.locator('#anywhere').click();
  await seenLongEnough(panel);
  await panel.locator('.deliver .primary').click();
  await page.waitForFunction(() =>
    document.querySelector<HTMLTextAreaElement>('#anywhere')?.value.includes('zero downtime'),
  );
  expect((await permissionsOf(chromium)).origins).toEqual([]);
});

it('the popup goes on with an earlier conversation', async () => {
  const { chromium, page, pages, manager, stop } = await start();
  onTestFinished(stop);
  await manager.openCalendar();
  await manager.openEvent(review);
  let panel = await manager.pressTab(review);
  await manager.note(panel, '# noted before');
  await page.goto(`${pages.origin}/event/?id=lunch&lang=en`);
  const popup = await openPopup(chromium, page);
  await popup.locator('.recent button').click();
  panel = await manager.panel();
  expect(await textOf(panel, '.who h1')).toBe('Daniel Okafor');
  expect(await textOf(panel, '.note p')).toContain('noted before');
});

it('the popup never closes an open panel: it goes to it and shows what was asked for', async () => {
  const { chromium, page, manager, stop } = await start();
  onTestFinished(stop);
  await manager.openCalendar();
  await manager.openEvent('年度绩效面谈：李薇');
  let panel = await manager.pressTab('年度绩效面谈：李薇');
  await manager.note(panel, '# 先谈过一次');
  await page.keyboard.press('Escape');
  await page.locator('.popover .close').click();
  await manager.openEvent(review);
  panel = await manager.pressTab(review);
  let popup = await openPopup(chromium, page);
  await popup.locator('.actions .primary').click();
  await panel.waitForSelector('.composer textarea:focus');
  expect(await textOf(panel, '.who h1')).toBe('Daniel Okafor');
  popup = await openPopup(chromium, page);
  await popup.locator('.recent li:nth-child(2) button').click();
  await panel.waitForFunction(() => document.querySelector('.who h1')?.textContent === '李薇');
  popup = await openPopup(chromium, page);
  await popup.locator('.actions button:nth-child(3)').click();
  await panel.waitForSelector('.start-form');
});

it('the side panel does the same job beside any page, and writes into it', async () => {
  const { chromium, page, manager, stop } = await start({ granted: [] });
  onTestFinished(stop);
  await manager.openHrForm();
  const side = await openSidePanel(chromium, page);
  await side.type('.start-form input', 'Daniel Okafor');
  await side.locator('.start-form .primary').click();
  await side.waitForSelector('.composer textarea');
  await side.type('.composer textarea', '+ zero downtime');
  await side.keyboard.press('Enter');
  await side.waitForSelector('.note');
  await side.locator('.rail button:nth-child(6)').click();
  await side.waitForSelector('.deliver');
  await page.bringToFront();
  for (const selector of ['textarea[name="achievements"]', '.ProseMirror']) {
    await page.locator(selector).click();
    await side.locator('.deliver .primary').click();
    await insertReported(side, 'en');
  }
  const state = () =>
    page.evaluate(() => JSON.stringify((window as unknown as { formState(): object }).formState()));
  // What was said of the first field may still stand there.
  await expect.poll(async () => (await state()).match(/zero downtime/g), { timeout: 20_000 }).toHaveLength(2);
});

it('a field that takes nothing is refused with the reason, and the summary is on the clipboard', async () => {
  const { page, manager, stop } = await start();
  onTestFinished(stop);
  await manager.openCalendar();
  await manager.openEvent(review);
  const panel = await manager.pressTab(review);
  await manager.goTo(panel, 'summary');
  await manager.note(panel, '+ zero downtime');
  const said = async (report: string) =>
    panel.waitForFunction(
      (text) => document.querySelector('.deliver [role=status]')?.textContent === text,
      {},
      report,
    );
  await seenLongEnough(panel);
  await panel.locator('.deliver .primary').click();
  await said(insertionWords.en.reason['no-field']);
  await page.evaluate(() => {
    document
      .querySelector('main')
      ?.insertAdjacentElement(
        'afterbegin',
        Object.assign(document.createElement('textarea'), { id: 'locked', readOnly: true }),
      );
    document
      .querySelector('main')
      ?.insertAdjacentElement(
        'afterbegin',
        Object.assign(document.createElement('textarea'), { id: 'short', maxLength: 20 }),
      );
  });
  await page.locator('#locked').click();
  await seenLongEnough(panel);
  await panel.locator('.deliver .primary').click();
  await said(words.summary.advised(insertionWords.en.reason['read-only'], insertionWords.en.onClipboard));
  await page.locator('#short').click();
  await seenLongEnough(panel);
  await panel.locator('.deliver .primary').click();
  await panel.waitForFunction(() =>
    /did not fit/.test(document.querySelector('.deliver [role=status]')?.textContent ?? ''),
  );
  expect(await page.$eval('#short', (it) => (it as HTMLTextAreaElement).value)).toHaveLength(20);
});
