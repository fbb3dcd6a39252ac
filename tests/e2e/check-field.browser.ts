import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { checkFieldWords } from '@/utils/locale/areas/check-field';
import { reasonsWords } from '@/utils/locale/areas/reasons';
import { wordingWords } from '@/utils/locale/areas/wording';
import { wordingRulesWords } from '@/utils/locale/areas/wording-rules';
import type { Language } from '@/utils/locale/language';
import { type FieldText, mostRead } from '@/utils/messages/field-text';
import { keysAndMenus } from '../machine/chromium-keys-and-menus.ts';
import { servePages } from '../pages/serve.ts';
import { panelOn } from './foreign-page.ts';
import { pageWith, pageWithFrames } from './inserting.ts';
import { menuTitle } from './kept-evidence.ts';
import { keysGoTo } from './manager.ts';
import { type Started, start } from './started.ts';
import { violations } from './violations.ts';

const title = 'Performance review: Daniel Okafor';
const text: Record<Language, string> = {
  en: 'Shipped the migration on 3 May. You are lazy in meetings.',
  'zh-CN': '三月完成迁移。工作态度非常差。',
};
const phrase: Record<Language, string> = { en: 'lazy', 'zh-CN': '态度非常差' };

const fields = `
  <p id="prose">Prose: you are careless.</p>
  <textarea id="area">${text.en}</textarea>
  <input id="line" value="one line">
  <div id="rich" contenteditable><p>First <b>line</b>.</p><p>You are arrogant.</p></div>
  <textarea id="empty"></textarea>
  <textarea id="locked" readonly>You are immature.</textarea>
  <input id="password" type="password" value="hunter2 lazy">
  <input id="code" autocomplete="one-time-code" value="hunter2 lazy">
  <input id="number" type="number" value="42">
  <textarea id="gone">lazy</textarea>
  <textarea id="hidden">lazy</textarea>
  <x-open></x-open><x-closed></x-closed>`;
const script = `
  for (const mode of ['open', 'closed']) {
    const root = document.querySelector('x-' + mode).attachShadow({ mode });
    root.innerHTML = '<textarea>In a ' + mode + ' root.</textarea>';
    window['field-' + mode] = root.firstChild;
  }`;

/** The same path as the panel's button: panel, background, the page's frames, and back. */
const readFrom = (panel: Frame): Promise<FieldText> =>
  panel.evaluate(() => {
    type Api = { runtime: { sendMessage(message: object): Promise<FieldText> } };
    return (globalThis as unknown as { chrome: Api }).chrome.runtime.sendMessage({ kind: 'check-field' });
  });

const field = (value: string) => ({ ok: true, text: value, length: value.length, of: 'field' });
const selection = (value: string) => ({ ...field(value), of: 'selection' });
const markup = (page: Page) => page.evaluate(() => document.body.querySelector('#fields')?.outerHTML);

describe('what is read', () => {
  let started: Started;
  let page: Page;
  let panel: Frame;

  beforeAll(async () => {
    const elsewhere = await servePages('/nowhere', {
      made: { '/inner': { html: '<textarea id="inner">Inner text.</textarea>', headers: {} } },
    });
    const inner = `${elsewhere.origin}/inner`;
    started = await start({
      made: {
        '/fields': pageWith(fields, script),
        '/frames': pageWithFrames(inner, 'Outer text.', 'Same origin.'),
      },
    });
    ({ page } = started);
    await page.goto(`${started.pages.origin}/fields`);
    panel = await started.manager.pressTab(title);
  });
  afterAll(async () => {
    await started.chromium.close();
    await started.pages.close();
  });

  it.each([
    ['#area', field(text.en)],
    ['#line', field('one line')],
    ['#rich', field('First line.\n\nYou are arrogant.')],
    ['#empty', field('')],
    ['#locked', field('You are immature.')],
    ['#password', { ok: false, reason: 'secret' }],
    ['#code', { ok: false, reason: 'secret' }],
    ['#number', { ok: false, reason: 'no-text' }],
  ])('%s', async (at, expected) => {
    await page.focus(at);
    const before = await markup(page);
    expect(await readFrom(panel)).toEqual(expected);
    expect(await markup(page)).toBe(before);
  });

  it('what is selected in a field, in an editor, in the page', async () => {
    await page.$eval('#area', (it) => {
      (it as HTMLTextAreaElement).focus();
      (it as HTMLTextAreaElement).setSelectionRange(0, 7);
    });
    expect(await readFrom(panel)).toEqual(selection('Shipped'));
    await page.$eval('#area', (it) => (it as HTMLTextAreaElement).setSelectionRange(0, 0));
    const select = (at: string) =>
      page.$eval(at, (it) => getSelection()?.selectAllChildren(it.querySelector('b') ?? it));
    await page.focus('#rich');
    await select('#rich');
    expect(await readFrom(panel)).toEqual(selection('line'));
    await select('#prose');
    expect(await readFrom(panel)).toEqual(selection('Prose: you are careless.'));
    await page.evaluate(() => getSelection()?.removeAllRanges());
  });

  it.each(['open', 'closed'])('a field in a shadow root: %s', async (mode) => {
    await page.evaluate(
      (name) => (window as never as Record<string, HTMLElement>)[`field-${name}`]?.focus(),
      mode,
    );
    expect(await readFrom(panel)).toEqual(field(`In a ${mode} root.`));
  });

  it('no more than a page may tell, and never what is gone or hidden', async () => {
    await page.$eval('#empty', (it) => {
      (it as HTMLTextAreaElement).value = '字'.repeat(50_000);
    });
    await page.focus('#empty');
    expect(await readFrom(panel)).toEqual({
      ok: true,
      text: '字'.repeat(mostRead),
      length: 50_000,
      of: 'field',
    });
    await page.focus('#gone');
    await page.$eval('#gone', (it) => it.remove());
    expect(await readFrom(panel)).toEqual({ ok: false, reason: 'gone' });
    await page.focus('#hidden');
    await page.$eval('#hidden', (it) => {
      (it as HTMLElement).style.visibility = 'hidden';
    });
    expect(await readFrom(panel)).toEqual({ ok: false, reason: 'hidden' });
  });

  it('the field of the frame that the user was in, unless it is a stranger’s', async () => {
    await page.goto(`${started.pages.origin}/frames`);
    const inFrames = await started.manager.pressTab(title);
    expect(await readFrom(inFrames)).toEqual({ ok: false, reason: 'no-field' });
    const focusIn = async (name: string) => {
      const frame = await page.waitForFrame((it) => it.name() === name);
      await (await frame.waitForSelector('#inner'))?.click();
      await frame.waitForSelector('#inner:focus');
    };
    await focusIn('granted');
    expect(await readFrom(inFrames)).toEqual(field('Inner text.'));
    await focusIn('same');
    expect(await readFrom(inFrames)).toEqual(field('Same origin.'));
    await page.click('#outer');
    expect(await readFrom(inFrames)).toEqual(field('Outer text.'));
    await focusIn('other');
    // A frame of another process tells the page of it.
    await page.waitForFunction(() => document.activeElement?.getAttribute('name') === 'other');
    expect(await readFrom(inFrames)).toEqual({ ok: false, reason: 'other-frame' });
  });
});

describe.each(['en', 'zh-CN'] as const)('in %s', (language) => {
  const words = checkFieldWords[language];
  const rules = wordingRulesWords[language];
  const noted = (panel: Frame) => panel.$eval('.said-sentences', (it) => (it as HTMLElement).innerText);

  it('the button shows what is said, by keys alone; ignoring it leaves nothing to say', async () => {
    const { manager, page, stop } = await start({
      language,
      made: { '/form': pageWith(`<textarea id="area">${text[language]}</textarea>`) },
    });
    onTestFinished(stop);
    await page.goto(`${manager.origin}/form`);
    const panel = await manager.pressTab(title);
    await manager.goTo(panel, 'summary');
    await page.focus('#area');
    const check = await panel.waitForSelector('.check-field-entry button');
    await check?.focus();
    await keysGoTo(page, panel, '.check-field-entry button');
    await check?.press('Enter');
    await panel.waitForSelector('.said-sentences mark');
    expect(await panel.$eval('.said-sentences mark', (it) => it.textContent)).toBe(phrase[language]);
    expect(await noted(panel)).toContain(wordingWords[language].severity.warn);
    expect(await noted(panel)).toContain(reasonsWords[language].rule['FR-LABEL'].reason);
    expect(await violations(panel)).toEqual([]);
    await (await panel.waitForSelector('.said-sentences .link'))?.press('Enter');
    await panel.waitForFunction((said) => document.body.innerText.includes(said), {}, words.nothing);
    expect(await page.$eval('#area', (it) => (it as HTMLTextAreaElement).value)).toBe(text[language]);
    await page.keyboard.press('Escape');
    await panel.waitForSelector('.sheet', { hidden: true });
  });

  it('the menu over a field opens the panel with it, and an open panel reads the next', async () => {
    const keys = await keysAndMenus();
    const { chromium, page, pages, stop } = await start({
      language,
      granted: [],
      args: keys.args,
      made: {
        '/form': {
          html: `<!doctype html><title>Form</title><textarea id="area" rows="4" cols="40">${text[language]}</textarea>
            <textarea id="second" rows="4" cols="40">A second field.</textarea>`,
          headers: {},
        },
      },
    });
    onTestFinished(stop);
    await menuTitle(chromium);
    await page.goto(`${pages.origin}/form`);
    const at = async (selector: string) => {
      const box = await (await page.waitForSelector(selector))?.boundingBox();
      return [(box?.x ?? 0) + 40, (box?.y ?? 0) + 20] as const;
    };
    await keys.chooseAt(page, ...(await at('#area')));
    const panel = await panelOn(page);
    await panel.waitForSelector('.said-sentences mark');
    expect(await noted(panel)).toContain(rules.name['FR-LABEL']);
    await keys.chooseAt(page, ...(await at('#second')));
    await panel.waitForFunction((said) => document.body.innerText.includes(said), {}, words.nothing);
  });
});
