import type { Frame } from 'puppeteer-core';
import { expect, it, onTestFinished } from 'vitest';
import { wordsIn } from '@/utils/locale/words';
import { canHaveSmallDisk, smallDisk } from '../machine/small-disk.ts';
import { textOf } from './manager.ts';
import { start } from './started.ts';

const review = 'Performance review: Daniel Okafor';
const words = wordsIn('en');
const composed = (panel: Frame) =>
  panel.$eval('.composer textarea', (it) => (it as HTMLTextAreaElement).value);

it('a quota set from outside does not bind what was granted unlimited storage', async () => {
  const { chromium, page, manager, stop } = await start();
  onTestFinished(stop);
  await manager.openCalendar();
  await manager.openEvent(review);
  const panel = await manager.pressTab(review);
  const tools = await page.createCDPSession();
  const origin = `chrome-extension://${chromium.id}`;
  await tools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  expect(await tools.send('Storage.getUsageAndQuota', { origin })).toMatchObject({
    quota: 1,
    overrideActive: true,
  });
  await manager.note(panel, '# kept all the same');
});

// The quota does not bind (above), so the disk itself is filled; Chromium then ends the connection as well.
it.skipIf(!canHaveSmallDisk())(
  'on a really full disk what was typed stays, is said to be unsaved, and is saved once there is room',
  async () => {
    const disk = await smallDisk();
    onTestFinished(disk.remove);
    const own = process.env.CHROMIUM;
    process.env.CHROMIUM = disk.program;
    // In its name space the browser is root, which it will not be with its own sandbox.
    const { chromium, page, manager, stop } = await start({ profile: disk.folder, args: ['--no-sandbox'] });
    if (own === undefined) delete process.env.CHROMIUM;
    else process.env.CHROMIUM = own;
    onTestFinished(stop);
    const pid = chromium.browser.process()?.pid ?? 0;
    await manager.openCalendar();
    await manager.openEvent(review);
    const panel = await manager.pressTab(review);
    await manager.note(panel, '# before');

    disk.fill(pid);
    const sentence = 'Typed on a full disk, and more than what is left of a page can hold. ';
    let typed = '';
    for (let times = 0; times < 30 && !(await panel.$('[role=alert] .notice')); times++) {
      await panel.type('.composer textarea', sentence);
      typed += sentence;
    }
    await panel.waitForSelector('[role=alert] .notice');
    expect(await textOf(panel, '[role=alert] .notice')).toContain(words.trouble.refused);
    await page.keyboard.press('Enter');
    expect(await composed(panel)).toBe(typed);
    expect(await panel.$$eval('.note', (rows) => rows.length)).toBe(1);

    await disk.makeRoom(pid);
    await panel.type('.composer textarea', 'The end.');
    await panel.waitForSelector('.hints .kept');
    await panel.waitForSelector('[role=alert] .notice', { hidden: true });
    expect(await composed(panel)).toBe(`${typed}The end.`);
    await page.keyboard.press('Enter');
    await panel.waitForFunction(() => document.querySelectorAll('.note').length === 2);
    // On the disk, not only on the screen.
    await page.reload();
    await manager.openEvent(review);
    const again = await manager.pressTab(review);
    await again.waitForFunction(() => document.querySelectorAll('.note').length === 2);
    expect(await textOf(again, '.note:nth-child(2)')).toContain('The end.');
  },
);
