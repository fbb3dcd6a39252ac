import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { root } from '../machine/build.ts';
import { answerFor, host, panelOn, startEverywhere, tabOn } from './foreign-page.ts';
import { keysGoTo, keysLeave, textOf } from './manager.ts';
import { timeOfOurs } from './time-of-ours.ts';

const html = readFileSync(join(root, 'tests/pages/stress/index.html'), 'utf8');
const daniel = 'Performance review: Daniel Okafor';
const lin = 'Performance review: Lin Wei';

type Stress = Window & { counts: { stripped: number; pushed: number; mutated: number }; strip(): void };

async function startStress(wants: string) {
  const started = await startEverywhere();
  onTestFinished(started.stop);
  const { page } = started;
  await answerFor(page, () => html);
  await page.goto(`https://calendar.google.com/calendar/u/0/r/week?${wants}`);
  return started;
}

const open = (page: Page, at: number) => page.locator(`[data-open="${at}"]`).click();
const strip = (page: Page) => page.evaluate(() => (window as unknown as Stress).strip());
const stripped = (page: Page, times: number) =>
  page.waitForFunction((least) => (window as unknown as Stress).counts.stripped >= least, {}, times);

describe('a page that takes strangers off, as Google Calendar does', () => {
  it('gets the tab back, and the tab works', async () => {
    const { page } = await startStress('strip=once');
    await open(page, 0);
    await tabOn(page, daniel);
    await stripped(page, 2);
    await (await tabOn(page, daniel))?.click();
    expect(await textOf(await panelOn(page), '.who h1')).toBe('Daniel Okafor');
  });

  it('gets an open panel anew, with the same conversation and what was typed', async () => {
    const { page } = await startStress('');
    await open(page, 0);
    await (await tabOn(page, daniel))?.click();
    const first = await panelOn(page);
    const field = await first.waitForSelector('.composer textarea');
    await field?.type('half a sent');
    await first.waitForFunction(() => document.querySelector('.composer')?.textContent?.includes('saved'));
    // Another event stands in the popover by now: what is open stays open.
    await page.evaluate(() => (window as unknown as { show(at: number): void }).show(1));
    await first.waitForSelector('.elsewhere .notice');
    await strip(page);
    const second = await panelOn(page, first);
    expect(await textOf(second, '.who h1')).toBe('Daniel Okafor');
    expect(await second.$eval('.composer textarea', (it) => (it as HTMLTextAreaElement).value)).toBe(
      'half a sent',
    );
  });

  it('leaves the focus in the page’s field when the panel comes back', async () => {
    const { page } = await startStress('');
    await open(page, 0);
    await (await tabOn(page, daniel))?.click();
    const first = await panelOn(page);
    await keysGoTo(page, first);
    await page.locator('#field').click();
    await keysLeave(first);
    await strip(page);
    const second = await panelOn(page, first);
    await second.waitForSelector('.composer textarea');
    // It puts the cursor into that with the next picture.
    await second.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    await page.waitForFunction(() => document.activeElement?.id === 'field');
  });

  it('gets no fight: after three times in a minute the browser’s side panel is offered', async () => {
    const { page, chromium } = await startStress('');
    await open(page, 0);
    await (await tabOn(page, daniel))?.click();
    let panel = await panelOn(page);
    for (let times = 0; times < 3; times++) {
      await strip(page);
      panel = await panelOn(page, panel);
    }
    await strip(page);
    const tab = await tabOn(page, daniel, 'openBeside');
    const opening = chromium.browser.waitForTarget((target) => target.url().endsWith('/panel.html'));
    await tab?.click();
    const side = await (await opening).asPage();
    await side.waitForSelector('.panel > main');
    expect(await textOf(side, '.who h1')).toBe('Daniel Okafor');
  });

  it('that takes them off at once is not kept busy', async () => {
    const { page } = await startStress('strip=always');
    await open(page, 0);
    await stripped(page, 4);
    expect(await page.$(host)).toBeNull();
    expect(await page.evaluate(() => (window as unknown as Stress).counts.stripped)).toBe(4);
    await open(page, 1);
    await stripped(page, 8);
    expect(await page.evaluate(() => (window as unknown as Stress).counts.stripped)).toBe(8);
  });
});

describe('a page under stress', () => {
  const everything = 'push&mutate&stop&war';

  it('has the tab in its place, the reading follows the popover, and the panel opens', async () => {
    const { page } = await startStress(everything);
    await open(page, 0);
    const tab = await tabOn(page, daniel);
    const box = await tab?.boundingBox();
    expect(box?.width).toBeGreaterThan(40);
    expect(box?.height).toBe(40);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeCloseTo(page.viewport()?.width ?? 0, 0);
    // The same element is filled with the next event, without a click or key of the user.
    await page.evaluate(() => (window as unknown as { show(at: number): void }).show(1));
    await (await tabOn(page, lin))?.click();
    const panel = await panelOn(page);
    expect(await textOf(panel, '.who h1')).toBe('Lin Wei');
    await strip(page);
    expect(await textOf(await panelOn(page, panel), '.who h1')).toBe('Lin Wei');
  });

  it('does not hold up the panel’s keys', async () => {
    const { page } = await startStress(everything);
    await open(page, 0);
    await (await tabOn(page, daniel))?.click();
    const panel = await panelOn(page);
    await keysGoTo(page, panel);
    await page.waitForFunction(() => (window as unknown as Stress).counts.pushed > 20);
    await page.keyboard.type('+ zero downtime');
    await page.keyboard.press('Enter');
    await panel.waitForSelector('.note');
    await page.keyboard.down('Alt');
    await page.keyboard.press('3');
    await page.keyboard.up('Alt');
    await panel.waitForSelector('.rail button:nth-child(3)[aria-current="step"]');
    await page.keyboard.press('Escape');
    await tabOn(page, daniel);
  });

  it('is read in animation frames, at most a tenth of its time', async () => {
    const { page } = await startStress('push&mutate');
    await open(page, 0);
    await tabOn(page, daniel);
    const { share, stretches } = await timeOfOurs(page, async () => {
      const from = await page.evaluate(() => (window as unknown as Stress).counts.pushed);
      await page.waitForFunction(
        (least) => (window as unknown as Stress).counts.pushed >= least,
        {},
        from + 100,
      );
    });
    expect(stretches).toBeGreaterThan(10);
    expect(share).toBeLessThan(0.15);
  });
});

it('a site that no longer looks as its reader knows it is read the general way, and says so', async () => {
  const secret = 'zqSecret';
  const changed = html
    .replace(
      'data-chips-dialog="true"',
      `data-${secret.toLowerCase()}9="${secret}" class="${secret}" data-next="${secret}"`,
    )
    .replace('<div id="xDetDlg">', `<div id="${secret}" role="${secret}">`)
    .replaceAll("#xDetDlg'", `#${secret}'`)
    .replaceAll('Daniel Okafor', `Daniel ${secret}`)
    .replaceAll('daniel@example.com', `${secret}@example.com`);
  const { page, stop, chromium } = await startEverywhere();
  onTestFinished(stop);
  await chromium.browser
    .defaultBrowserContext()
    .overridePermissions(`chrome-extension://${chromium.id}`, ['clipboard-read', 'clipboard-write']);
  await answerFor(page, () => changed);
  await page.goto('https://calendar.google.com/calendar/u/0/r/week');
  await open(page, 0);
  await (await tabOn(page, `Performance review: Daniel ${secret}`))?.click();
  const panel = await panelOn(page);
  await panel.waitForSelector('.outdated .notice');
  await panel.evaluate(() => {
    Object.assign(window, { copied: '' });
    document.addEventListener('copy', (event) => {
      Object.assign(window, { copied: event.clipboardData?.getData('text/plain') });
    });
    const write = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = (text) => {
      Object.assign(window, { copied: text });
      return write(text);
    };
  });
  await panel.locator('.outdated .link').click();
  await panel.waitForFunction(() => (window as unknown as { copied: string }).copied);
  const report = await panel.evaluate(() => (window as unknown as { copied: string }).copied);
  expect(report).toMatch(/^google\n/);
  expect(report).toContain('div[role=dialog]');
  expect(report).toContain('[data-next]');
  expect(report.toLowerCase()).not.toContain(secret.toLowerCase());
  expect(report).not.toMatch(/Daniel|September|example/);
});
