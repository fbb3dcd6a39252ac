import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { popupWords } from '@/utils/locale/areas/popup';
import type { Served } from '../pages/serve.ts';
import { serveWidgets } from '../pages/widgets/build.ts';
import { textOf } from './manager.ts';
import { start } from './started.ts';
import { openPopup, openSidePanel } from './surfaces.ts';
import { pressEntry } from './widget.ts';

let served: Served;
beforeAll(async () => {
  served = await serveWidgets();
});
afterAll(() => served.close());

it('an event stays read while the open panel lies over it', async () => {
  const { page, manager, stop } = await start();
  onTestFinished(stop);
  await page.setViewport({ width: 800, height: 600 });
  const { title } = await pressEntry(page, served.origin, 'vue-cal', 'en');
  const panel = await manager.pressTab(title);
  await panel.waitForSelector('.how-read');
  const covered = await page.evaluate(() => {
    const { left = 0, top = 0 } = document.querySelector('.floating')?.getBoundingClientRect() ?? {};
    return document.elementFromPoint(left + 20, top + 20)?.localName;
  });
  expect(covered).toBe('fairside-panel-host');
  await page.$eval('.floating .name + div', (it) => {
    it.textContent = '3:30 PM – 4:15 PM';
  });
  await panel.waitForSelector('.elsewhere .notice');
  expect(await textOf(panel, '.elsewhere')).toContain(title);
});

it('the tab stands beside the popover that shows the event, and says who it is about', async () => {
  const { page, manager, stop } = await start();
  onTestFinished(stop);
  const { title } = await pressEntry(page, served.origin, 'dhtmlx', 'en');
  await manager.tab(title);
  // The popover slides in, and the tab follows. Side by side they would meet.
  await page.waitForFunction(() => {
    const [popup, tab] = ['.dhx_cal_quick_info', 'fairside-panel-host'].map((it) =>
      document.querySelector(it)?.getBoundingClientRect(),
    );
    if (!popup || !tab || popup.right <= 1280 - tab.width) return false;
    return tab.bottom <= popup.top || tab.top >= popup.bottom;
  });
});

it('under a modal dialog, where nothing of ours takes a press, no tab stands; the popup leads on', async () => {
  const { page, chromium, stop } = await start();
  onTestFinished(stop);
  await pressEntry(page, served.origin, 'react-big-calendar', 'en');
  const popup = await openPopup(chromium, page);
  await popup.locator('.actions .primary').click();
  await popup.waitForFunction(
    (said) => document.querySelector('[role=alert]')?.textContent === said,
    {},
    popupWords.en.failed,
  );
  expect(await page.$('fairside-panel-host')).toBeNull();
  const side = await openSidePanel(chromium, page);
  expect(await textOf(side, '.who h1')).toBe('Lin Wei');
});
