import type { Frame, KeyInput, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { chord } from './chord.ts';
import { activeIs, gone, listed, type Proofs, rowsOf } from './key-proofs.ts';
import type { Manager } from './manager.ts';

/** What proves each row of the panel's map, in this order. */
export function inPanel(page: Page, panel: Frame, manager: Manager): Proofs<'panel'> {
  const press = (...keys: KeyInput[]) => chord(page, ...keys);
  const type = (text: string) => page.keyboard.type(text);
  const composer = '.composer textarea';
  const away = () => panel.focus('.rail [aria-current]');
  const write = async (text: string) => {
    await panel.focus(composer);
    await type(text);
  };
  const holds = (text: string) =>
    panel.waitForFunction(
      (selector, it) => document.querySelector<HTMLTextAreaElement>(selector)?.value === it,
      {},
      composer,
      text,
    );
  const notes = () => panel.$$eval('.note .body p', (all) => all.map((it) => it.textContent));
  const empty = async () => {
    await panel.focus(composer);
    await press('Control', 'a');
    await press('Backspace');
    await holds('');
  };
  const chosen = () => panel.$eval('[role=option].chosen', ({ id }) => id);
  const search = async () => {
    await away();
    await press('/');
    await panel.waitForSelector('.search input:focus');
    await type('disagree');
    await panel.waitForSelector('.preview .scene');
  };
  const points = () => panel.$$eval('.swot-point:not(.unwritten)', (all) => all.length);

  return {
    panel: {
      async map() {
        await write('?');
        await holds('?');
        await empty();
        await away();
        await press('?');
        await panel.waitForSelector('.keys');
        expect(await listed(panel)).toEqual(rowsOf('panel'));
        // The browser's own, as they are set.
        await panel.waitForFunction(
          () => document.querySelector('[data-row="browser.open-panel"] kbd')?.textContent === 'Alt+Shift+F',
        );
        // What lies under it is out of reach.
        await panel.waitForFunction(() => document.querySelector('.composer')?.closest('[inert]'));
        await press('Escape');
        await gone(panel, '.sheet');
        await activeIs(panel, '.rail [aria-current]');
      },
      async search() {
        await away();
        await press('/');
        await panel.waitForSelector('.search input:focus');
        await press('Escape');
        await gone(panel, '.search');
        await write('a word');
        await press('Control', 'k');
        await panel.waitForSelector('.search input:focus');
        await press('Escape');
        await activeIs(panel, composer);
        await empty();
      },
      async stage() {
        await press('Alt', 'Digit3');
        await panel.waitForSelector('.rail button:nth-child(3)[aria-current]');
      },
      async cover() {
        await press('Alt', 'Shift', 'KeyH');
        await panel.waitForSelector('.cover-bar .link');
        await press('Alt', 'Shift', 'KeyH');
        await gone(panel, '.cover-bar .link');
      },
      // One step back is done everywhere here; that the last one closes the panel, at the end.
      back: () => Promise.resolve(),
    },
    notes: {
      async note() {
        await write('# first');
        await press('Enter');
        await panel.waitForSelector('.note');
        await write('# second');
        await press('Enter');
        await panel.waitForSelector('.note:nth-child(2)');
      },
      async newLine() {
        await write('one');
        await press('Shift', 'Enter');
        await type('two');
        await holds('one\ntwo');
        await empty();
      },
      async eachLine() {
        const before = (await notes()).length;
        await panel.focus(composer);
        await panel.$eval(composer, (it) => {
          const clipboardData = new DataTransfer();
          clipboardData.setData('text/plain', 'third\nfourth');
          it.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
          document.execCommand('insertText', false, 'third\nfourth');
        });
        await panel.waitForSelector('.pasted kbd');
        await press('Alt', 'Enter');
        await panel.waitForFunction(
          (had) => document.querySelectorAll('.note').length === had + 2,
          {},
          before,
        );
      },
      async move() {
        const [first, second, ...rest] = await notes();
        await panel.focus('.note:nth-child(2) .edit');
        await press('Alt', 'ArrowUp');
        await panel.waitForFunction(
          (was) => document.querySelector('.note .body p')?.textContent === was,
          {},
          second,
        );
        expect(await notes()).toEqual([second, first, ...rest]);
        await press('Alt', 'ArrowDown');
        await panel.waitForFunction(
          (was) => document.querySelector('.note .body p')?.textContent === was,
          {},
          first,
        );
      },
      async finding() {
        await write('You are always lazy');
        await panel.waitForSelector('.wording-mirror .stop, .wording-mirror .warn');
        await press('Alt', 'Period');
        await panel.waitForSelector('.wording-card .button:focus');
        await press('Escape');
        await gone(panel, '.wording-card');
        await empty();
      },
    },
    found: {
      async choose() {
        await search();
        const before = await chosen();
        await press('ArrowDown');
        await panel.waitForFunction(
          (was) => document.querySelector('[role=combobox]')?.getAttribute('aria-activedescendant') !== was,
          {},
          before,
        );
        await press('ArrowUp');
        await panel.waitForFunction(
          (was) => document.querySelector('[role=combobox]')?.getAttribute('aria-activedescendant') === was,
          {},
          before,
        );
      },
      async take() {
        await press('Enter');
        await gone(panel, '.search');
        await activeIs(panel, composer);
        expect(await panel.$eval(composer, (it) => (it as HTMLTextAreaElement).value)).not.toBe('');
        await empty();
      },
      async other() {
        await search();
        await press('Alt', 'Enter');
        await panel.waitForFunction(
          (copied) => document.querySelector('.search .hints [role=status]')?.textContent === copied,
          {},
          manager.words.tips.copied,
        );
        await press('Escape');
        await gone(panel, '.search');
      },
    },
    summary: {
      async copy() {
        await press('Alt', 'Digit6');
        await panel.waitForSelector('.deliver .primary:not(:disabled)');
        await away();
        await press('Alt', 'KeyC');
        await panel.waitForFunction(() =>
          document.querySelector('.deliver [role=status]')?.textContent?.startsWith('Copied'),
        );
        await press('Alt', 'Digit3');
        await panel.waitForSelector('.rail button:nth-child(3)[aria-current]');
      },
    },
    parts: {
      async menu() {
        await panel.focus('.who .menu > button');
        await press('Enter');
        await activeIs(panel, '[role=menuitem]:nth-child(1)');
        await press('ArrowDown');
        await activeIs(panel, '[role=menuitem]:nth-child(2)');
        await press('ArrowUp');
        await activeIs(panel, '[role=menuitem]:nth-child(1)');
        await press('Escape');
        await gone(panel, '[role=menuitem]');
      },
      async card() {
        await panel.locator('.stage-more button:last-child').click();
        await panel.waitForSelector('.lesson');
        const first = await panel.$eval('.lesson h3', (it) => it.textContent);
        await press('ArrowRight');
        await panel.waitForFunction(
          (was) => document.querySelector('.lesson h3')?.textContent !== was,
          {},
          first,
        );
        await press('ArrowLeft');
        await panel.waitForFunction(
          (was) => document.querySelector('.lesson h3')?.textContent === was,
          {},
          first,
        );
        await press('Escape');
        await gone(panel, '.sheet');
      },
      async width() {
        await panel.focus('.edge');
        const now = () => panel.$eval('.edge', (it) => Number(it.getAttribute('aria-valuenow')));
        const before = await now();
        await press('ArrowLeft');
        await panel.waitForFunction((width) => innerWidth === width, {}, before + 16);
        await press('ArrowRight');
        await panel.waitForFunction((width) => innerWidth === width, {}, before);
      },
      async point() {
        await panel.locator('.development-entry').click();
        await panel.waitForSelector('.swot-point.unwritten textarea');
        await panel.focus('.swot-point.unwritten textarea');
        await type('SQL');
        await panel.waitForSelector('.swot-point:not(.unwritten) textarea:focus');
        await press('Enter');
        await panel.waitForSelector('.swot-point.unwritten textarea:focus');
      },
      async pointAway() {
        const before = await points();
        await panel.focus('.swot-point:not(.unwritten) textarea');
        await press('Control', 'a');
        await press('Backspace');
        await press('Backspace');
        await panel.waitForFunction(
          (had) => document.querySelectorAll('.swot-point:not(.unwritten)').length === had - 1,
          {},
          before,
        );
        await press('Escape');
        await gone(panel, '.sheet');
      },
      async invitation() {
        await panel.focus('.who .menu > button');
        await press('Enter');
        await activeIs(panel, '[role=menuitem]:nth-child(1)');
        await press('ArrowDown');
        await press('Enter');
        await panel.waitForSelector('.by-hand button');
        await panel.locator('.by-hand button').click();
        await panel.waitForSelector('.paste-box textarea:focus');
        await type('Performance review: Mia Chen');
        await press('Control', 'Enter');
        await panel.waitForSelector('.by-hand .notice:not(:empty)');
      },
    },
  };
}
