import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { builds, grantedCopy } from '../machine/build.ts';
import { type Firefox, firefoxProfile, removeProfile, startFirefox } from '../machine/firefox.ts';
import { type Served, servePages } from '../pages/serve.ts';
import { pressTab } from './firefox-tab.ts';
import { content, insertFrom, pageWith, textIn } from './inserting.ts';

/* What Firefox does otherwise: events made in the page's realm, closed shadow roots, frames. */

const fields = `
  <textarea id="lines">Before</textarea>
  <div id="rich" contenteditable>Before</div>
  <div id="plain" contenteditable="plaintext-only"></div>
  <div id="paste" contenteditable></div>
  <div id="own" contenteditable></div>
  <x-open></x-open>
  <x-closed></x-closed>
  <input id="password" type="password">`;

const script = `
  const on = (id, type, hear) => document.getElementById(id).addEventListener(type, hear);
  on('paste', 'paste', (event) => {
    event.preventDefault();
    event.target.closest('div').innerHTML = event.clipboardData.getData('text/html');
  });
  on('own', 'beforeinput', (event) => {
    if (event.inputType !== 'insertFromPaste') return;
    event.preventDefault();
    event.target.innerHTML = event.dataTransfer.getData('text/html');
  });
  for (const mode of ['open', 'closed']) {
    const host = document.querySelector('x-' + mode);
    const root = host.attachShadow({ mode });
    root.innerHTML = '<textarea></textarea><div contenteditable style="min-height: 30px; width: 300px"></div>';
    window['fields-' + mode] = [...root.children];
  }`;

let served: Served[];
let profile: string;
let firefox: Firefox;
let page: Page;
let panel: Frame;

beforeAll(async () => {
  const inner = await servePages('/nowhere', {
    made: { '/inner': { html: '<textarea id="inner" style="width: 300px"></textarea>', headers: {} } },
  });
  // Later than the panel, as lazy editors come.
  const frames = `<iframe name="granted" src="${inner.origin}/inner"></iframe>
    <iframe name="other" src="${inner.origin.replace('localhost', '127.0.0.1')}/inner"></iframe>
    <iframe name="same" srcdoc="<div id=inner contenteditable>Here</div>"></iframe>`;
  const pages = await servePages(builds.pages, { made: { '/fields': pageWith(fields, script) } });
  served = [inner, pages];
  profile = await firefoxProfile(await grantedCopy(builds.firefox, ['http://localhost/*']));
  firefox = await startFirefox(profile);
  page = await firefox.browser.newPage();
  await page.goto(`${pages.origin}/fields`);
  panel = await pressTab(page);
  await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), frames);
});
afterAll(async () => {
  await firefox.close();
  await Promise.all(served.map((it) => it.close()));
  await removeProfile(profile);
});

const all = { ok: true, written: expect.any(Number), missing: 0 };

async function enter(field: ElementHandle<Element>): Promise<void> {
  await field.evaluate((it) => (it as HTMLElement).focus());
  await page.keyboard.down('Control');
  await page.keyboard.press('End');
  await page.keyboard.up('Control');
}

it.each([
  ['#lines', /^BeforeReview\nMonday\n\n1\. Praise/],
  ['#rich', /^Before\s*Review\n+Monday\n+Praise & thanks\n+Less “noise” 🚀\s*$/],
  ['#plain', /^Review\nMonday\n\n1\. Praise & thanks\n2\. Less “noise” 🚀\s*$/],
  ['#paste', /^Review\n+Monday\n+Praise & thanks\n+Less “noise” 🚀\s*$/],
  ['#own', /^Review\n+Monday\n+Praise & thanks\n+Less “noise” 🚀\s*$/],
])('%s holds every line, once', async (selector, wanted) => {
  const field = await page.waitForSelector(selector);
  if (field) await enter(field);
  expect(await insertFrom(panel)).toEqual(all);
  expect(await textIn(page, selector)).toMatch(wanted);
});

it.each(['open', 'closed'])('fields in a shadow root: %s', async (mode) => {
  for (const index of [0, 1]) {
    const handle = await page.evaluateHandle(
      (name, at) => (window as unknown as Record<string, HTMLElement[]>)[`fields-${name}`]?.[at],
      mode,
      index,
    );
    const field = handle.asElement() as ElementHandle<HTMLElement>;
    await field.evaluate((it) => it.focus());
    expect(await insertFrom(panel)).toEqual(all);
    const text = await field.evaluate((it) => ('value' in it ? String(it.value) : it.innerText));
    expect(text.match(/Monday/g)).toHaveLength(1);
  }
});

it('a password field gets nothing', async () => {
  await page.focus('#password');
  expect(await insertFrom(panel)).toEqual({ ok: false, reason: 'secret' });
});

it('the frame where the cursor was last gets it, and no other', async () => {
  const inside = async (name: string) => {
    const frame = await (await page.waitForSelector(`iframe[name=${name}]`))?.contentFrame();
    await frame?.waitForSelector('#inner');
    return frame as Frame;
  };
  const [granted, other, same] = [await inside('granted'), await inside('other'), await inside('same')];
  await granted.click('#inner');
  await granted.waitForSelector('#inner:focus');
  expect(await insertFrom(panel)).toEqual(all);
  expect(await textIn(granted, '#inner')).toBe(content.text);
  await same.click('#inner');
  await same.waitForSelector('#inner:focus');
  expect(await insertFrom(panel)).toEqual(all);
  expect((await textIn(same, '#inner')).match(/Monday/g)).toHaveLength(1);
  expect(await textIn(other, '#inner')).toBe('');
  expect(await textIn(granted, '#inner')).toBe(content.text);
});
