import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { languages } from '@/utils/locale/language';
import { loadPack } from '@/utils/pack/pack';
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

/** The scripts that a page loads before it does anything: its own, and what they import at once. */
function loadedBy(build: string, page: string): string[] {
  const named = (text: string) =>
    [...text.matchAll(/(?:src=|from|import|href=)"?[`'"]?\.?\/?(?:chunks\/)?([\w-]+\.js)[`'"]/g)].map(
      ([, name]) => name ?? '',
    );
  const loaded = new Set<string>();
  const add = (names: readonly string[]) => {
    for (const name of names) {
      const path = join(build, 'chunks', name);
      if (loaded.has(path) || !existsSync(path)) continue;
      loaded.add(path);
      const code = readFileSync(path, 'utf8');
      add([...code.matchAll(/(?:from|import)[`'"]\.\/([\w-]+\.js)[`'"]/g)].map(([, it]) => it ?? ''));
    }
  };
  add(named(readFileSync(join(build, page), 'utf8')));
  return [...loaded];
}

describe.each(['chromium', 'firefox'] as const)('in %s’s build', (browser) => {
  const build = builds[browser];
  const chunks = (name: RegExp) =>
    readdirSync(join(build, 'chunks'))
      .filter((it) => name.test(it))
      .map((it) => join(build, 'chunks', it));

  it('what comes into a page weighs at most 30 kB, 10 kB packed', () => {
    const readers = readdirSync(build).filter((name) => name.startsWith('readers-'));
    expect(readers.length).toBeGreaterThan(3);
    for (const name of readers) {
      // The open readers come with the user's first click.
      const atLoad = /open|hr/.test(name) ? ['launcher.js'] : [name, 'launcher.js'];
      const { raw, packed } = weigh(atLoad.map((it) => join(build, it)));
      expect(raw, name).toBeLessThanOrEqual(30_000);
      expect(packed, name).toBeLessThanOrEqual(10_000);
    }
    // What comes only where texts typed are to be kept; the launcher holds nothing of it.
    expect(weigh([join(build, 'rescue.js')]).raw).toBeLessThanOrEqual(12_000);
    for (const name of ['launcher.js', ...readers])
      expect(readFileSync(join(build, name), 'utf8'), name).not.toMatch(/keep-typed|put-back/);
    for (const name of [
      'put-back.js',
      'readers-open.js',
      'readers-hr.js',
      'pick.js',
      'insert.js',
      'follow.js',
      'fill.js',
      'read-field.js',
    ]) {
      const onDemand = weigh([join(build, name)]);
      expect(onDemand.raw, name).toBeLessThanOrEqual(30_000);
      expect(onDemand.packed, name).toBeLessThanOrEqual(12_000);
    }
  });

  it('the panel’s scripts, but for what is loaded on request, are three and weigh at most 250 kB, 80 kB packed', () => {
    const files = loadedBy(build, 'panel.html');
    // Each is waited for: its own, what it has in common with other views, what the bundler adds.
    expect(files).toHaveLength(3);
    const { raw, packed } = weigh(files);
    expect(raw).toBeGreaterThan(100_000);
    expect(raw).toBeLessThanOrEqual(250_000);
    expect(packed).toBeLessThanOrEqual(80_000);
  });

  it.each(languages)(
    'the content in %s weighs at most 300 kB, 90 kB packed; its index 900 and 150',
    (language) => {
      const content = weigh(chunks(new RegExp(`^pack-${language}`)));
      expect(content.raw).toBeLessThanOrEqual(300_000);
      expect(content.packed).toBeLessThanOrEqual(90_000);
      const index = weigh(chunks(new RegExp(`^search-${language}`)));
      expect(index.raw).toBeLessThanOrEqual(900_000);
      expect(index.packed).toBeLessThanOrEqual(150_000);
    },
  );

  it('the content adds nothing to what comes into a page', async () => {
    const { tips } = await loadPack('en');
    const page = ['launcher.js', 'insert.js'].map((name) => readFileSync(join(build, name), 'utf8')).join();
    expect(tips.filter(({ say }) => page.includes(say.slice(0, 20)))).toEqual([]);
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

it('a page with the tab on it has no layout shift from it', async () => {
  const { page, manager, stop } = await start();
  onTestFinished(stop);
  await page.evaluateOnNewDocument(() => {
    const seen: string[] = [];
    const keep = (entries: PerformanceEntryList) => seen.push(...entries.map(({ entryType }) => entryType));
    const observer = new PerformanceObserver((list) => keep(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    // What is on the screen has been drawn, and told.
    const told = async () => {
      for (let pictures = 0; pictures < 3; pictures++)
        await new Promise((done) => requestAnimationFrame(done));
      keep(observer.takeRecords());
      return seen.splice(0);
    };
    Object.assign(window, { told });
  });
  const seen = () => page.evaluate(() => (window as unknown as { told(): Promise<string[]> }).told());
  await manager.openCalendar();
  await seen();
  await manager.openEvent('Performance review: Daniel Okafor');
  await manager.tab('Performance review: Daniel Okafor');
  expect(await seen()).toEqual([]);
});
