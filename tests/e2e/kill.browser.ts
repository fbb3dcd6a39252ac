import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'puppeteer-core';
import { expect, it, onTestFinished } from 'vitest';
import { builds, grantedCopy } from '../machine/build.ts';
import { start } from './started.ts';

const title = '年度绩效面谈：李薇';
const typed = '三月系统迁移零停机，提前两周做完回滚演练，客户专门来信致谢';

interface Before {
  readonly profile: string;
  readonly extension: string;
  readonly port: number;
}

/** Starts a browser, has something typed in the panel, and kills it in the middle of it. */
async function killedWhile(typing: (panel: Frame) => Promise<void>): Promise<Before> {
  const profile = await mkdtemp(join(tmpdir(), 'fairside-killed-'));
  onTestFinished(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
  const extension = await grantedCopy(builds.chromium, ['http://localhost/*']);
  const first = await start({ language: 'zh-CN', profile, extension });
  await first.manager.openCalendar();
  await first.manager.openEvent(title);
  const panel = await first.manager.pressTab(title);
  await first.manager.goTo(panel, 'review');
  await first.manager.note(panel, '＋带教两位新人');
  await typing(panel);
  first.chromium.browser.process()?.kill('SIGKILL');
  await Promise.all([first.pages.close(), first.chromium.outside.close()]);
  return { profile, extension, port: Number(new URL(first.pages.origin).port) };
}

/** The panel of the browser that comes after it. */
async function panelAfter(before: Before): Promise<Frame> {
  const second = await start({ language: 'zh-CN', ...before });
  onTestFinished(second.stop);
  await second.manager.openCalendar();
  await second.manager.openEvent(title);
  return second.manager.pressTab(title);
}

it('a browser killed while typing has everything back when it starts again', async () => {
  const before = await killedWhile(async (panel) => {
    const field = await panel.waitForSelector('.composer textarea');
    await field?.type(typed);
    // A second of further keys, and the process dies between two of them.
    await field?.type('abcdefghijklmnopqrstuvwxyz', { delay: 40 });
    void field?.type('still typing').catch(() => undefined);
  });
  const again = await panelAfter(before);
  expect(await again.$eval('.rail [aria-current]', (it) => it.textContent)).toBe('回顾');
  expect(await again.$$eval('.note p', (rows) => rows.map((row) => row.textContent))).toEqual([
    expect.stringContaining('带教两位新人'),
  ]);
  const kept = await again.$eval('.composer textarea', (area) => (area as HTMLTextAreaElement).value);
  expect(kept.slice(0, typed.length)).toBe(typed);
});

it('what stood in a note’s editor stands in it again, and the note is as it was', async () => {
  const before = await killedWhile(async (panel) => {
    await panel.hover('.note');
    await panel.locator('.note .edit').click();
    const field = await panel.waitForSelector('.note-editor textarea:focus');
    await field?.type('，第 6 周独立值班');
    await field?.type('abcdefghijklmnopqrstuvwxyz', { delay: 40 });
  });
  const again = await panelAfter(before);
  const field = await again.waitForSelector('.note-editor textarea');
  expect(await field?.evaluate((it) => (it as HTMLTextAreaElement).value)).toContain(
    '带教两位新人，第 6 周独立值班',
  );
  await again.locator('.note-editor .button:not(.primary)').click();
  await again.waitForSelector('.note p');
  expect(await again.$eval('.note p', (it) => it.textContent)).not.toContain('独立值班');
});
