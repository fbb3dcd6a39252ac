import type { Frame, Page } from 'puppeteer-core';
import { host } from './foreign-page.ts';

/** px at the panel's edge, where the page shows through its round corners and shadow. */
const edge = 20;

/**
 * What the browser draws where the panel stands while a test card lies over all that is in it: the same to the
 * last pixel, whatever page is around it, unless the page bends, fades or covers it.
 */
export async function drawnPanel(page: Page, panel: Frame): Promise<Uint8Array> {
  await panel.evaluate(async () => {
    const card = document.createElement('div');
    card.id = 'test-card';
    card.style.cssText =
      'position:fixed;inset:0;z-index:9;background:repeating-conic-gradient(#c22 0 25%,#25c 0 50%) 0/40px 40px';
    document.body.append(card);
    for (let frames = 0; frames < 2; frames++) await new Promise((drawn) => requestAnimationFrame(drawn));
  });
  const { x, y, width, height } = await page.$eval(host, (it) => it.getBoundingClientRect().toJSON());
  const clip = { x: x + edge, y: y + edge, width: width - 2 * edge, height: height - 2 * edge };
  const picture = await page.screenshot({ clip, captureBeyondViewport: false });
  await panel.evaluate(() => document.getElementById('test-card')?.remove());
  return picture;
}
