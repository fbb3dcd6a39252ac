import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { builds, grantedCopy } from '../machine/build.ts';
import { startChromium } from '../machine/chromium.ts';
import { doubled, type Kept, missing, openPanel, readKept, typeOn } from './dying-browser.ts';
import { type Told, watchWrites } from './watched-writes.ts';

const kills = 20;

/** The same moments in every run: mulberry32. */
function moments(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let it = Math.imul(state ^ (state >>> 15), 1 | state);
    it = (it + Math.imul(it ^ (it >>> 7), 61 | it)) ^ it;
    return ((it ^ (it >>> 14)) >>> 0) / 2 ** 32;
  };
}

it('killed 20 times while notes of every kind are typed through an input method, it has all that was kept', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'fairside-dying-'));
  onTestFinished(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
  // With a site granted no welcome page comes up, however often the killed browser takes it for new.
  const extension = await grantedCopy(builds.chromium, ['http://localhost/*']);
  const random = moments(5);
  const notes: Kept['notes'][number][] = [];
  const late: Told[] = [];
  let draft = '';
  let writes = 0;

  /** Starts, looks at what is there, types on, and is killed in the middle of writing. */
  async function round(count: number): Promise<void> {
    const chromium = await startChromium({ profile, extension, restarts: count > 0, language: 'zh-CN' });
    const page = await openPanel(chromium);
    if (count === 0) {
      await page.type('.start-form input', '李薇');
      await page.locator('.start-form .primary').click();
    }
    await page.waitForSelector('.composer textarea:focus');
    const found = await readKept(page);
    expect(missing({ notes, draft }, found)).toEqual([]);
    expect(doubled(found)).toEqual([]);

    // A note takes some thirty, fewer where the disk is slower than the keys.
    let left = 20 + Math.floor(random() * 60);
    await watchWrites(page, (told) => {
      const { underWay, kept, waits } = told;
      // The composer's, and one that makes a note of it: nothing typed waits for more than these.
      if (underWay > 2 || waits !== undefined) late.push(told);
      notes.push(...(kept?.notes ?? []));
      draft = kept?.draft ?? draft;
      writes += kept ? 1 : 0;
      left -= 1;
      if (left === 0) chromium.browser.process()?.kill('SIGKILL');
    });
    if (found.draft) await page.keyboard.press('Enter');
    // A sign alone is no note: Enter leaves it.
    if ([...found.draft].length === 1) await page.keyboard.press('Backspace');
    await typeOn(page, count);
    await chromium.outside.close();
    expect(late).toEqual([]);
  }

  for (let count = 0; count <= kills; count++) await round(count);
  console.log(
    `${kills} kills, ${writes} writes confirmed, ${notes.length} notes among them, none missing or twice`,
  );
  expect(notes.length).toBeGreaterThan(kills);
}, 600_000);
