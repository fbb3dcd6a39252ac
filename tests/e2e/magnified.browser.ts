import type { Page } from 'puppeteer-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { homePage, homeScreens } from '../demo/home-screens.ts';
import { chord } from './chord.ts';
import { everyScreen } from './every-screen.ts';
import { asSeen, mismeasured, spaceText } from './measures.ts';
import { start } from './started.ts';
import { ownPage } from './surfaces.ts';

const title = 'Performance review: Daniel Okafor';

/** A window of 1280 × 1024 px at 400 %, and at 200 %. */
const magnified = [
  [320, 256],
  [640, 512],
] as const;

// In English: its words are longer than the Chinese, which break anywhere.
describe('magnified', () => {
  it('every screen of the panel shows all it holds at 400 % and 200 %, and with text spaced out', async () => {
    const { page, manager, stop } = await start();
    onTestFinished(stop);
    await manager.openCalendar();
    await manager.openEvent(title);
    const panel = await manager.pressTab(title);
    await everyScreen(manager, panel, async (screen, where) => {
      for (const size of magnified) {
        await asSeen(page, where, size);
        expect.soft(await mismeasured(where), `${screen}, ${size[0]} px`).toEqual([]);
      }
      await asSeen(page, where, [1280, 800]);
      await spaceText(where, true);
      expect.soft(await mismeasured(where), `${screen}, spaced out`).toEqual([]);
      await spaceText(where, false);
    });
  });

  it('so do the places of the home page, the settings and the welcome page', async () => {
    const { chromium, stop } = await start({ granted: ['https://*.zoom.us/*'] });
    onTestFinished(stop);
    const look = async (page: Page, screen: string) => {
      for (const size of magnified) {
        await asSeen(page, page, size);
        expect.soft(await mismeasured(page), `${screen}, ${size[0]} px`).toEqual([]);
      }
      await spaceText(page, true);
      expect.soft(await mismeasured(page), `${screen}, spaced out`).toEqual([]);
      await spaceText(page, false);
    };
    const home = await homePage(chromium);
    await homeScreens(home, 'en', (screen) => look(home, screen));
    for (const name of ['onboarding', 'options'] as const) await look(await ownPage(chromium, name), name);
  });
});

/** The last: 400 %, where what one writes in scrolls with all else. */
const short = [
  [352, 480],
  [1280, 560],
  [640, 400],
  [320, 256],
] as const;

it('in a short window what one writes in stays in view, and lies over nothing that lies over the panel', async () => {
  const { page, manager, stop } = await start();
  onTestFinished(stop);
  await manager.openCalendar();
  await manager.openEvent(title);
  const panel = await manager.pressTab(title);
  const field = '.composer textarea';
  /** Waits until all of it can be seen, once all is drawn; windows scroll by whole pixels. */
  const inView = () =>
    panel.waitForFunction(
      (it) => {
        const { top = 0, bottom = 0 } = document.querySelector(it)?.getBoundingClientRect() ?? {};
        return (
          document.activeElement?.matches(it) && bottom - top > 40 && top >= 0 && bottom < innerHeight + 1
        );
      },
      {},
      field,
    );
  for (const [width, height] of short) {
    await asSeen(page, panel, [width, height]);
    await panel.focus(field);
    await manager.note(panel, '# figures checked');
    await inView();
    await page.keyboard.type(`you were asked to send it, and ${'it came a day late '.repeat(3)}`);
    await inView();
    await panel.$eval(field, (it) => (it as HTMLTextAreaElement).select());
    await page.keyboard.press('Backspace');
    if (height < 360) continue;
    await chord(page, 'Alt', 'Digit4');
    await panel.waitForSelector('.rail button:nth-child(4)[aria-current]');
    await inView();
    await panel.$eval('.who .menu > button', (it) => (it as HTMLElement).click());
    await panel.waitForSelector('.who [role=menuitem]');
    await panel.$$eval(
      '.who [role=menuitem]',
      (all, text) => (all.find((it) => it.textContent === text) as HTMLElement | undefined)?.click(),
      manager.words.menu.rehearsal,
    );
    await panel.waitForSelector('.sheet');
    const lowest = await panel.evaluate(
      () =>
        document.elementFromPoint(innerWidth / 2, innerHeight - 30)?.closest('.sheet, .panel > footer')
          ?.className,
    );
    expect(lowest).toContain('sheet');
    await page.keyboard.press('Escape');
    await panel.waitForFunction(() => !document.querySelector('.sheet'));
    await chord(page, 'Alt', 'Digit1');
    await panel.waitForSelector('.rail button:nth-child(1)[aria-current]');
  }
});
