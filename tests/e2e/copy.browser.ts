import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Frame } from 'puppeteer-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { summaryWords } from '@/components/summary/words';
import { deliveryWords } from '@/utils/locale/areas/delivery';
import type { Language } from '@/utils/locale/language';
import type { NoteKind } from '@/utils/notes/note';
import type { SectionId } from '@/utils/summary/section';
import { downloaded, downloadsInto, folder } from './data-place.ts';
import { putNotes } from './kept-notes.ts';
import { type Started, start } from './started.ts';

const talks = {
  en: { title: 'Performance review: Daniel Okafor', person: 'Daniel Okafor' },
  'zh-CN': { title: '年度绩效面谈：李薇', person: '李薇' },
} as const satisfies Record<Language, object>;

const secret = 'between the manager and nobody';
const first = '+ Zero downtime in March';
const hostile: readonly (readonly [NoteKind, string])[] = [
  ['strength', '<img src=x onerror="alert(1)"> & <b>bold</b> *stars* `code` | # 1. [link](x)'],
  ['strength', '# begins like a heading\n- and a list\n1. and a number'],
  ['fact', '客户满意度 4.2 → 4.7 👩‍👩‍👧 𠮷'],
  ['fact', 'שלום, שבוע הבא'],
  ['goal', 'bell\u0007 null\u0000 tab\there vertical\u000bline \ud83d half'],
  ['private', secret],
];
/** Their lines as they are to arrive. */
const told = [
  'Zero downtime in March',
  '<img src=x onerror="alert(1)"> & <b>bold</b> *stars* `code` | # 1. [link](x)',
  '# begins like a heading',
  '- and a list',
  '1. and a number',
  '客户满意度 4.2 → 4.7 👩‍👩‍👧 𠮷',
  'שלום, שבוע הבא',
  'bell null tab\there vertical',
  'line \ufffd half',
];

interface Open {
  readonly started: Started;
  readonly panel: Frame;
}

/** The panel in a page with a strict policy, in its last stage, with these notes in it. */
async function withNotes(language: Language, notes: typeof hostile): Promise<Open> {
  const started = await start({ language });
  onTestFinished(started.stop);
  const { manager, page } = started;
  const { title } = talks[language];
  const open = async () => {
    await manager.openCalendar();
    await manager.openEvent(title);
    return manager.pressTab(title);
  };
  const before = await open();
  await manager.goTo(before, 'review');
  await manager.note(before, first);
  await manager.goTo(before, 'summary');
  await putNotes(before, notes);
  await page.reload();
  const panel = await open();
  await panel.waitForSelector('.deliver .menu button');
  return { started, panel };
}

async function reported(panel: Frame, report: string): Promise<void> {
  await panel.waitForFunction(
    (text) => [...document.querySelectorAll('.panel [role=status]')].some((it) => it.textContent === text),
    {},
    report,
  );
}

async function copySection({ panel }: Open, name: string): Promise<void> {
  await panel.locator(`aria/${name}[role="button"]`).click();
}

async function choose(panel: Frame, label: string): Promise<void> {
  await panel.locator('.deliver .menu > button').click();
  const item = await panel.waitForSelector(`xpath/.//*[@role="menuitem"][text()="${label}"]`);
  await (item as unknown as { click(): Promise<void> }).click();
}

/** What somebody else's page gets on a paste. */
async function clipboard({ chromium, page, pages }: Started): Promise<{ html: string; text: string }> {
  await chromium.browser.defaultBrowserContext().overridePermissions(pages.origin, ['clipboard-read']);
  await page.bringToFront();
  await page.mouse.click(200, 400);
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) =>
      item?.types.includes(type) ? ((await (await item.getType(type)).text()) ?? '') : '';
    return { html: await read('text/html'), text: await read('text/plain') };
  });
}

/** The lines that a document's items and paragraphs show, and its headings. */
async function shownBy(
  { chromium }: Started,
  html: string,
): Promise<{ headings: string[]; lines: string[] }> {
  const reader = await chromium.browser.newPage();
  const shown = await reader.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'text/html');
    for (const br of parsed.querySelectorAll('br')) br.replaceWith('\n');
    const texts = (selector: string) =>
      [...parsed.querySelectorAll(selector)].flatMap((it) => (it.textContent ?? '').split('\n'));
    return { headings: texts('h2,h3'), lines: texts('li,p') };
  }, html);
  await reader.close();
  return shown;
}

const menuOf = (language: Language) => deliveryWords[language];
const kept = 1;
/** What the talk was for, and those of the notes. */
const sections = ['purpose', 'strength', 'fact', 'goal'] as const;
const ours = (lines: readonly string[]) => lines.filter((line) => told.includes(line));

describe.each(['en', 'zh-CN'] as const)('in %s', (language) => {
  const words = menuOf(language);
  const headingOf = (id: SectionId) => summaryWords(language).section(id, 'evaluation');

  it('the whole summary is on the clipboard in both forms, by one press or key', async () => {
    const { started, panel } = await withNotes(language, hostile);
    const done = started.manager.words.summary.copied(sections.length, kept);
    await panel.locator('.deliver .button:not(.primary)').click();
    await reported(panel, done);
    const pressed = await clipboard(started);

    const { headings, lines } = await shownBy(started, pressed.html);
    expect(headings.slice(1)).toEqual(sections.map((id) => headingOf(id)));
    expect(headings[0]).toContain(talks[language].person);
    expect(ours(lines)).toEqual(told);
    expect(pressed.html).not.toMatch(/<img|<b>/);
    const plain = pressed.text.split('\n');
    for (const line of told)
      expect(plain.map((it) => it.trim().replace(/^\d+\. (?!and)/, ''))).toContain(line);
    expect(plain.filter((line) => /\s$/.test(line))).toEqual([]);
    expect(pressed.html + pressed.text).not.toContain(secret);

    // Something else is on it before the key.
    await choose(panel, words.markdown);
    await reported(panel, words.copiedMarkdown(sections.length, kept));
    expect(await clipboard(started)).not.toEqual(pressed);
    await panel.focus('.composer textarea');
    await started.page.keyboard.down('Alt');
    await started.page.keyboard.press('c');
    await started.page.keyboard.up('Alt');
    await reported(panel, done);
    expect(await clipboard(started)).toEqual(pressed);
  });

  it('one section goes without its heading; Markdown reads as it was typed', async () => {
    const open = await withNotes(language, hostile);
    const { started, panel } = open;
    await copySection(open, words.copySection(headingOf('strength')));
    await reported(panel, words.copiedSection(3));
    const part = await clipboard(started);
    expect(part.text.split('\n')).toEqual([
      `1. ${told[0]}`,
      `2. ${told[1]}`,
      `3. ${told[2]}`,
      `   ${told[3]}`,
      `   ${told[4]}`,
    ]);
    expect(part.html).toContain('<ul><li>');
    expect(part.html).not.toContain('<h3>');

    await choose(panel, words.markdown);
    await reported(panel, words.copiedMarkdown(sections.length, kept));
    const { html, text } = await clipboard(started);
    expect(html).toBe('');
    expect(text).not.toContain(secret);
    const root = fromMarkdown(text);
    const textIn = (node: object): string => {
      const { type, value, children = [] } = node as { type: string; value?: string; children?: object[] };
      return type === 'break' ? '\n' : (value ?? children.map(textIn).join(''));
    };
    const lists = root.children.filter((it) => it.type === 'list');
    const items = lists.flatMap(({ children }) => children).map(textIn);
    expect(ours(items.flatMap((it) => it.split('\n')))).toEqual(told);
    expect(root.children.filter(({ type }) => type === 'heading')).toHaveLength(1 + sections.length);
  });

  it('files are saved from within a strict page, and hold all of it', async () => {
    const { started, panel } = await withNotes(language, hostile);
    const downloads = await folder('copy');
    await downloadsInto(started.chromium.browser, downloads);
    await choose(panel, words.word);
    await reported(panel, words.saved(sections.length, kept));
    const docx = await downloaded(downloads, '.docx');
    const xml = strFromU8(
      unzipSync(new Uint8Array(await readFile(docx)))['word/document.xml'] ?? new Uint8Array(),
    );
    const texts = [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text = '']) =>
      text
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&apos;/g, "'")
        .replace(/&amp;/g, '&'),
    );
    // A tab is an element of its own there.
    expect(texts.join('\n')).toContain(told.slice(0, 7).at(-1));
    for (const line of told.filter((it) => !it.includes('\t'))) expect(texts).toContain(line);
    expect(xml).not.toContain(secret);
    const { person } = talks[language];
    const kind = started.manager.words.kind.evaluation;
    expect(basename(docx)).toMatch(new RegExp(`^${person} - ${kind} - \\d{4}-\\d\\d-\\d\\d\\.docx$`));

    await choose(panel, words.markdownFile);
    const md = await downloaded(downloads, '.md');
    expect(basename(md, '.md')).toBe(basename(docx, '.docx'));
    expect(await readFile(md, 'utf8')).toMatch(/^# .+\n\n[^\n]+\n\n## /);
  });

  it('is printed in a tab of its own: the summary and nothing else', async () => {
    const { started, panel } = await withNotes(language, hostile);
    const opening = started.chromium.browser.waitForTarget((it) => it.url().includes('/home.html#/paper/'));
    await choose(panel, words.print);
    const tab = await (await opening).asPage();
    await tab.waitForSelector('.outline-paper');
    for (const line of told)
      expect(await tab.$eval('.outline-paper', (it) => it.textContent)).toContain(line);
    expect(await tab.$eval('.outline-paper', (it) => it.textContent)).not.toContain(secret);
    expect(await tab.title()).toBe(started.manager.words.product);
    await tab.emulateMediaType('print');
    const around = await tab.evaluate(() =>
      [...document.querySelectorAll('body *')]
        .filter(
          (it) =>
            !it.closest('.outline-paper') && it.checkVisibility() && !it.querySelector('.outline-paper'),
        )
        .map((it) => it.outerHTML),
    );
    expect(around).toEqual([]);
    const title = await tab.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      return new Promise<string>((done) => {
        const look = () =>
          document.title.includes(' - ') ? done(document.title) : requestAnimationFrame(look);
        look();
      });
    });
    expect(title).toContain(talks[language].person);
    await tab.close();
  });
});

it('a summary of 50,000 characters is copied, saved and printed whole', async () => {
  const long = Array.from(
    { length: 200 },
    (_, at) => ['strength', `${at}: ${'长文字 and more, '.repeat(23)}end ${at}`] as const,
  );
  const { started, panel } = await withNotes('en', long);
  const words = menuOf('en');
  await panel.evaluate(() => {
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.code !== 'KeyC') return;
        const from = event.timeStamp;
        const took = () => Object.assign(window, { took: performance.now() - from });
        // A microtask comes when all that the key calls has been done.
        document.addEventListener('copy', () => queueMicrotask(took), { once: true });
      },
      { capture: true },
    );
  });
  await panel.locator('.summary h2').click();
  await panel.focus('.composer textarea');
  await started.page.keyboard.down('Alt');
  await started.page.keyboard.press('c');
  await started.page.keyboard.up('Alt');
  await reported(panel, started.manager.words.summary.copied(2, 0));
  const took = await panel.evaluate(() => (window as unknown as { took: number }).took);
  const { html, text } = await clipboard(started);
  console.info(`copy: ${text.length} characters in ${took.toFixed(1)} ms from the key`);
  expect(text.length).toBeGreaterThan(50_000);
  expect(text.match(/end \d+$/gm)).toHaveLength(200);
  expect(html.match(/<li[ >][^<]*end \d+/g)).toHaveLength(200);

  const downloads = await folder('long');
  await downloadsInto(started.chromium.browser, downloads);
  await choose(panel, words.word);
  await reported(panel, words.saved(2, 0));
  const xml = strFromU8(
    unzipSync(new Uint8Array(await readFile(await downloaded(downloads, '.docx'))))['word/document.xml'] ??
      new Uint8Array(),
  );
  expect(xml.match(/end \d+<\/w:t>/g)).toHaveLength(200);

  const opening = started.chromium.browser.waitForTarget((it) => it.url().includes('/home.html#/paper/'));
  await choose(panel, words.print);
  const tab = await (await opening).asPage();
  await tab.waitForSelector('.outline-paper');
  expect(await tab.$$eval('.outline-paper li', (them) => them.length)).toBeGreaterThan(200);
  const pdf = Buffer.from(await tab.pdf({ format: 'a4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(8);
  await tab.close();
});

it('a tab whose text is not held any more says so', async () => {
  const { started, panel } = await withNotes('en', []);
  const opening = started.chromium.browser.waitForTarget((it) => it.url().includes('/home.html#/paper/'));
  await choose(panel, menuOf('en').print);
  const tab = await (await opening).asPage();
  await tab.waitForSelector('.outline-paper');
  await started.page.goto('about:blank');
  await tab.reload();
  await tab.waitForSelector('.print-page [role=alert]');
  expect(await tab.$eval('.print-page', (it) => it.textContent)).toBe(menuOf('en').paper.gone);
});
