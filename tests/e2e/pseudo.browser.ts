import { cp } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { homePage, homeScreens } from '../demo/home-screens.ts';
import { builds, grantedCopy, root } from '../machine/build.ts';
import { runPackage } from '../machine/built.ts';
import { pseudo } from '../machine/pseudo.ts';
import { everyScreen } from './every-screen.ts';
import { textOf } from './manager.ts';
import { asSeen, mismeasured } from './measures.ts';
import { start } from './started.ts';
import { ownPage } from './surfaces.ts';

const title = 'Performance review: Daniel Okafor';
const inPseudo = join(root, '.output/pseudo');
const granted = ['http://localhost/*', 'https://*.zoom.us/*'];

/** The pages with longer words, and everything else as it was built. */
beforeAll(async () => {
  runPackage('wxt/bin/wxt.mjs', 'build', '-c', 'tests/machine/pseudo.config.ts');
  const isOther = (path: string) => !/\.html$|^chunks$|^assets$/.test(basename(path));
  await cp(builds.chromium, inPseudo, { recursive: true, filter: isOther });
}, 120_000);

async function look(page: Page, where: Frame | Page, screen: string, widths: readonly number[]) {
  for (const width of widths) {
    await asSeen(page, where, [width, 800]);
    expect.soft(await mismeasured(where), `${screen}, ${width} px`).toEqual([]);
  }
}

describe('with words 40 % longer nothing is cut, overlaps or sticks out', () => {
  it('in the panel', async () => {
    const { page, manager, stop } = await start({ extension: await grantedCopy(inPseudo, granted) });
    onTestFinished(stop);
    await manager.openCalendar();
    await manager.openEvent(title);
    const panel = await manager.pressTab(title);
    expect(await textOf(panel, '.rail')).toContain(pseudo('Prepare'));
    await everyScreen(manager, panel, (screen, where) => look(page, where, screen, [320, 384]));
  });

  it('on the home page, the settings and the welcome page', async () => {
    const { chromium, stop } = await start({ extension: await grantedCopy(inPseudo, granted) });
    onTestFinished(stop);
    const home = await homePage(chromium);
    expect(await textOf(home, 'header')).toContain(pseudo('Today'));
    await homeScreens(home, 'en', (screen) => look(home, home, screen, [320, 384, 640]));
    for (const name of ['onboarding', 'options'] as const) {
      const page = await ownPage(chromium, name);
      await look(page, page, name, [320, 384, 640]);
    }
  });
});
