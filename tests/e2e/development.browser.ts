import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { developmentWords } from '@/utils/locale/areas/development';
import type { Language } from '@/utils/locale/language';
import { textOf } from './manager.ts';
import { type Started, start } from './started.ts';
import { openSidePanel } from './surfaces.ts';

const titles: Record<Language, string> = {
  'zh-CN': '年度绩效面谈：李薇',
  en: 'Performance review: Daniel Okafor',
};

type Side = 'theirs' | 'mine';

async function withView(language: Language): Promise<{ started: Started; panel: Frame }> {
  const started = await start({ language });
  onTestFinished(started.stop);
  const { manager } = started;
  await manager.openCalendar();
  await manager.openEvent(titles[language]);
  const panel = await manager.pressTab(titles[language]);
  await manager.goTo(panel, 'review');
  await openView(panel);
  return { started, panel };
}

async function openView(panel: Frame | Page): Promise<void> {
  await panel.locator('.development-entry').click();
  await panel.waitForSelector('.swot-point');
}

const fieldOf = (field: string, side: Side) =>
  `.swot-field.${field} .swot-side:nth-of-type(${side === 'theirs' ? 1 : 2}) .unwritten textarea`;

/** Writes points one after another, as one does: Enter goes to the next. */
async function write(panel: Frame | Page, field: string, side: Side, ...texts: string[]): Promise<void> {
  const keyboard = 'keyboard' in panel ? panel.keyboard : panel.page().keyboard;
  await panel.focus(fieldOf(field, side));
  for (const text of texts) {
    await keyboard.type(text);
    await keyboard.press('Enter');
  }
}

const points = (panel: Frame | Page) =>
  panel.$$eval('.swot-point:not(.unwritten) > .live-field textarea', (areas) =>
    areas.map((area) => (area as HTMLTextAreaElement).value),
  );

it('both sides are written at the keyboard, a difference becomes a question, and all is there after a reload', async () => {
  const { started, panel } = await withView('en');
  const { manager } = started;
  await write(panel, 'strength', 'theirs', 'Calm in outages', 'Running the weekly planning');
  await write(panel, 'strength', 'mine', 'Calm in outages');
  await write(panel, 'weakness', 'mine', 'Weekly planning runs over');
  await expect
    .poll(() => points(panel), { timeout: 20_000 })
    .toEqual([
      'Calm in outages',
      'Running the weekly planning',
      'Calm in outages',
      'Weekly planning runs over',
    ]);
  const said =
    'Daniel sees “Running the weekly planning” under Strengths, the manager “Weekly planning runs over” under Weak spots';
  await expect
    .poll(() =>
      panel.$$eval('.differences li > span:first-child', (them) => them.map((it) => it.textContent)),
    )
    .toEqual([said]);
  await panel.locator('.differences .link').click();
  await panel.waitForSelector('.noted:focus');
  await started.page.keyboard.press('Escape');
  await panel.waitForSelector('.note.question');
  expect(await textOf(panel, '.note.question p')).toContain(said);

  await manager.openCalendar();
  await manager.openEvent(titles.en);
  const again = await manager.pressTab(titles.en);
  expect(await again.$$eval('.note.question', (rows) => rows.length)).toBe(1);
  await openView(again);
  await expect.poll(() => points(again)).toHaveLength(4);
  await again.waitForSelector('.noted');
});

it('two windows write at once, and both have everything', async () => {
  const { started, panel } = await withView('en');
  await write(panel, 'strength', 'theirs', 'one');
  await started.page.bringToFront();
  const side = await openSidePanel(started.chromium, started.page);
  await openView(side);
  await expect.poll(() => points(side)).toEqual(['one']);
  await Promise.all([
    write(side, 'strength', 'theirs', 'from the side panel'),
    write(panel, 'strength', 'mine', 'from the page'),
  ]);
  // A point of the other window comes with its first letter, and the others after it.
  for (const window of [panel, side])
    await expect
      .poll(async () => (await points(window)).toSorted(), { timeout: 20_000 })
      .toEqual(['from the page', 'from the side panel', 'one']);
});

describe.each(['en', 'zh-CN'] as const)('the sheet for the employee in %s', (language) => {
  const development = developmentWords[language];

  it('is on the clipboard in both forms', async () => {
    const { started, panel } = await withView(language);
    const { chromium, page, pages } = started;
    await panel.locator('.swot-tools button').click();
    await panel.locator('.sheet-send button').click();
    await panel.waitForFunction(
      (said) => document.querySelector('.sheet-send [role=status]')?.textContent === said,
      {},
      development.view.copied,
    );
    const mailTo = () => panel.$eval('.sheet-send a', (it) => it.getAttribute('href') ?? '');
    await expect.poll(mailTo).toMatch(/^mailto:(li\.wei|daniel\.okafor)@example\.com\?subject=/);
    expect((await mailTo()).includes('&body=')).toBe(language === 'en');

    await chromium.browser.defaultBrowserContext().overridePermissions(pages.origin, ['clipboard-read']);
    await page.bringToFront();
    await page.mouse.click(200, 400);
    const clipboard = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text();
      return { text: (await read('text/plain')) ?? '', html: (await read('text/html')) ?? '' };
    });
    for (const form of [clipboard.text, clipboard.html]) {
      expect(form).toContain(development.paper.questions);
      expect(form).toContain(development.paper.yours);
    }
    expect(clipboard.html.match(/<h3>/g)).toHaveLength(6);
  });

  it('is printed in a tab of its own: the sheet and nothing else, on half a page', async () => {
    const { started, panel } = await withView(language);
    await panel.locator('.swot-tools button').click();
    const opening = started.chromium.browser.waitForTarget((it) => it.url().includes('/home.html#/sheet/'));
    await panel.locator('.sheet-send button:nth-child(2)').click();
    const tab = await (await opening).asPage();
    await tab.waitForSelector('.sheet-paper');
    for (const [format, width, half] of [
      ['a4', 210, 148.5],
      ['letter', 215.9, 139.7],
    ] as const) {
      const pdf = Buffer.from(await tab.pdf({ format })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g), format).toHaveLength(1);
      // What is drawn at the width that the page's margins of 16 mm leave; 96 px to the inch.
      const wide = Math.round(((width - 32) / 25.4) * 96);
      await tab.setViewport({ width: wide, height: 900 });
      await tab.waitForFunction((wanted) => innerWidth === wanted, {}, wide);
      await tab.emulateMediaType('print');
      const [bottom, shown] = await tab.evaluate(() => [
        document.querySelector('.sheet-paper')?.getBoundingClientRect().bottom ?? 0,
        [...document.querySelectorAll('body *')]
          .filter(
            (it) => !it.closest('.sheet-paper') && it.checkVisibility() && !it.querySelector('.sheet-paper'),
          )
          .map((it) => it.outerHTML),
      ]);
      expect((Number(bottom) / 96) * 25.4 + 12, format).toBeLessThan(half);
      expect(shown).toEqual([]);
      await tab.emulateMediaType('screen');
    }
  });
});
