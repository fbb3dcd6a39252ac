import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InsertReason } from '@/utils/messages/insert-report';
import { servePages } from '../pages/serve.ts';
import { content, insertFrom, pageWith, pageWithFrames, textIn } from './inserting.ts';
import { keysLeave } from './manager.ts';
import { type Started, start } from './started.ts';

const title = 'Performance review: Daniel Okafor';
const flat = 'Review; Monday; 1. Praise & thanks; 2. Less “noise” 🚀';

const fields = `
  <input id="line" value="Before">
  <textarea id="lines">Before after</textarea>
  <textarea id="short" maxlength="47"></textarea>
  <textarea id="full" maxlength="3">abc</textarea>
  <input id="digits" value="42">
  <textarea id="loud"></textarea>
  <textarea id="late"></textarea>
  <textarea id="throws">Before</textarea>
  <div id="plain" contenteditable="plaintext-only"></div>
  <div id="rich" contenteditable>Before</div>
  <div id="slow" contenteditable></div>
  <div id="deaf" contenteditable></div>
  <div id="half" contenteditable></div>
  <div id="other" contenteditable></div>
  <div id="own" contenteditable></div>
  <input id="email" type="email">
  <textarea id="locked" readonly></textarea>
  <div id="aria-locked" role="textbox" aria-readonly="true" contenteditable>x</div>
  <div id="aria-off" role="textbox" aria-disabled="true" contenteditable>x</div>
  <input id="password" type="password">
  <input id="code" autocomplete="one-time-code">
  <input id="date" type="date">
  <input id="number" type="number">
  <form aria-busy="true"><textarea id="busy"></textarea></form>
  <input id="takes-focus" onfocus="this.remove()">
  <div id="again-place"><textarea id="again" name="comment"></textarea></div>`;

const script = `
  const on = (id, type, hear) => document.getElementById(id).addEventListener(type, hear);
  on('digits', 'input', ({ target }) => { target.value = target.value.replace(/\\D/g, ''); });
  on('loud', 'input', ({ target }) => { target.value = target.value.toUpperCase(); });
  on('late', 'input', ({ target }) => requestAnimationFrame(() => { target.value = ''; }));
  for (const type of ['focus', 'beforeinput', 'input', 'keyup', 'change', 'paste'])
    on('throws', type, () => { throw new Error('a handler of the page'); });
  on('slow', 'paste', (event) => {
    event.preventDefault();
    const html = event.clipboardData.getData('text/html');
    setTimeout(() => { event.target.innerHTML += html; }, 500);
  });
  on('deaf', 'paste', (event) => event.preventDefault());
  on('half', 'paste', (event) => {
    event.preventDefault();
    event.target.textContent = event.clipboardData.getData('text/plain').split('\\n')[0];
  });
  on('other', 'paste', (event) => {
    event.preventDefault();
    event.target.textContent = 'Pasted text is not wanted';
  });
  on('own', 'beforeinput', (event) => {
    if (event.inputType !== 'insertFromPaste') return;
    event.preventDefault();
    event.target.innerHTML = event.dataTransfer.getData('text/html');
  });
  window.committed = [];
  for (const type of ['input', 'keyup', 'change']) on('lines', type, () => window.committed.push(type));`;

let started: Started;
let page: Page;
let panel: Frame;

beforeAll(async () => {
  const elsewhere = await servePages('/nowhere', {
    made: { '/inner': { html: '<textarea id="inner" style="width: 300px"></textarea>', headers: {} } },
  });
  const inner = `${elsewhere.origin}/inner`;
  started = await start({
    made: {
      '/fields': pageWith(fields, script),
      '/frames': pageWithFrames(inner),
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

/** Places the caret behind what stands there. */
async function enter(selector: string): Promise<void> {
  await page.focus(selector);
  await keysLeave(panel);
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
}

const all = { ok: true, written: expect.any(Number), missing: 0 };

describe('native fields', () => {
  it('lines are joined where there is one line', async () => {
    await enter('#line');
    expect(await insertFrom(panel)).toEqual(all);
    expect(await textIn(page, '#line')).toBe(`Before${flat}`);
  });

  it('a selection is replaced, the page hears of it, one undo takes it back', async () => {
    await page.focus('#lines');
    await page.$eval('#lines', (it) => (it as HTMLTextAreaElement).setSelectionRange(0, 6));
    await keysLeave(panel);
    expect(await insertFrom(panel)).toEqual(all);
    expect(await textIn(page, '#lines')).toBe(`${content.text} after`);
    expect(
      await page.evaluate(() => [...new Set((window as unknown as { committed: string[] }).committed)]),
    ).toEqual(['input', 'keyup', 'change']);
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await expect.poll(() => textIn(page, '#lines')).toBe('Before after');
  });

  it('what does not fit is counted in characters as people count them, and no character is cut in two', async () => {
    await page.focus('#short');
    const text = `${'x'.repeat(46)}🚀🚀`;
    expect(await insertFrom(panel, { text, html: text })).toEqual({ ok: true, written: 46, missing: 2 });
    expect(await textIn(page, '#short')).toBe('x'.repeat(46));
  });

  it('a page that writes in its own way keeps the text', async () => {
    await page.focus('#loud');
    expect(await insertFrom(panel)).toEqual(all);
    expect(await textIn(page, '#loud')).toBe(content.text.toUpperCase());
  });

  it('a page whose handlers throw gets the text all the same', async () => {
    await enter('#throws');
    expect(await insertFrom(panel)).toEqual(all);
    expect(await textIn(page, '#throws')).toBe(`Before${content.text}`);
  });

  it('a page that takes only digits keeps what stood there', async () => {
    await enter('#digits');
    expect(await insertFrom(panel)).toEqual({ ok: false, reason: 'not-taken' });
    expect(await textIn(page, '#digits')).toBe('42');
  });

  it('a page that empties the field a frame later is not believed', async () => {
    await page.focus('#late');
    expect(await insertFrom(panel)).toEqual({ ok: false, reason: 'not-taken' });
  });
});

describe('editable content', () => {
  it('native: formatted, behind what stands there', async () => {
    await enter('#rich');
    expect(await insertFrom(panel)).toEqual(all);
    expect(await textIn(page, '#rich')).toMatch(
      /^Before\s*Review\n+Monday\n+Praise & thanks\n+Less “noise” 🚀$/,
    );
    expect(await page.$$eval('#rich li', (items) => items.length)).toBe(2);
  });

  it('plain text only: lines stay lines', async () => {
    await page.focus('#plain');
    expect(await insertFrom(panel)).toEqual(all);
    expect((await textIn(page, '#plain')).trim()).toBe(content.text);
    expect(await page.$('#plain ul')).toBeNull();
  });

  it('an editor that takes its time is waited for, and gets the text once', async () => {
    await page.focus('#slow');
    expect(await insertFrom(panel)).toEqual(all);
    expect((await textIn(page, '#slow')).match(/Monday/g)).toHaveLength(1);
  });

  it('an editor that listens to what the browser is about to do', async () => {
    await page.focus('#own');
    expect(await insertFrom(panel)).toEqual(all);
    expect((await textIn(page, '#own')).match(/Monday/g)).toHaveLength(1);
  });

  it.each<[string, InsertReason]>([
    ['#deaf', 'not-taken'],
    ['#half', 'partly'],
    ['#other', 'partly'],
  ])('an editor that says it took it is not believed: %s', async (selector, reason) => {
    await page.focus(selector);
    expect(await insertFrom(panel)).toEqual({ ok: false, reason });
  });
});

describe('refusals', () => {
  it.each<[string, InsertReason]>([
    ['#locked', 'read-only'],
    ['#aria-locked', 'read-only'],
    ['#aria-off', 'disabled'],
    ['#full', 'full'],
    ['#busy', 'submitted'],
  ])('%s: %s', async (selector, reason) => {
    const before = await textIn(page, selector);
    await page.focus(selector);
    expect(await insertFrom(panel)).toEqual({ ok: false, reason });
    expect(await textIn(page, selector)).toBe(before);
  });

  it.each<[string, InsertReason]>([
    ['#password', 'secret'],
    ['#code', 'secret'],
    ['#date', 'no-text'],
    ['#number', 'no-text'],
  ])('%s: %s, and never into the field before it', async (selector, reason) => {
    await page.focus('#late');
    await page.focus(selector);
    expect(await insertFrom(panel)).toEqual({ ok: false, reason });
    expect([await textIn(page, selector), await textIn(page, '#late')]).toEqual(['', '']);
  });

  it('a field that is disabled or hidden after the cursor was placed', async () => {
    for (const [change, value, reason] of [
      ['disabled', '', 'disabled'],
      ['style', 'display: none', 'hidden'],
    ] as const) {
      await page.focus('#email');
      await panel.focus('button');
      await page.$eval('#email', (it, name, as) => it.setAttribute(name, as), change, value);
      expect(await insertFrom(panel)).toEqual({ ok: false, reason });
      await page.$eval('#email', (it, name) => it.removeAttribute(name), change);
    }
  });
});

describe('fields that go', () => {
  it('made anew, it is found again', async () => {
    await page.focus('#again');
    await panel.focus('button');
    await page.$eval('#again-place', (it) => it.replaceChildren(it.firstElementChild?.cloneNode() ?? ''));
    expect(await insertFrom(panel)).toEqual(all);
    expect(await textIn(page, '#again')).toBe(content.text);
  });

  it('gone for good, nothing is written anywhere', async () => {
    await page.focus('#again');
    await panel.focus('button');
    await page.$eval('#again-place', (it) => it.replaceChildren());
    expect(await insertFrom(panel)).toEqual({ ok: false, reason: 'gone' });
  });
});

it('two presses at once insert once', async () => {
  await page.$eval('#lines', (it) => ((it as HTMLTextAreaElement).value = ''));
  await page.focus('#lines');
  const reports = await Promise.all([insertFrom(panel), insertFrom(panel)]);
  expect(reports).toContainEqual({ ok: false, reason: 'busy' });
  expect(await textIn(page, '#lines')).toBe(content.text);
});

it.each(['#lines', '#rich', '#plain'])('50,000 characters arrive whole: %s', async (selector) => {
  const lines = Array.from(
    { length: 1_000 },
    (_, at) => `${at}: 进展顺利 🚀 مرحبا بالعالم ${'word '.repeat(6)}end`,
  );
  const what = { text: lines.join('\n'), html: lines.map((line) => `<p>${line}</p>`).join('') };
  expect(what.text.length).toBeGreaterThan(50_000);
  await enter(selector);
  expect(await insertFrom(panel, what)).toEqual(all);
  const value = await textIn(page, selector);
  for (const line of [lines[0], lines[500], lines[999]]) expect(value).toContain(line);
});

describe('frames', () => {
  beforeAll(async () => {
    await page.goto(`${started.pages.origin}/frames`);
    panel = await started.manager.pressTab(title);
  });
  const frame = async (name: string) => {
    const element = await page.waitForSelector(`iframe[name=${name}]`);
    const inside = await element?.contentFrame();
    if (!element || !inside) throw new Error(`no frame ${name}`);
    await inside.waitForSelector('#inner');
    return { element, inside };
  };
  /** Clicks into a frame's field, and waits until the focus is there. */
  const enterFrame = async (name: string) => {
    const { inside } = await frame(name);
    await (await inside.$('#inner'))?.click();
    await inside.waitForFunction(() => document.hasFocus());
    return inside;
  };
  const values = async () =>
    Promise.all(
      ['granted', 'other', 'same'].map(async (name) => textIn((await frame(name)).inside, '#inner')),
    );

  it('the frame where the cursor was last gets it, and no other', async () => {
    const same = await enterFrame('same');
    const granted = await enterFrame('granted');
    await panel.locator('body').click();
    expect(await insertFrom(panel)).toEqual(all);
    expect([...(await values()), await textIn(page, '#outer')]).toEqual([content.text, '', 'Here', '']);

    await enterFrame('same');
    expect(await insertFrom(panel)).toEqual(all);
    expect((await textIn(same, '#inner')).match(/Monday/g)).toHaveLength(1);
    expect(await textIn(granted, '#inner')).toBe(content.text);

    await page.click('#outer');
    expect(await insertFrom(panel)).toEqual(all);
    expect(await textIn(page, '#outer')).toBe(content.text);
  });

  it('in a frame of a site that was not granted it says so, and nothing is written anywhere else', async () => {
    const before = await values();
    await enterFrame('other');
    expect(await insertFrom(panel)).toEqual({ ok: false, reason: 'other-frame' });
    expect(await values()).toEqual(before);
  });
});
