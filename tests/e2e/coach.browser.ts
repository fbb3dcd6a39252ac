import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'puppeteer-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { NoteKind } from '@/utils/notes/note';
import { loadPack } from '@/utils/pack/pack';
import { builds, grantedCopy } from '../machine/build.ts';
import { extensionPage } from '../machine/extension-page.ts';
import { textOf } from './manager.ts';
import { start } from './started.ts';

const events = { 'zh-CN': '年度绩效面谈：李薇', en: 'Performance review: Daniel Okafor' } as const;

async function opened(language: 'zh-CN' | 'en') {
  const started = await start({ language });
  onTestFinished(started.stop);
  await started.manager.openCalendar();
  await started.manager.openEvent(events[language]);
  return { ...started, panel: await started.manager.pressTab(events[language]) };
}

/** Types a query over the last one and waits until this comes first: the index comes with the first search. */
async function findsFirst(panel: Frame, query: string, title: string): Promise<void> {
  await panel.locator('[role="combobox"]').fill(query);
  await panel.waitForFunction(
    (text, wanted) =>
      (document.querySelector('[role="combobox"]') as HTMLInputElement)?.value === text &&
      document.querySelector('[role="option"] b')?.textContent === wanted,
    {},
    query,
    title,
  );
}

const composerText = (panel: Frame) =>
  panel.$eval('.composer textarea', (area) => (area as HTMLTextAreaElement).value);

async function chooseFromMenu(panel: Frame, label: string): Promise<void> {
  await panel.locator('.menu > button').click();
  await panel.locator(`xpath/.//*[@role="menuitem"][. = "${label}"]`).click();
}

/** When the clock began to run, by what it shows as gone, in seconds. */
async function begun(panel: Frame): Promise<number> {
  const [shown, now] = await panel.$eval('.clock .time', (it) => [it.textContent, Date.now()] as const);
  return now / 1000 - shown.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

const running = (panel: Frame) =>
  panel.waitForFunction(() => /^\d+:\d\d$/.test(document.querySelector('.clock .time')?.textContent ?? ''));

describe.each([
  { language: 'zh-CN', queries: ['不同意', 'bty', 'butongyi'] },
  { language: 'en', queries: ['disagrees', 'disagress', 'DISAGREE'] },
] as const)('in $language', ({ language, queries }) => {
  it('the moment is found by word, initials, pinyin or with a mistake, and Enter puts its line into the composer', async () => {
    const { panel, page } = await opened(language);
    const { moments } = await loadPack(language);
    const moment = moments.find(({ id }) => id === 'disagrees');
    await panel.waitForSelector('.composer textarea:focus');
    await page.keyboard.type(`/${queries[1]}`);
    await panel.waitForFunction(
      (text) => (document.querySelector('[role="combobox"]') as HTMLInputElement)?.value === text,
      {},
      queries[1],
    );
    expect(await composerText(panel)).toBe('');
    for (const query of queries) await findsFirst(panel, query, moment?.title ?? '');
    await page.keyboard.press('Enter');
    await panel.waitForFunction(() => !document.querySelector('[role="combobox"]'));
    await panel.waitForSelector('.composer textarea:focus');
    expect(await composerText(panel)).toBe(`? ${moment?.say[0]}`);
  });

  it('a line of ours is no quote of the employee’s, can be undone, and its first blank is typed over', async () => {
    const { panel, page, manager } = await opened(language);
    const isOf = (kind: NoteKind) =>
      panel.waitForFunction(
        (label) =>
          document.querySelector('.composer .kinds [aria-pressed="true"] .label')?.textContent === label,
        {},
        manager.words.noteKind[kind],
      );
    const selected = () =>
      panel.$eval('.composer textarea', (it) => {
        const { value, selectionStart, selectionEnd } = it as HTMLTextAreaElement;
        return value.slice(selectionStart, selectionEnd);
      });
    const { moments, tips } = await loadPack(language);
    const take = async (query: string, title: string) => {
      await page.keyboard.down('Control');
      await page.keyboard.press('k');
      await page.keyboard.up('Control');
      await panel.waitForSelector('[role="combobox"]:focus');
      await findsFirst(panel, query, title);
      await page.keyboard.press('Enter');
      await panel.waitForFunction(() => !document.querySelector('[role="combobox"]'));
      await panel.waitForSelector('.composer textarea:focus');
    };
    const undo = async () => {
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
    };
    await manager.goTo(panel, 'voice');
    await panel.locator('.composer textarea').click();
    await isOf('voice');

    const moment = moments.find(({ id }) => id === 'disagrees');
    await take(queries[1], moment?.title ?? '');
    await isOf('question');
    await undo();
    expect(await composerText(panel)).toBe('');
    await isOf('voice');

    await take(queries[1], moment?.title ?? '');
    await page.keyboard.press('Enter');
    await panel.waitForSelector('.note');
    expect(await panel.$eval('.note .body .hidden', (it) => it.textContent)).toBe(
      manager.words.labelled(manager.words.noteKind.question, ''),
    );
    await isOf('voice');

    // The employee's words, half of them, and a line with a blank below.
    const gapped = tips.find(({ id }) => id === 'voice-both-views');
    await page.keyboard.type('half of it');
    await take(gapped?.when ?? '', gapped?.when ?? '');
    await isOf('question');
    expect(await composerText(panel)).toMatch(/^\? half of it\n/);
    expect(await selected()).toMatch(/^(?:\[.+\]|【.+】)$/);
    await undo();
    expect(await composerText(panel)).toBe('? half of it');
    await undo();
    expect(await composerText(panel)).toBe('half of it');
    await isOf('voice');
  });

  it('the five shares are the whole meeting', async () => {
    const { panel, manager } = await opened(language);
    // The whole length is heard with the clock that runs; before, the meeting's times are.
    await manager.startClock(panel);
    await running(panel);
    const shares = await panel.$$eval('.bar > span', (parts) => parts.map((it) => Number(it.style.flexGrow)));
    expect(shares).toHaveLength(5);
    const minutes = /(\d+)\D*$/.exec(
      await panel.$eval('.clock .time', (it) => it.getAttribute('aria-label') ?? ''),
    )?.[1];
    expect(Math.round(shares.reduce((sum, share) => sum + share, 0) / 60_000)).toBe(Number(minutes));
  });
});

it('the key for the search works under a Chinese input method, and in a note it stays a character', async () => {
  const { panel, page } = await opened('zh-CN');
  await panel.waitForSelector('.composer textarea:focus');
  await page.keyboard.sendCharacter('、');
  await panel.waitForSelector('[role="combobox"]:focus');
  await page.keyboard.press('Escape');
  await panel.waitForSelector('.composer textarea:focus');
  expect(await composerText(panel)).toBe('');
  await page.keyboard.type('1/2');
  expect(await composerText(panel)).toBe('1/2');
  expect(await panel.$('[role="combobox"]')).toBeNull();
  await page.keyboard.down('Control');
  await page.keyboard.press('k');
  await page.keyboard.up('Control');
  await panel.waitForSelector('[role="combobox"]:focus');
});

it('Escape gives the focus back to the composer from every overlay', async () => {
  const { panel, page } = await opened('en');
  await panel.locator('.composer textarea').click();
  await page.keyboard.press('/');
  await panel.waitForSelector('[role="combobox"]:focus');
  await page.keyboard.press('Escape');
  await panel.waitForSelector('.composer textarea:focus');
  await panel.locator('.moment-row button').click();
  await panel.waitForSelector('.sheet h2:focus');
  await page.keyboard.press('Escape');
  await panel.waitForSelector('.moment-row button:focus');
  expect(await panel.$('.sheet')).toBeNull();
});

it('interface and lines have a language each, side by side on request, at once', async () => {
  const { panel, manager } = await opened('zh-CN');
  const [zh, en] = [await loadPack('zh-CN'), await loadPack('en')];
  const aim = (pack: typeof en) => {
    const stage = pack.guide.evaluation.review;
    return 'aim' in stage ? stage.aim : '';
  };
  await manager.goTo(panel, 'review');
  expect(await textOf(panel, '.aim')).toBe(aim(zh));
  await chooseFromMenu(panel, manager.words.menu.settings);
  await panel.locator('.sheet fieldset:nth-of-type(2) label:nth-of-type(3)').click();
  await panel.waitForFunction((text) => document.querySelector('.aim')?.textContent === text, {}, aim(en));
  expect(await textOf(panel, '.sheet-head h2')).toBe('设置');
  await panel.locator('.switch input').click();
  await panel.waitForSelector('.tip .twin[lang="zh-CN"]');
  const shown = await panel.$eval('.tip', (tip) => [...tip.querySelectorAll('p')].map((it) => it.lang));
  expect(shown.slice(0, 2)).toEqual(['en', 'zh-CN']);
});

it('a rehearsed sentence, a favourite and a hidden line are there again in another window', async () => {
  const { panel, manager, page, chromium } = await opened('en');
  await chooseFromMenu(panel, manager.words.menu.rehearsal);
  await panel.locator('.hard button').click();
  await panel.locator('.attempt textarea').fill('Show me what I have missed.');
  await panel.locator('.attempt .primary').click();
  await panel.locator('.attempt .row-buttons .primary').click();
  await panel.waitForFunction(() => document.querySelector('.attempt [role=status]')?.textContent);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await manager.goTo(panel, 'review');
  await panel.waitForFunction(
    (line) => document.querySelector('.tip > p')?.textContent === line,
    {},
    'Show me what I have missed.',
  );

  const [, second] = await panel.$$eval('.tip > p', (lines) => lines.map((it) => it.textContent ?? ''));
  await panel.locator('.tip:nth-child(2) .buttons button:last-child').click();
  await panel.locator('.tip:nth-child(2) .more .link').click();
  await panel.waitForFunction(
    (line) => ![...document.querySelectorAll('.tip > p')].some((it) => it.textContent === line),
    {},
    second,
  );
  const lineAt = (selector: string) => panel.$eval(selector, (it) => it.textContent);
  const third = await lineAt('.tip:nth-child(2) > p');
  await panel.locator('.tip:nth-child(2) .buttons button').click();
  await panel.waitForSelector('.tip:first-child .star');
  expect(await lineAt('.tip > p')).toBe(third);

  const other = await extensionPage(chromium, 'panel.html', '.tip');
  const lines = () => other.$$eval('.tip > p', (all) => all.map((it) => it.textContent));
  await expect.poll(async () => (await lines()).slice(0, 2)).toEqual([third, 'Show me what I have missed.']);
  expect(await lines()).not.toContain(second);
});

it('the clock of a browser killed in the third stage goes on there, with the right time', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'fairside-clock-'));
  onTestFinished(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
  const extension = await grantedCopy(builds.chromium, ['http://localhost/*']);
  const open = async (port?: number): Promise<{ it: Awaited<ReturnType<typeof start>>; panel: Frame }> => {
    const it = await start({ language: 'zh-CN', profile, extension, ...(port && { port }) });
    await it.manager.openCalendar();
    await it.manager.openEvent(events['zh-CN']);
    return { it, panel: await it.manager.pressTab(events['zh-CN']) };
  };

  const first = await open();
  await first.it.manager.startClock(first.panel);
  await running(first.panel);
  await first.it.manager.goTo(first.panel, 'review');
  const before = await begun(first.panel);
  first.it.chromium.browser.process()?.kill('SIGKILL');
  await Promise.all([first.it.pages.close(), first.it.chromium.outside.close()]);

  const second = await open(Number(new URL(first.it.pages.origin).port));
  onTestFinished(second.it.stop);
  expect(await textOf(second.panel, '.rail [aria-current]')).toBe('回顾');
  await running(second.panel);
  expect(Math.abs((await begun(second.panel)) - before)).toBeLessThan(3);
});
