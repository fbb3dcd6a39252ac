import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { root } from '../machine/build.ts';
import { type Counts, countingCopy, countsOf } from './counting.ts';
import { answerFor, startEverywhere, tabOn } from './foreign-page.ts';
import type { Started } from './started.ts';

const calendar = readFileSync(join(root, 'tests/pages/stress/index.html'), 'utf8');
const text =
  '<!doctype html><html lang="en"><title>News</title><main><h1>News</h1><p>Nothing new.</p></main>';
const own = 'https://calendar.google.com/calendar/u/0/r/week';
const other = 'https://groupware.example.org/week';
const review = 'Performance review: Daniel Okafor';

let started: Started;
/** What is printed at the end: a row for a page in a state. */
const table: Record<string, Record<string, string | number>> = {};

beforeAll(async () => {
  started = await startEverywhere({ extension: await countingCopy() });
  await answerFor(started.page, ({ pathname }) => (pathname === '/news' ? text : calendar));
});
afterAll(async () => {
  console.table(table);
  await started.stop();
});

/** Once the launcher is there and its last look has been. */
function atRest(): Promise<Counts> {
  return vi.waitFor(
    async () => {
      const counts = await countsOf(started.chromium);
      expect(counts.listeners).toContain('window click');
      expect([counts.timeouts, counts.frames]).toEqual([0, 0]);
      return counts;
    },
    { timeout: 30_000, interval: 100 },
  );
}

function note(state: string, counts: Counts): void {
  table[state] = {
    listeners: counts.listeners.join(', '),
    intervals: counts.intervals,
    timeouts: counts.timeouts,
    frames: counts.frames,
    mutation: counts.mutationObservers.join(', '),
    intersection: counts.intersectionObservers.join(', '),
  };
}

/** Between the user's clicks, while nothing of ours is shown. */
const resting = {
  listeners: ['Navigation currententrychange', 'window click', 'window keyup'],
  intervals: 0,
  timeouts: 0,
  frames: 0,
  mutationObservers: [],
  intersectionObservers: [],
};

it('a page that was never touched carries three listeners', async () => {
  await started.page.goto('https://news.example.org/news');
  const counts = await atRest();
  note('never touched', counts);
  expect(counts).toEqual(resting);
});

it('a page with a reader of its own carries no more, before and after an event was open', async () => {
  const { page } = started;
  await page.goto(own);
  const before = await atRest();
  note('own reader, at rest', before);
  expect(before).toEqual(resting);
  await page.locator('[data-open="0"]').click();
  await tabOn(page, review);
  const shown = await atRest();
  note('own reader, tab shown', shown);
  // The root's own children and ourselves, for pages that take us off; and the one element that shows the event.
  expect([...shown.mutationObservers].sort()).toEqual([
    'div subtree childList characterData',
    'document childList',
    'fairside-panel-host attributeFilter',
    'html childList',
  ]);
  expect(shown.intersectionObservers).toEqual(['div']);
  expect(shown.intervals).toBe(1);
  await page.locator('[data-close]').click();
  await page.waitForFunction(() => !document.querySelector('fairside-panel-host'));
  const after = await atRest();
  note('own reader, event closed', after);
  expect(after).toEqual(resting);
});

it('a page that the generic reader reads carries no more', async () => {
  const { page } = started;
  await page.goto(other);
  expect(await atRest()).toEqual(resting);
  await page.locator('[data-open="0"]').click();
  await tabOn(page, review);
  const shown = await atRest();
  note('generic reader, tab shown', shown);
  expect(shown.mutationObservers.filter((it) => /^(html|body|document)/.test(it)).sort()).toEqual([
    'document childList',
    'html childList',
  ]);
  await page.locator('[data-close]').click();
  await page.waitForFunction(() => !document.querySelector('fairside-panel-host'));
  const after = await atRest();
  note('generic reader, event closed', after);
  expect(after).toEqual(resting);
});
