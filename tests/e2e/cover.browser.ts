import type { Frame, Page } from 'puppeteer-core';
import { expect, it, onTestFinished } from 'vitest';
import { launcherWords } from '@/utils/locale/launcher-words';
import { wordsIn } from '@/utils/locale/words';
import { extensionPage } from '../machine/extension-page.ts';
import { pressCover } from './covered-year.ts';
import { type Started, start } from './started.ts';

const review = 'Performance review: Daniel Okafor';
const words = wordsIn('en');

/** Everything that a window's document holds: what is shown, names for a screen reader, tooltips. */
const documentOf = (window: Frame | Page) =>
  window.evaluate(() => `${document.title} ${document.documentElement.outerHTML}`);

const signIn = (window: Frame | Page) => window.waitForSelector('.cover-bar .link');

async function withNotes(options: Parameters<typeof start>[0] = {}): Promise<Started & { panel: Frame }> {
  const started = await start(options);
  onTestFinished(started.stop);
  const { manager } = started;
  await manager.openCalendar();
  await manager.openEvent(review);
  const panel = await manager.pressTab(review);
  await manager.goTo(panel, 'review');
  await manager.note(panel, '+ Daniel moved the archive; rating: 4/5');
  await manager.note(panel, '~ looks tired');
  return { ...started, panel };
}

it('one key covers every window, and the same key brings everything back', async () => {
  const { chromium, page, manager, panel } = await withNotes();
  const home = await extensionPage(chromium, 'home.html', '.home .cover-button', { newWindow: true });
  await page.bringToFront();
  await panel.focus('.composer textarea');
  await pressCover(page);
  await Promise.all([signIn(panel), signIn(home)]);
  const covered = await documentOf(panel);
  for (const secret of ['Daniel', 'Okafor', '4/5', 'looks tired']) expect(covered).not.toContain(secret);
  expect(await panel.$eval('.who h1', (it) => it.textContent)).toBe('Employee A');
  expect(await panel.$$eval('.note p', (rows) => rows.map((row) => row.textContent))).toEqual([
    expect.stringContaining('Employee A moved the archive; rating: ●●'),
    expect.stringContaining(words.cover.privateNote),
  ]);
  expect(await panel.$eval('.cover-bar [role=status]', (it) => it.textContent)).toBe(words.cover.on);
  // Pointing at it shows nothing, and what is covered is not opened for editing.
  await panel.hover('.note.private');
  expect(await panel.$('.note .edit')).toBeNull();
  expect(await documentOf(panel)).not.toContain('looks tired');

  // The tab on the page, and a panel that is opened now.
  await panel.focus('.composer textarea');
  await page.keyboard.press('Escape');
  await manager.tab(launcherWords.en.talk);
  await manager.openCalendar();
  await manager.openEvent(review);
  const again = await manager.pressTab(launcherWords.en.talk);
  await signIn(again);
  expect(await again.$eval('.who h1', (it) => it.textContent)).toBe('Employee A');

  await pressCover(home);
  await again.waitForFunction(() => document.querySelector('.who h1')?.textContent === 'Daniel Okafor');
  expect(await documentOf(again)).toContain('looks tired');
  expect(await again.$('.cover-bar')).toBeNull();
});

it('what is typed and holds something covered is written in dots', async () => {
  const { page, panel } = await withNotes();
  const dots = () =>
    panel.$eval('.composer textarea', (it) => getComputedStyle(it).getPropertyValue('-webkit-text-security'));
  await panel.type('.composer textarea', '# the plan is ready');
  await pressCover(page);
  await signIn(panel);
  expect(await dots()).toBe('none');
  await panel.type('.composer textarea', ', Daniel');
  await panel.waitForSelector('.composer .veiled');
  expect(await dots()).toBe('disc');
});

it('a presentation covers once; what the user uncovers stays so', async () => {
  const { page, manager, panel } = await withNotes({
    args: ['--auto-accept-this-tab-capture'],
  });
  const present = () =>
    page.evaluate(async () => {
      const video = document.createElement('video');
      video.muted = true;
      document.body.append(video);
      const wish: object = { video: true, preferCurrentTab: true };
      video.srcObject = await navigator.mediaDevices.getDisplayMedia(wish);
      const [track] = (video.srcObject as MediaStream).getVideoTracks();
      return track?.getSettings().displaySurface;
    });
  // A video of something else is no presentation.
  await page.evaluate(async () => {
    const video = document.createElement('video');
    const drawn = document.createElement('canvas');
    drawn.getContext('2d')?.fillRect(0, 0, 9, 9);
    document.body.append(video, drawn);
    const begun = new Promise((done) => video.addEventListener('loadedmetadata', done, { once: true }));
    video.srcObject = drawn.captureStream();
    await begun;
    video.remove();
  });
  await manager.note(panel, '# nothing is presented');
  expect(await panel.$('.cover-bar')).toBeNull();
  await page.bringToFront();
  await page.mouse.click(20, 400);
  expect(await present()).toBeTruthy();
  await signIn(panel);
  expect(await panel.$eval('.cover-bar [role=status]', (it) => it.textContent)).toBe(words.cover.presenting);
  await panel.locator('.cover-bar .link').click();
  await panel.waitForFunction(() => document.querySelector('.who h1')?.textContent === 'Daniel Okafor');
  // The same preview, begun anew by the page.
  await page.evaluate(async () => {
    const video = document.querySelector('video');
    const stream = video?.srcObject ?? null;
    if (!video) return;
    video.srcObject = null;
    const begun = new Promise((done) => video.addEventListener('loadedmetadata', done, { once: true }));
    video.srcObject = stream;
    await begun;
  });
  await manager.note(panel, '# still uncovered');
  expect(await panel.$('.cover-bar')).toBeNull();
});
