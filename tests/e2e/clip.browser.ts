import type { Page } from 'puppeteer-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { longestQuote } from '@/utils/evidence/quote';
import { evidenceWords } from '@/utils/locale/areas/evidence';
import type { Language } from '@/utils/locale/language';
import { dayOf } from '@/utils/meeting/iso-day';
import { keysAndMenus } from '../machine/chromium-keys-and-menus.ts';
import type { MadePage } from '../pages/serve.ts';
import { permissionsOf } from './background.ts';
import { badgeInFront, keptEvidence, menuTitle } from './kept-evidence.ts';
import { textOf } from './manager.ts';
import { start } from './started.ts';
import { nextPopup, openPopup } from './surfaces.ts';

const policy = {
  'Content-Security-Policy': "default-src 'none'; style-src 'none'; sandbox allow-same-origin",
};
const page = (body: string, title = 'Release notes'): MadePage => ({
  html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`,
  headers: {},
});

/** A PDF of one line, in plain letters: viewers find its parts without a table of them. */
const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 400]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
4 0 obj<</Length 58>>stream
BT /F 48 Tf 40 300 Td (Zero downtime in March. ) Tj ET    
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

const made: Record<string, MadePage> = {
  '/notes': page('<p id="it">Moved 40 services with zero downtime.</p><p id="other">Another line.</p>'),
  '/locked': { ...page('<p id="it">Behind a strict policy.</p>'), headers: policy },
  '/fields': page(
    `<textarea id="area">Answered every ticket within the day.</textarea><input id="line" value="a line">
     <input id="pass" type="password" value="hunter2"><input id="shown" autocomplete="current-password" value="hunter2">`,
  ),
  '/report.pdf': { html: pdf, headers: { 'Content-Type': 'application/pdf' } },
  '/framed': page(
    '<p>Outside.</p><iframe id="frame" src="/notes" width="600" height="200"></iframe>',
    'Outer',
  ),
  '/hostile': page(
    `<p id="it">&lt;img src=x onerror="alert(1)"&gt; \u202eتسليم\u202c 👩‍🏭 "%s" &amp;amp;</p>
     <p id="long"></p><img name="activeElement"><form name="hasFocus"></form>
     <script>document.getElementById('long').textContent = '字'.repeat(1_000_000); getSelection = () => 'forged'; String = () => 'forged';</script>`,
    '&lt;b&gt;Title&lt;/b&gt;',
  ),
};

async function begin(language: Language = 'en') {
  const keys = await keysAndMenus();
  const started = await start({ granted: [], made, language, args: keys.args });
  onTestFinished(started.stop);
  // The background has begun: in the moment after an installation nobody hears a key.
  await menuTitle(started.chromium);
  return { ...started, keys };
}

const select = (on: Page | import('puppeteer-core').Frame, id = 'it') =>
  on.evaluate((it) => {
    const whole = document.createRange();
    whole.selectNodeContents(document.getElementById(it) as HTMLElement);
    const selection = Document.prototype.getSelection.call(document);
    selection?.removeAllRanges();
    selection?.addRange(whole);
  }, id);

const markup = (of: Page) => of.evaluate(() => document.documentElement.outerHTML);

it('the key keeps what is selected on a page without a grant, and puts nothing into the page', async () => {
  const { chromium, page, pages, keys } = await begin();
  await page.goto(`${pages.origin}/notes?id=7&token=abc#part`);
  await select(page);
  const before = await markup(page);
  await keys.altShift('E');
  const [kept] = await keptEvidence(chromium, 1);
  expect(kept).toEqual({
    id: expect.any(String),
    personId: '',
    quote: 'Moved 40 services with zero downtime.',
    title: 'Release notes',
    url: `${pages.origin}/notes?id=7#part`,
    on: dayOf(Date.now()),
    keptAt: expect.any(Number),
  });
  expect(await badgeInFront(chromium)).toEqual({ text: '✓', title: evidenceWords.en.clip.kept });
  expect(await markup(page)).toBe(before);
  expect((await permissionsOf(chromium)).origins).toEqual([]);

  // Once more: the same words are there once, another line beside them.
  await keys.altShift('E');
  await expect.poll(() => badgeInFront(chromium)).toEqual({ text: '✓', title: evidenceWords.en.clip.again });
  await select(page, 'other');
  await keys.altShift('E');
  expect((await keptEvidence(chromium, 2)).map(({ quote }) => quote)).toEqual([
    'Moved 40 services with zero downtime.',
    'Another line.',
  ]);
});

describe.each(['en', 'zh-CN'] as const)('the browser’s own menu, %s', (language) => {
  it('keeps what is selected, names nobody, and asks for whom', async () => {
    const { chromium, page, pages, manager, keys } = await begin(language);
    await manager.openCalendar();
    const event = language === 'en' ? 'Performance review: Daniel Okafor' : '年度绩效面谈：李薇';
    await manager.openEvent(event);
    const first = await openPopup(chromium, page);
    await first.locator('.actions .primary').click();
    await manager.panel();
    expect(await menuTitle(chromium)).toBe(evidenceWords[language].clip.keep);
    await page.goto(`${pages.origin}/notes`);
    await select(page);
    const opening = nextPopup(chromium);
    await keys.chooseAt(page, 30, 25);
    const popup = await opening;
    await popup.waitForSelector('.clip-box blockquote');
    const [kept] = await keptEvidence(chromium, 1);
    expect(kept?.personId).toBe('');
    const choice = await popup.waitForSelector('.clip-box select option:nth-child(2)');
    await popup.select(
      '.clip-box select',
      String(await choice?.evaluate((it) => (it as HTMLOptionElement).value)),
    );
    await popup.waitForFunction(
      () => document.querySelector<HTMLSelectElement>('.clip-box select')?.value !== '',
    );
    await expect.poll(async () => (await keptEvidence(chromium, 1))[0]?.personId).toMatch(/^person-/);
  });
});

it('a page whose policy lets nothing in is read all the same', async () => {
  const { chromium, page, pages, keys } = await begin();
  await page.goto(`${pages.origin}/locked`);
  await select(page);
  await keys.altShift('E');
  expect((await keptEvidence(chromium, 1))[0]?.quote).toBe('Behind a strict policy.');
});

it('what is selected in fields is kept, but nothing from a field for secrets', async () => {
  const { chromium, page, pages, keys } = await begin();
  await page.goto(`${pages.origin}/fields`);
  await page.$eval('#area', (it) => {
    (it as HTMLTextAreaElement).focus();
    (it as HTMLTextAreaElement).setSelectionRange(0, 21);
  });
  await keys.altShift('E');
  await keptEvidence(chromium, 1);
  await page.$eval('#line', (it) => (it as HTMLInputElement).select());
  await keys.altShift('E');
  expect((await keptEvidence(chromium, 2)).map(({ quote }) => quote)).toEqual([
    'Answered every ticket',
    'a line',
  ]);
  for (const secret of ['#pass', '#shown']) {
    await page.$eval(secret, (it) => (it as HTMLInputElement).select());
    const opening = nextPopup(chromium);
    await keys.altShift('E');
    const popup = await opening;
    await popup.waitForSelector('.clip-box .notice');
    expect(await textOf(popup, '.clip-box .notice')).toBe(evidenceWords.en.clip.refused.secret);
    await popup.close();
  }
  expect(await keptEvidence(chromium, 2)).toHaveLength(2);
});

it('a frame is read by the key, where the cursor is in it, and by the menu over it', async () => {
  const { chromium, page, pages, keys } = await begin();
  await page.goto(`${pages.origin}/framed`);
  const frame = await page.waitForFrame((it) => it.url().endsWith('/notes'));
  await (await frame.waitForSelector('#it'))?.click();
  await select(frame);
  await keys.altShift('E');
  const [byKey] = await keptEvidence(chromium, 1);
  expect(byKey).toMatchObject({ quote: 'Moved 40 services with zero downtime.', title: 'Outer' });
  await select(frame, 'other');
  const place = await (await frame.$('#other'))?.boundingBox();
  await keys.chooseAt(page, (place?.x ?? 0) + 20, (place?.y ?? 0) + 8);
  expect((await keptEvidence(chromium, 2))[1]?.quote).toBe('Another line.');
});

it('a hostile page is text: its markup, its megabyte, its own idea of a selection', async () => {
  const { chromium, page, pages, keys } = await begin();
  await page.goto(`${pages.origin}/hostile`);
  await select(page);
  await keys.altShift('E');
  await keptEvidence(chromium, 1);
  await select(page, 'long');
  await keys.altShift('E');
  const [text, long] = await keptEvidence(chromium, 2);
  expect(text).toMatchObject({
    quote: '<img src=x onerror="alert(1)"> تسليم 👩‍🏭 "%s" &amp;',
    title: '<b>Title</b>',
  });
  expect(long?.quote).toBe(`${'字'.repeat(longestQuote)} […]`);
  // Shown as text, too.
  const popup = await openPopup(chromium, page);
  await popup.waitForSelector('.clip-box blockquote');
  expect(await textOf(popup, '.clip-box')).toContain(evidenceWords.en.clip.shortened);
  expect(await popup.$$('.clip-box img, .clip-box b b')).toEqual([]);
});

it('in a PDF the key says that it cannot, and the menu keeps', async () => {
  const { chromium, page, pages, keys } = await begin();
  await page.goto(`${pages.origin}/report.pdf`);
  const viewer = await page.waitForFrame((it) => it.url().startsWith('chrome-extension://'));
  await viewer.waitForFunction(() => {
    const toolbar = document.querySelector('pdf-viewer')?.shadowRoot?.querySelector('viewer-toolbar');
    return (toolbar as { loadProgress?: number } | null | undefined)?.loadProgress === 100;
  });
  const opening = nextPopup(chromium);
  await keys.altShift('E');
  const popup = await opening;
  await popup.waitForSelector('.clip-box .notice');
  expect(await textOf(popup, '.clip-box .notice')).toBe(evidenceWords.en.clip.refused.closed);
  await popup.close();
  await page.mouse.click(640, 200, { count: 3 });
  await keys.chooseAt(page, 640, 200);
  expect((await keptEvidence(chromium, 1))[0]).toMatchObject({
    // Where a line ends is the viewer's own matter.
    quote: expect.stringContaining('Zero downtime in Mar'),
    url: `${pages.origin}/report.pdf`,
  });
});

it('nothing selected, and the browser’s own pages: says so, and leads to writing by hand', async () => {
  const { chromium, page, pages, keys } = await begin();
  const told = async () => {
    const opening = nextPopup(chromium);
    await keys.altShift('E');
    const popup = await opening;
    await popup.waitForSelector('.clip-box .notice');
    return { popup, text: await textOf(popup, '.clip-box .notice') };
  };
  await page.goto(`${pages.origin}/notes`);
  const nothing = await told();
  expect(nothing.text).toBe(evidenceWords.en.clip.refused.nothing);
  expect(await badgeInFront(chromium)).toMatchObject({ text: '!' });
  await nothing.popup.close();
  await page.goto('chrome://version');
  const closed = await told();
  expect(closed.text).toBe(evidenceWords.en.clip.refused.closed);
  const home = chromium.browser.waitForTarget((it) => it.url().endsWith('/home.html#/evidence'));
  await closed.popup.locator('.clip-box .link').click();
  await home;
});

it('the popup offers what is selected, keeps it for somebody, and takes it back', async () => {
  const { chromium, page, pages, manager } = await begin();
  await manager.openCalendar();
  await manager.openEvent('Performance review: Daniel Okafor');
  await (await openPopup(chromium, page)).locator('.actions .primary').click();
  await manager.panel();
  await page.goto(`${pages.origin}/notes`);
  await select(page);
  const popup = await openPopup(chromium, page);
  await popup.waitForSelector('.clip-box .button');
  expect(await textOf(popup, '.clip-box blockquote')).toBe('Moved 40 services with zero downtime.');
  const option = await popup.waitForSelector('.clip-box option:nth-child(2)');
  const person = String(await option?.evaluate((it) => (it as HTMLOptionElement).value));
  await popup.select('.clip-box select', person);
  await popup.locator('.clip-box .button').click();
  await popup.waitForFunction(
    (text) => document.querySelector('.clip-box [role=status]')?.textContent?.startsWith(text),
    {},
    evidenceWords.en.clip.kept,
  );
  expect(await keptEvidence(chromium, 1)).toMatchObject([{ personId: person }]);
  await popup.locator('.clip-box .link').click();
  await popup.waitForSelector('.clip-box .button');
  expect(await keptEvidence(chromium, 0)).toEqual([]);
});
