import type { Page } from 'puppeteer-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { homePage, homeScreens } from '../demo/home-screens.ts';
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
