import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

type Listening = Window & { heard: string[] };

/** In the page, before anything of ours comes: listens to all it can, and opens every shadow root. */
export function listen(): void {
  const heard: string[] = [];
  Object.assign(window, { heard });
  for (const type of ['keydown', 'keypress', 'keyup', 'input', 'beforeinput', 'paste', 'compositionupdate']) {
    window.addEventListener(
      type,
      (event) => heard.push(`${type}:${(event as KeyboardEvent).key ?? ''}`),
      true,
    );
  }
  window.addEventListener('message', (event) => heard.push(`message:${JSON.stringify(event.data)}`), true);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    heard.push('attachShadow');
    return attach.call(this, { ...init, mode: 'open' });
  };
}

/** What happened so far does not count. */
export const forget = (page: Page) =>
  page.evaluate(() => (window as unknown as Listening).heard.splice(0).length);

/** All that a page that listened can get of ours; `origin` is the extension's. */
export function gathered(page: Page, origin: string) {
  return page.evaluate(async (ours) => {
    const host = document.querySelector('fairside-panel-host');
    const attempt = async (work: () => unknown) => {
      try {
        return String((await work()) ?? 'nothing');
      } catch (error) {
        return `refused: ${(error as Error).name}`;
      }
    };
    const { chrome, browser } = window as unknown as Record<string, { runtime?: unknown } | undefined>;
    const databases = await indexedDB.databases();
    return {
      markup: document.documentElement.outerHTML,
      shadow: await attempt(() => host?.shadowRoot),
      frames: window.length,
      named: await attempt(() => window.frames[0]),
      storage: JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, databases]),
      resources: performance
        .getEntries()
        .map(({ name }) => name)
        .join(),
      panelPage: await attempt(async () => (await fetch(`${ours}/panel.html`)).text()),
      chunk: await attempt(async () => (await fetch(`${ours}/background.js`)).text()),
      channel: await attempt(() => {
        new BroadcastChannel('fairside').postMessage({ settings: true });
      }),
      runtime: await attempt(() => chrome?.runtime ?? browser?.runtime),
      heard: (window as unknown as Listening).heard,
    };
  }, origin);
}

/** None of it tells anything; `secrets` were typed into the panel. */
export function expectNothing(got: Awaited<ReturnType<typeof gathered>>, ...secrets: string[]): void {
  expect(got.heard).toEqual([]);
  expect(got.shadow).toBe('nothing');
  expect(got.frames).toBe(0);
  expect(got.named).toBe('nothing');
  expect(got.resources).not.toContain('-extension:');
  expect(got.runtime).toBe('nothing');
  // The one file that pages may load, because they frame it, is an empty shell.
  expect(got.panelPage).toContain('<div id="app"></div>');
  expect(got.chunk).toMatch(/^refused/);
  for (const secret of secrets) expect(JSON.stringify(got)).not.toContain(secret);
}
