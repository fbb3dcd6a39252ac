import type { Frame } from 'puppeteer-core';
import { expect, it, onTestFinished, vi } from 'vitest';
import { notingWords } from '@/utils/locale/areas/noting';
import { Manager, textOf } from './manager.ts';
import { type Started, start } from './started.ts';

const review = 'Performance review: Daniel Okafor';
const noting = notingWords.en;

async function open(manager: Manager): Promise<Frame> {
  await manager.openCalendar();
  await manager.openEvent(review);
  return manager.pressTab(review);
}

/** Two windows with the panel open on one conversation, which has one note. */
async function twoWindows() {
  const started: Started = await start();
  onTestFinished(started.stop);
  const { chromium, pages, manager } = started;
  const one = await open(manager);
  const page = await chromium.browser.newPage({ type: 'window' });
  const other = new Manager(page, pages.origin, 'en');
  const second = await open(other);
  await manager.note(one, '+ report on time');
  await second.waitForSelector('.note');
  return { manager, other, one, second };
}

/** Opens the editor of the first note and puts a text into it. */
async function edit({ page }: Manager, panel: Frame, text: string): Promise<void> {
  await page.bringToFront();
  await panel.hover('.note');
  await panel.locator('.note .edit').click();
  const field = await panel.waitForSelector('.note-editor textarea:focus');
  await field?.evaluate((it) => (it as HTMLTextAreaElement).select());
  await page.keyboard.type(text);
}

const texts = (panel: Frame) => panel.$$eval('.note p', (rows) => rows.map((row) => row.textContent?.trim()));
const shows = (panel: Frame, text: string) =>
  panel.waitForFunction(
    (wanted) => document.querySelector('.notes')?.textContent?.includes(wanted),
    {},
    text,
  );

/** Both windows edit the note; the first one saves. */
async function bothEdit() {
  const windows = await twoWindows();
  const { manager, other, one, second } = windows;
  await edit(manager, one, 'report on time, in May');
  await edit(other, second, 'report on time, in June');
  await manager.page.bringToFront();
  await one.focus('.note-editor textarea');
  await manager.page.keyboard.press('Enter');
  await one.waitForFunction(() => !document.querySelector('.note-editor'));
  await other.page.bringToFront();
  // The editor stays as it is, and the field with it.
  expect(await second.$eval('.note-editor textarea', (it) => (it as HTMLTextAreaElement).value)).toBe(
    'report on time, in June',
  );
  await second.focus('.note-editor textarea');
  return windows;
}

it('one note edited in two windows: the second is shown both and keeps both', async () => {
  const { one, second, other } = await bothEdit();
  await other.page.keyboard.press('Enter');
  await second.waitForSelector('.clash');
  expect(await textOf(second, '.clash')).toContain(noting.clash.changed);
  expect(await textOf(second, '.clash blockquote')).toBe('report on time, in May');
  expect(await texts(one)).toEqual([expect.stringContaining('in May')]);
  await second.locator('.clash .button:nth-child(2)').click();
  await second.waitForFunction(() => document.querySelectorAll('.note').length === 2);
  await shows(one, 'in June');
  for (const panel of [one, second])
    expect(await texts(panel)).toEqual([
      expect.stringContaining('report on time, in May'),
      expect.stringContaining('report on time, in June'),
    ]);
});

it('one note edited in two windows: mine or theirs, with the keyboard', async () => {
  const { one, second, other } = await bothEdit();
  const press = other.page.keyboard;
  await press.press('Enter');
  await second.waitForSelector('.clash');
  // Escape goes back to the field; Enter asks again.
  await press.press('Escape');
  await second.waitForFunction(() => !document.querySelector('.clash'));
  await press.press('Enter');
  await second.waitForSelector('.clash');
  for (let tabs = 0; tabs < 3; tabs++) await press.press('Tab');
  expect(await second.evaluate(() => document.activeElement?.textContent)).toBe(noting.clash.keepMine);
  await press.press('Enter');
  await second.waitForFunction(() => !document.querySelector('.note-editor'));
  await shows(one, 'in June');
  expect(await texts(one)).toEqual([expect.stringContaining('report on time, in June')]);
});

it('a note deleted in one window while it is edited in the other is not lost', async () => {
  const { manager, other, one, second } = await twoWindows();
  await edit(other, second, 'report on time, in June');
  await manager.page.bringToFront();
  await one.hover('.note');
  await one.locator('.note .menu button').click();
  await one.locator('.note [role="menuitem"]:last-child').click();
  await one.waitForFunction(() => !document.querySelector('.note'));
  await other.page.bringToFront();
  await second.focus('.note-editor textarea');
  await other.page.keyboard.press('Enter');
  await second.waitForSelector('.clash');
  expect(await textOf(second, '.clash')).toContain(noting.clash.deleted);
  await second.locator('.clash .button:last-child').click();
  await shows(one, 'in June');
});

it('what is typed in two windows at the same moment is in both', async () => {
  const { one, second } = await twoWindows();
  // Both at once, whatever window is in front: keys would go to one after the other.
  const type = (panel: Frame, text: string) =>
    panel.evaluate(async (all) => {
      const field = document.querySelector<HTMLTextAreaElement>('.composer textarea');
      for (const character of all) {
        if (!field) return;
        field.value += character;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await new Promise((resolve) => setTimeout(resolve));
      }
    }, text);
  const [here, there] = ['one-two-three-four-five', 'six-seven-eight-nine-ten'];
  await Promise.all([type(one, here), type(second, there)]);
  // Every character once, whatever the lines they came to stand on.
  const letters = [...here, ...there].sort().join('');
  const value = (panel: Frame) =>
    panel.$eval('.composer textarea', (it) => (it as HTMLTextAreaElement).value);
  const lettersOf = (text: string) => [...text.replaceAll('\n', '')].sort().join('');
  await vi.waitFor(
    async () => {
      const [mine, theirs] = await Promise.all([value(one), value(second)]);
      expect(lettersOf(mine)).toBe(letters);
      expect(theirs).toBe(mine);
    },
    { timeout: 30_000 },
  );
});
