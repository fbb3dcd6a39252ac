import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { builds, grantedCopy } from '../machine/build.ts';
import { start } from './started.ts';

const title = '年度绩效面谈：李薇';
const typed = '三月系统迁移零停机，提前两周做完回滚演练，客户专门来信致谢';

it('a browser killed while typing has everything back when it starts again', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'fairside-killed-'));
  onTestFinished(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
  const extension = await grantedCopy(builds.chromium, ['http://localhost/*']);

  const first = await start({ language: 'zh-CN', profile, extension });
  await first.manager.openCalendar();
  await first.manager.openEvent(title);
  const panel = await first.manager.pressTab(title);
  await first.manager.goTo(panel, 'review');
  await first.manager.note(panel, '＋带教两位新人');
  const field = await panel.waitForSelector('.composer textarea');
  await field?.type(typed);
  // A second of further keys, and the process dies between two of them.
  await field?.type('abcdefghijklmnopqrstuvwxyz', { delay: 40 });
  void field?.type('still typing').catch(() => undefined);
  first.chromium.browser.process()?.kill('SIGKILL');
  await Promise.all([first.pages.close(), first.chromium.outside.close()]);

  const port = Number(new URL(first.pages.origin).port);
  const second = await start({ language: 'zh-CN', profile, extension, port });
  onTestFinished(second.stop);
  await second.manager.openCalendar();
  await second.manager.openEvent(title);
  const again = await second.manager.pressTab(title);
  expect(await again.$eval('.rail [aria-current]', (it) => it.textContent)).toBe('回顾');
  expect(await again.$$eval('.note p', (rows) => rows.map((row) => row.textContent))).toEqual([
    expect.stringContaining('带教两位新人'),
  ]);
  const kept = await again.$eval('.composer textarea', (area) => (area as HTMLTextAreaElement).value);
  expect(kept.slice(0, typed.length)).toBe(typed);
});
