import type { Frame, Page } from 'puppeteer-core';
import { Manager } from '../e2e/manager.ts';
import { builds, grantedCopy } from '../machine/build.ts';
import { startChromium } from '../machine/chromium.ts';
import { type Album, openAlbum, wear } from './album.ts';
import type { Dress } from './dress.ts';
import { widen } from './panel-pictures.ts';
import { type Talk, talks } from './talks.ts';

interface Place {
  readonly origin: string;
  /** What the album's name begins with. */
  readonly folder: string;
  /** Of the page; absent: as usual. px. */
  readonly height?: number;
  /** Of the page beside the panel, where its height is set; px. */
  readonly beside?: number;
  /** Done to the page before anything is opened in it. */
  prepare?(page: Page): Promise<void>;
}

interface OpenedTalk {
  readonly talk: Talk;
  readonly page: Page;
  readonly panel: Frame;
  readonly manager: Manager;
  readonly album: Album;
}

/** Opens the panel on the language's talk, in a browser of its own, for as long as `pictures` takes. */
export async function inOpenedTalk(
  { language, scheme, width }: Dress,
  { origin, folder, height, beside = 500, prepare }: Place,
  pictures: (opened: OpenedTalk) => Promise<void>,
): Promise<void> {
  const talk = talks.find((it) => it.language === language);
  if (!talk) throw new Error(`no talk in ${language}`);
  const extension = await grantedCopy(builds.chromium, ['http://localhost/*']);
  const chromium = await startChromium({ extension, language });
  try {
    const album = await openAlbum(chromium.browser, `${folder}-${language}-${scheme}-${width}`);
    const page = await chromium.browser.newPage();
    if (height) await page.setViewport({ width: beside + width, height });
    await wear(page, scheme);
    await prepare?.(page);
    const manager = new Manager(page, origin, language);
    await manager.openCalendar();
    await manager.openEvent(talk.event);
    const panel = await manager.pressTab(talk.event);
    await widen(panel, width);
    await pictures({ talk, page, panel, manager, album });
  } finally {
    await chromium.close();
  }
}
