import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { builds, grantedCopy } from '../machine/build.ts';
import { startChromium } from '../machine/chromium.ts';
import { doubled, type Kept, missing, openPanel, readKept, type Typed, typeOn } from './dying-browser.ts';

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

interface Round {
  readonly kept: Kept;
  /** Epoch ms. */
  readonly killedAt: number;
}

it('killed 20 times while notes of every kind are typed through an input method, it has all but the last second', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'fairside-dying-'));
  onTestFinished(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
  // With a site granted no welcome page comes up, however often the killed browser takes it for new.
  const extension = await grantedCopy(builds.chromium, ['http://localhost/*']);
  const random = moments(5);
  let typed: Typed[] = [];

  /** Starts, looks at what is there, types on, and is killed. */
  async function round(count: number): Promise<Round> {
    const chromium = await startChromium({ profile, extension, restarts: count > 0, language: 'zh-CN' });
    const page = await openPanel(chromium);
    if (count === 0) {
      await page.type('.start-form input', '李薇');
      await page.locator('.start-form .primary').click();
    }
    await page.waitForSelector('.composer textarea:focus');
    const kept = await readKept(page);
    if (kept.draft) await page.keyboard.press('Enter');
    // A sign alone is no note: Enter leaves it.
    if ([...kept.draft].length === 1) await page.keyboard.press('Backspace');
    let killedAt = 0;
    const kill = () => {
      killedAt = Date.now();
      chromium.browser.process()?.kill('SIGKILL');
    };
    setTimeout(kill, 250 + random() * 1350);
    await typeOn(page, count, (it) => typed.push(it));
    await chromium.outside.close();
    return { kept, killedAt };
  }

  const losses: number[] = [];
  let last = await round(0);
  for (let count = 1; count <= kills; count++) {
    const next = await round(count);
    const before = typed.filter(({ at }) => at <= last.killedAt);
    const gone = missing(before, next.kept);
    losses.push(Math.max(0, ...gone.map(({ at }) => last.killedAt - at)));
    // What a kill took is not looked for again.
    typed = typed.filter((it) => !gone.includes(it));
    expect(doubled(next.kept)).toEqual([]);
    last = next;
  }
  const hurt = losses.filter((ms) => ms > 0);
  console.log(
    `${kills} kills, ${typed.length} pieces typed, ${last.kept.notes.length} notes, none twice; ` +
      `${hurt.length} kills lost anything, at most the last ${Math.max(0, ...losses)} ms`,
  );
  expect(Math.max(...losses)).toBeLessThanOrEqual(1000);
  expect(last.kept.notes.length).toBeGreaterThan(kills);
}, 180_000);
