import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { builds } from '../machine/build.ts';
import { start } from './started.ts';

/** Bytes, raw and as gzip packs them at its best. */
function weigh(files: readonly string[]): { raw: number; packed: number } {
  const contents = files.map((file) => readFileSync(file));
  return {
    raw: contents.reduce((sum, content) => sum + content.length, 0),
    packed: contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0),
  };
}

describe.each(['chromium', 'firefox'] as const)('in %s’s build', (browser) => {
  const build = builds[browser];

  it('what comes into a page weighs at most 30 kB, 10 kB packed', () => {
    const { raw, packed } = weigh([join(build, 'launcher.js')]);
    expect(raw).toBeLessThanOrEqual(30_000);
    expect(packed).toBeLessThanOrEqual(10_000);
  });

  it('the panel’s scripts weigh at most 250 kB, 80 kB packed', () => {
    const chunks = readdirSync(join(build, 'chunks')).filter((name) => !name.startsWith('popup'));
    const { raw, packed } = weigh(chunks.map((name) => join(build, 'chunks', name)));
    expect(raw).toBeLessThanOrEqual(250_000);
    expect(packed).toBeLessThanOrEqual(80_000);
  });

  it('no script turns text into markup or code', () => {
    const scripts = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.js'),
    );
    for (const name of scripts) {
      const code = readFileSync(join(build, name), 'utf8');
      expect(code, name).not.toMatch(
        /\.(innerHTML|outerHTML)\s*=[^=]|insertAdjacentHTML|document\.write|\beval\(|new Function\(/,
      );
    }
  });
});

it('a page with the tab on it has no layout shift and no long task from it', async () => {
  const { page, manager, stop } = await start();
  onTestFinished(stop);
  await page.evaluateOnNewDocument(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const note = (list: PerformanceObserverEntryList) => {
      for (const { entryType, duration } of list.getEntries()) seen.push(`${entryType} ${duration}`);
    };
    new PerformanceObserver(note).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver(note).observe({ type: 'longtask', buffered: true });
  });
  const seen = () => page.evaluate(() => (window as unknown as { seen: string[] }).seen.splice(0));
  await manager.openCalendar();
  await seen();
  await manager.openEvent('Performance review: Daniel Okafor');
  await manager.tab('Performance review: Daniel Okafor');
  expect(await seen()).toEqual([]);
});
