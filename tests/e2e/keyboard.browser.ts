import type { Frame, KeyInput, Page } from 'puppeteer-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { chord } from './chord.ts';
import { insertReported, keysGoTo, keysLeave } from './manager.ts';
import { seenLongEnough } from './sight.ts';
import { start } from './started.ts';
import { openPopup } from './surfaces.ts';

const talks = {
  'zh-CN': {
    title: '年度绩效面谈：李薇',
    notes: ['#数据已核对', '~先问近况', '＋迁移零停机', '*带一个小项目', '“想主导项目', '！周报模板'],
  },
  en: {
    title: 'Performance review: Daniel Okafor',
    notes: [
      '# figures checked',
      '~ ask about the weekend',
      '+ zero downtime',
      '* one small project',
      '"own a project',
      '! template',
    ],
  },
} as const;

/** Presses Tab until the focus is where it should be, once that can have it; fails if it never gets there. */
async function tabTo(page: Page, where: Page | Frame, there: string, backwards = false): Promise<void> {
  await where.waitForSelector(`${there}:not(:disabled)`);
  for (let presses = 0; presses < 80; presses++) {
    if (await where.evaluate((selector) => document.activeElement?.matches(selector) ?? false, there)) return;
    await (backwards ? chord(page, 'Shift', 'Tab') : page.keyboard.press('Tab'));
  }
  throw new Error(`the focus never reached ${there}`);
}

const openedPanel = async (page: Page) => {
  const panel = await page.waitForFrame((it) => it.url().includes('/panel.html'));
  await keysGoTo(page, panel);
  return panel;
};

describe.each(['zh-CN', 'en'] as const)('%s', (language) => {
  it('calendar, six stages and the HR form, with the keyboard alone', async () => {
    const { chromium, page, manager, stop } = await start({ language });
    onTestFinished(stop);
    const { title, notes } = talks[language];

    await manager.openCalendar();
    await page.evaluate((text) => {
      for (const it of document.querySelectorAll('.fc-event'))
        it.toggleAttribute('data-wanted', it.textContent?.includes(text));
    }, title);
    await tabTo(page, page, '[data-wanted]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role="dialog"]');
    await manager.tab(title);
    await tabTo(page, page, 'fairside-panel-host');
    await page.keyboard.press('Enter');
    const panel = await openedPanel(page);

    for (const [index, note] of notes.entries()) {
      const stage = `.rail button:nth-child(${index + 1})[aria-current]`;
      await chord(page, 'Alt', `Digit${index + 1}` as KeyInput);
      await panel.waitForSelector(stage);
      await page.keyboard.type(note);
      await page.keyboard.press('Enter');
      await panel.waitForSelector('.note');
      await panel.waitForFunction(
        () => document.querySelector<HTMLTextAreaElement>('.composer textarea')?.value === '',
      );
    }
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.activeElement?.matches('fairside-panel-host'));

    await manager.openHrForm();
    await tabTo(page, page, 'textarea[name="achievements"]');
    const popup = await openPopup(chromium, page);
    await popup.waitForSelector('.actions .primary:focus');
    // The popup goes with the press: nobody is there to hear the key come up.
    await popup.keyboard.down('Enter');
    const summary = await openedPanel(page);
    await summary.waitForSelector('.deliver');
    await tabTo(page, summary, '.deliver .primary', true);
    await seenLongEnough(summary);
    await page.keyboard.press('Enter');
    await insertReported(summary, language);
    const value = await page.$eval(
      'textarea[name="achievements"]',
      (it) => (it as HTMLTextAreaElement).value,
    );
    expect(value).toContain(notes[2].slice(1).trim());
    expect(value).not.toContain(notes[1].slice(1).trim());
    // The field has the focus after the insertion; one undo takes all of it back.
    await keysLeave(summary);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('achievements');
    await chord(page, 'Control', 'z');
    await page.waitForFunction(
      () => document.querySelector<HTMLTextAreaElement>('textarea[name="achievements"]')?.value === '',
    );
  });

  it('Escape goes one step back, and the focus with it', async () => {
    const { page, manager, stop } = await start({ language });
    onTestFinished(stop);
    const { title } = talks[language];
    await manager.openCalendar();
    await manager.openEvent(title);
    const panel = await manager.pressTab(title);
    await manager.note(panel, '# note');
    await tabTo(page, panel, '.note .edit', true);
    await page.keyboard.press('Enter');
    await panel.waitForSelector('.note-editor textarea:focus');
    await page.keyboard.press('Escape');
    await panel.waitForSelector('.note .edit:focus');
    await tabTo(page, panel, '.menu > button', true);
    await page.keyboard.press('Enter');
    await panel.waitForSelector('[role="menuitem"]:focus');
    await page.keyboard.press('Escape');
    await panel.waitForSelector('.menu > button:focus');
    await page.keyboard.press('Enter');
    await panel.waitForSelector('[role="menuitem"]:focus');
    await page.keyboard.press('Enter');
    await panel.waitForSelector('.start-form input:focus');
    await page.keyboard.press('Escape');
    await panel.waitForSelector('.composer');
    const gone = new Promise((resolve) => page.once('framedetached', resolve));
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.activeElement?.matches('fairside-panel-host'));
    await gone; // the driver hears of it in its own time
    expect(page.frames()).toHaveLength(1);
  });
});

it('keys of the panel never reach the page, nor the page’s the panel', async () => {
  const { page, manager, stop } = await start();
  onTestFinished(stop);
  await manager.openCalendar();
  await page.evaluate(() => {
    Object.assign(window, { pressed: [] });
    addEventListener(
      'keydown',
      (event) => (window as unknown as { pressed: string[] }).pressed.push(event.key),
      true,
    );
  });
  const pressed = () => page.evaluate(() => (window as unknown as { pressed: string[] }).pressed.splice(0));
  await manager.openEvent(talks.en.title);
  const panel = await manager.pressTab(talks.en.title);
  await keysGoTo(page, panel);
  await pressed();
  await page.keyboard.type('jkd/?');
  await chord(page, 'Alt', 'Digit2');
  await panel.waitForSelector('.rail button:nth-child(2)[aria-current]');
  expect(await pressed()).toEqual([]);
  await page.locator('.fc-toolbar-title').click();
  await keysLeave(panel);
  await page.keyboard.type('jk');
  expect(await pressed()).toEqual(['j', 'k']);
  expect(await panel.$eval('.composer textarea', (it) => (it as HTMLTextAreaElement).value)).toBe('jkd/?');
});

it('a key that goes to another stage leads on from what went with the old one, and keeps what was typed there', async () => {
  const { page, manager, stop } = await start();
  onTestFinished(stop);
  await manager.openCalendar();
  await manager.openEvent(talks.en.title);
  const panel = await manager.pressTab(talks.en.title);
  await manager.note(panel, '# figures');
  await tabTo(page, panel, '.note .edit', true);
  await page.keyboard.press('Enter');
  await panel.waitForSelector('.note-editor textarea:focus');
  await page.keyboard.type(' checked');
  await chord(page, 'Alt', 'Digit4');
  await panel.waitForSelector('.rail button:nth-child(4)[aria-current]');
  await panel.waitForSelector('.composer textarea:focus');
  await page.keyboard.type('a project');
  await chord(page, 'Alt', 'Digit1');
  await panel.waitForSelector('.rail button:nth-child(1)[aria-current]');
  await panel.waitForFunction(
    () => document.querySelector('.note p span:nth-child(2)')?.textContent === 'figures checked',
  );
  expect(await panel.$eval('.composer textarea', (it) => (it as HTMLTextAreaElement).value)).toBe(
    'a project',
  );

  // What stays keeps it; what goes gives it on, once more.
  await tabTo(page, panel, '.rail button:nth-child(2)', true);
  await chord(page, 'Alt', 'Digit3');
  await panel.waitForSelector('.rail button:nth-child(3)[aria-current]');
  await panel.waitForSelector('.rail button:nth-child(2):focus');
  await tabTo(page, panel, 'main .tip button');
  await chord(page, 'Alt', 'Digit5');
  await panel.waitForSelector('.rail button:nth-child(5)[aria-current]');
  await panel.waitForSelector('.composer textarea:focus');
});

it('the width is changed by key and by drag, and remembered; the page keeps its layout', async () => {
  const { page, manager, stop } = await start();
  onTestFinished(stop);
  await manager.openCalendar();
  const layout = () =>
    page.evaluate(() => [document.documentElement.scrollWidth, document.body.clientWidth, scrollX, scrollY]);
  const before = await layout();
  await manager.openEvent(talks.en.title);
  let panel = await manager.pressTab(talks.en.title);
  const widthBecomes = (px: number) => panel.waitForFunction((width) => innerWidth === width, {}, px);
  /** The driver finds frames where they were last drawn. */
  const drawn = () =>
    page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await widthBecomes(384);
  await tabTo(page, panel, '.edge', true);
  for (let i = 0; i < 20; i++) await page.keyboard.press('ArrowRight');
  await widthBecomes(320);
  for (let i = 0; i < 20; i++) await page.keyboard.press('ArrowLeft');
  await widthBecomes(560);
  // Inwards: the driver, unlike a real mouse, does not follow a drag out of a frame.
  await drawn();
  await page.mouse.move(1280 - 560 + 4, 300);
  await page.mouse.down();
  for (const px of [530, 500, 470, 444]) {
    await page.mouse.move(1280 - px + 4, 300);
    await widthBecomes(px);
    await drawn();
  }
  await page.mouse.up();
  await widthBecomes(444);
  expect(await layout()).toEqual(before);
  await panel.locator('.composer textarea').click();
  await page.keyboard.press('Escape');
  panel = await manager.pressTab(talks.en.title);
  await widthBecomes(444);
});
