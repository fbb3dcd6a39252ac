import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { builds, grantedCopy, root } from '../machine/build.ts';
import { keysGoTo } from './manager.ts';
import { start } from './started.ts';

const review = 'Performance review: Daniel Okafor';

/** A build whose search comes only when its window is told `let-in`. */
async function withSlowSearch(): Promise<string> {
  const folder = join(root, '.output/granted/slow-search');
  await rm(folder, { recursive: true, force: true });
  await cp(await grantedCopy(builds.chromium, ['http://localhost/*']), folder, { recursive: true });
  const chunks = join(folder, 'chunks');
  const name = (await readdir(chunks)).find((it) => it.startsWith('SearchOverlay-')) ?? '';
  const code = await readFile(join(chunks, name), 'utf8');
  const waits = "await new Promise((come) => addEventListener('let-in', come, { once: true }));";
  await writeFile(join(chunks, name), `${code}\n${waits}`);
  return folder;
}

it('what is typed behind the key for the search belongs to it, also before its code is there', async () => {
  const { page, manager, stop } = await start({ extension: await withSlowSearch() });
  onTestFinished(stop);
  await manager.openCalendar();
  await manager.openEvent(review);
  const panel = await manager.pressTab(review);
  await keysGoTo(page, panel);
  const composer = () => panel.$eval('.composer textarea', (it) => (it as HTMLTextAreaElement).value);

  await page.keyboard.type('/sile');
  expect(await panel.$('[role=combobox]')).toBeNull();
  await panel.evaluate(() => dispatchEvent(new Event('let-in')));
  await panel.waitForSelector('[role=combobox]:focus');
  await page.keyboard.type('nt');
  await panel.waitForFunction(
    () => document.querySelector('[role=option] b')?.textContent === 'They go silent',
  );
  expect(await panel.$eval('[role=combobox]', (it) => (it as HTMLInputElement).value)).toBe('silent');
  expect(await composer()).toBe('');

  await page.keyboard.press('Escape');
  await panel.waitForSelector('.composer textarea:focus');
  await page.keyboard.type('- late');
  expect(await composer()).toBe('- late');
});
