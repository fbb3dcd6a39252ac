import type { KeyInput } from 'puppeteer-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { homePage } from '../demo/home-screens.ts';
import { fill, yearIn } from '../demo/year.ts';
import { chord } from './chord.ts';
import { activeIs, gone, listed, type Proofs, prove, rowsOf } from './key-proofs.ts';
import { keysGoTo } from './manager.ts';
import { inPanel } from './panel-keys.ts';
import { start } from './started.ts';

const title = 'Performance review: Daniel Okafor';

describe('what the map of keys says is so', () => {
  it('in the panel; and Escape goes back until the panel is closed', async () => {
    const { page, manager, stop } = await start();
    onTestFinished(stop);
    await manager.openCalendar();
    await manager.openEvent(title);
    const panel = await manager.pressTab(title);
    await keysGoTo(page, panel);
    await prove('panel', inPanel(page, panel, manager));
    const detached = new Promise((resolve) => page.once('framedetached', resolve));
    for (let presses = 0; presses < 4 && page.frames().length > 1; presses++)
      await page.keyboard.press('Escape');
    await detached;
  });

  it('on the home page', async () => {
    const { chromium, stop } = await start({ granted: [] });
    onTestFinished(stop);
    const page = await homePage(chromium);
    await fill(page, yearIn('en', Date.now()));
    await page.evaluate(() => {
      location.hash = '#/evidence/person-0';
    });
    await page.waitForSelector('.whose');
    const press = (...keys: KeyInput[]) => chord(page, ...keys);
    const rows = () => page.$$eval('.whose', (all) => all.length);
    const proofs: Proofs<'home'> = {
      home: {
        async map() {
          await page.focus('.home nav a');
          await press('?');
          await page.waitForSelector('.keys');
          expect(await listed(page)).toEqual(rowsOf('home'));
          await page.waitForFunction(() => document.querySelector('.home main')?.hasAttribute('inert'));
          await press('Escape');
          await gone(page, '.sheet');
          await activeIs(page, '.home nav a');
          await page.locator('.icon-button[aria-label*="(?)"]').click();
          await page.waitForSelector('.keys');
          await press('Escape');
          await gone(page, '.sheet');
        },
        async search() {
          await page.focus('.home nav a');
          await press('/');
          await activeIs(page, '.record-search input');
          await page.keyboard.type('?');
          expect(await page.$('.keys')).toBeNull();
          await press('Escape');
          await page.focus('.home nav a');
          await press('Control', 'k');
          await activeIs(page, '.record-search input');
        },
        async cover() {
          await press('Alt', 'Shift', 'KeyH');
          await page.waitForSelector('.cover-bar .link');
          await press('Alt', 'Shift', 'KeyH');
          await gone(page, '.cover-bar .link');
        },
        async clear() {
          await page.focus('.record-search input');
          await page.keyboard.type('report');
          await page.waitForSelector('.findings');
          await press('Escape');
          await gone(page, '.findings');
          await page.waitForSelector('.whose');
        },
      },
      inbox: {
        async whose() {
          const before = await rows();
          await page.focus('.whose button');
          await press('1');
          await page.waitForFunction(
            (had) => document.querySelectorAll('.whose').length === had - 1,
            {},
            before,
          );
        },
        async step() {
          await page.focus('.whose button');
          await press('ArrowDown');
          await activeIs(page, '.evidence:nth-child(2) .whose button');
          await press('ArrowUp');
          await activeIs(page, '.evidence:nth-child(1) .whose button');
        },
      },
    };
    await prove('home', proofs);
  });
});
