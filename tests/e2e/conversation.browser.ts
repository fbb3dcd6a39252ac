import { expect, it, onTestFinished } from 'vitest';
import { wordsIn } from '@/utils/locale/words';
import { tellInFront } from './background.ts';
import { keysGoTo, textOf } from './manager.ts';
import { start } from './started.ts';

const review = 'Performance review: Daniel Okafor';

it('an event opened again goes on with its conversation, from the popover and from its own page', async () => {
  const { page, pages, manager, stop } = await start();
  onTestFinished(stop);
  await manager.openCalendar();
  await manager.openEvent(review);
  let panel = await manager.pressTab(review);
  await manager.note(panel, '# first');
  await page.goto(`${pages.origin}/event/?id=review-okafor&lang=en`);
  panel = await manager.pressTab(review);
  await manager.note(panel, '# second');
  await manager.openCalendar();
  await manager.openEvent(review);
  panel = await manager.pressTab(review);
  const notes = await panel.$$eval('.note p', (rows) => rows.map((row) => row.textContent));
  expect(notes).toEqual([expect.stringContaining('first'), expect.stringContaining('second')]);
});

it('a lunch shows no tab; the panel opens over it all the same, and asks', async () => {
  const { chromium, page, manager, stop } = await start();
  onTestFinished(stop);
  await manager.openCalendar();
  await manager.openEvent(review);
  await manager.tab(review);
  await page.keyboard.press('Escape');
  await manager.openEvent('Team lunch');
  await page.waitForFunction(() => !document.querySelector('fairside-panel-host'));
  await tellInFront(chromium, 'toggle-panel');
  const panel = await manager.panel();
  expect(await textOf(panel, '.start .small')).toBe(wordsIn('en').start.notATalk);
  expect(await panel.$eval('.start-form input', (it) => (it as HTMLInputElement).value)).toBe('');
});

it('asks for what it is not sure of, with what it knows filled in', async () => {
  const { manager, stop } = await start();
  onTestFinished(stop);
  await manager.openCalendar();
  await manager.openEvent('Goal setting for next year');
  const panel = await manager.pressTab('Goal setting for next year');
  const fields = await panel.$$eval('.start-form input:not([type=radio])', (inputs) =>
    inputs.map((input) => (input as HTMLInputElement).value),
  );
  expect(fields[0]).toBe('Mei Tanaka');
  expect(fields.slice(2)).toEqual(['16:00', '30']);
  expect(await textOf(panel, '.start-form fieldset .on')).toBe('Goal setting');
  await panel.locator('.start-form .primary').click();
  await panel.waitForSelector('.composer');
  expect(await textOf(panel, '.who h1')).toBe('Mei Tanaka');
});

it('another event clicked while the panel is open is offered, not forced, and moves no field', async () => {
  const { page, manager, stop } = await start();
  onTestFinished(stop);
  await manager.openCalendar();
  await manager.openEvent(review);
  const panel = await manager.pressTab(review);
  const field = () => panel.$eval('.composer', (it) => it.getBoundingClientRect().bottom);
  const before = await field();
  await manager.openEvent('年度绩效面谈：李薇');
  await panel.waitForSelector('.elsewhere .link');
  // A press on its way must not meet another button.
  expect(await field()).toBe(before);
  // A low window scrolls as one: there the offer comes behind.
  await page.setViewport({ width: 1280, height: 560 });
  await panel.waitForFunction(() => {
    const top = document.querySelector('.elsewhere')?.getBoundingClientRect().top ?? 0;
    return top >= (document.querySelector('.composer')?.getBoundingClientRect().bottom ?? Infinity);
  });
  expect(await textOf(panel, '.who h1')).toBe('Daniel Okafor');
  await panel.locator('.elsewhere .link').click();
  await panel.waitForFunction(() => document.querySelector('.who h1')?.textContent === '李薇');
});

it('two windows on one conversation see each other’s notes, ticks and typing', async () => {
  const { chromium, pages, manager, stop } = await start();
  onTestFinished(stop);
  await manager.openCalendar();
  await manager.openEvent(review);
  const one = await manager.pressTab(review);
  const page = await chromium.browser.newPage({ type: 'window' });
  const second = new (manager.constructor as typeof import('./manager.ts').Manager)(page, pages.origin, 'en');
  await second.openCalendar();
  await second.openEvent(review);
  const other = await second.pressTab(review);
  await manager.note(one, '+ zero downtime');
  await other.waitForSelector('.note');
  await second.goTo(other, 'review');
  await one.waitForSelector('.rail button:nth-child(3)[aria-current]');
  await other.locator('.checklist li:nth-child(2) label').click();
  await one.waitForSelector('.checklist li:nth-child(2) .on');
  await other.type('.composer textarea', 'half a sentence');
  await one.waitForFunction(
    () => document.querySelector<HTMLTextAreaElement>('.composer textarea')?.value === 'half a sentence',
  );
});

it('the list of other conversations stays, whatever the page shows meanwhile', async () => {
  const { page, manager, stop } = await start();
  onTestFinished(stop);
  await manager.openCalendar();
  await manager.openEvent(review);
  const panel = await manager.pressTab(review);
  await manager.note(panel, '# noted');
  await panel.locator('.menu button').click();
  await panel.locator('[role="menuitem"]:nth-child(2)').click();
  await panel.waitForSelector('.start-form input:focus');
  await panel.type('.start-form input', 'Somebody');
  await page.locator('.popover .close').click();
  await manager.openEvent('年度绩效面谈：李薇');
  await panel.waitForSelector('.elsewhere .link');
  expect(await panel.$eval('.start-form input', (it) => (it as HTMLInputElement).value)).toBe('Somebody');
});

it('a line to say joins what is being typed, and an edit survives a change of stage', async () => {
  const { page, manager, stop } = await start();
  onTestFinished(stop);
  await manager.openCalendar();
  await manager.openEvent(review);
  const panel = await manager.pressTab(review);
  await manager.note(panel, '# first words');
  await panel.type('.composer textarea', 'half a sentence');
  await panel.locator('.tip .buttons button:nth-child(3)').click();
  await panel.waitForFunction(() =>
    /^half a sentence\n.{10}/.test(
      document.querySelector<HTMLTextAreaElement>('.composer textarea')?.value ?? '',
    ),
  );
  await panel.waitForSelector('.composer textarea:focus');
  await panel.hover('.note');
  await panel.locator('.note .edit').click();
  await panel.waitForSelector('.note-editor textarea:focus');
  await page.keyboard.type(' and more');
  await manager.goTo(panel, 'review');
  await manager.goTo(panel, 'preparation');
  await panel.waitForFunction(() =>
    document.querySelector('.note p')?.textContent?.includes('first words and more'),
  );
});

it('notes are edited in place, deleted and brought back', async () => {
  const { manager, stop } = await start();
  onTestFinished(stop);
  await manager.openCalendar();
  await manager.openEvent(review);
  const panel = await manager.pressTab(review);
  await manager.note(panel, '+ zero downtime');
  await panel.hover('.note');
  await panel.locator('.note .edit').click();
  const field = await panel.waitForSelector('.note-editor textarea');
  await field?.evaluate((it) => (it as HTMLTextAreaElement).select());
  await field?.type('no downtime at all');
  await panel.locator('.note-editor .improvement').click();
  await panel.locator('.note-editor .primary').click();
  await panel.waitForSelector('.note.improvement');
  expect(await textOf(panel, '.note p')).toContain('no downtime at all');
  await panel.hover('.note');
  await panel.locator('.note .menu button').click();
  await panel.locator('.note [role="menuitem"]:last-child').click();
  await panel.waitForFunction(() => !document.querySelector('.note'));
  await panel.locator('footer .notice .link').click();
  await panel.waitForSelector('.note.improvement .edit:focus');
});

it('switches language at once, everywhere, and keeps it', async () => {
  const { page, manager, stop } = await start();
  onTestFinished(stop);
  await manager.openCalendar();
  await manager.openEvent(review);
  let panel = await manager.pressTab(review);
  await panel.type('.composer textarea', 'typed before');
  await panel.locator('.language').click();
  await panel.waitForFunction(() => document.documentElement.lang === 'zh-CN');
  expect(await textOf(panel, '.rail')).toContain('回顾');
  expect(await panel.$eval('.composer textarea', (it) => (it as HTMLTextAreaElement).value)).toBe(
    'typed before',
  );
  await page.reload();
  await manager.openEvent(review);
  const tab = await page.waitForSelector(`aria/打开同侧（Alt+Shift+F）: ${review}[role="button"]`);
  await tab?.click();
  panel = await manager.panel();
  expect(await textOf(panel, '.rail')).toContain('回顾');
});

it('takes Chinese typed through an input method', async () => {
  const { page, manager, stop } = await start({ language: 'zh-CN' });
  onTestFinished(stop);
  await manager.openCalendar();
  await manager.openEvent('年度绩效面谈：李薇');
  const panel = await manager.pressTab('年度绩效面谈：李薇');
  await keysGoTo(page, panel);
  const input = await page.createCDPSession();
  const compose = (text: string) =>
    input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await compose('＋');
  await input.send('Input.insertText', { text: '＋' });
  for (const text of ['l', 'li', '李', '李薇']) await compose(text);
  // Enter that ends a composition is the input method's, not ours.
  await input.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Process',
    code: 'Enter',
    windowsVirtualKeyCode: 229,
  });
  await input.send('Input.insertText', { text: '李薇带教两人' });
  await panel.waitForSelector('.kinds .strength[aria-pressed=true]');
  expect(await panel.$$eval('.note', (rows) => rows.length)).toBe(0);
  await page.keyboard.press('Enter');
  await panel.waitForSelector('.note.strength');
  expect(await textOf(panel, '.note p')).toContain('李薇带教两人');
});
