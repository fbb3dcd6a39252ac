import type { Frame, Page } from 'puppeteer-core';
import type { InsertReport } from '@/utils/messages/insert-report';

const event = JSON.stringify({
  '@type': 'Event',
  name: 'Performance review: Daniel Okafor',
  startDate: '2026-11-23T10:00:00+08:00',
  endDate: '2026-11-23T10:45:00+08:00',
  attendee: [{ name: 'Daniel Okafor', email: 'daniel.okafor@example.com' }],
});

/** A page with fields, on which the launcher shows its tab. */
export const pageWith = (fields: string, script = '') => ({
  html: `<!doctype html><html lang="en"><title>Event</title>
    <style>textarea, input, [contenteditable] { display: block; width: 400px; min-height: 24px; margin: 4px }</style>
    <h1>Event</h1><script type="application/ld+json">${event}</script><div id="fields">${fields}</div>
    <script>${script}</script>`,
  headers: {},
});

/** The same with a field outside and three frames: of an origin that is granted, of one that is not, of its own. */
export const pageWithFrames = (inner: string, outer = '', same = 'Here') =>
  pageWith(`<textarea id="outer">${outer}</textarea>
    <iframe name="granted" src="${inner}"></iframe>
    <iframe name="other" src="${inner.replace('localhost', 'stranger.localhost')}"></iframe>
    <iframe name="same" srcdoc="<div id=inner contenteditable>${same}</div>"></iframe>`);

export interface Content {
  readonly html: string;
  readonly text: string;
}

export const content: Content = {
  html: '<h2>Review</h2><p>Monday</p><ul><li>Praise &amp; thanks</li><li>Less “noise” 🚀</li></ul>',
  text: 'Review\nMonday\n\n1. Praise & thanks\n2. Less “noise” 🚀',
};

/** The same path as the panel's button, with any content: panel, background, the page's frames, and back. */
export function insertFrom(panel: Frame, what: Content = content): Promise<InsertReport> {
  return panel.evaluate(async (rendering) => {
    type Api = { runtime: { sendMessage(message: object): Promise<InsertReport> } };
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    return (browser ?? chrome).runtime.sendMessage({ kind: 'insert', ...rendering });
  }, what);
}

/** What stands in a field, or in editable content with its line breaks. */
export function textIn(page: Page | Frame, selector: string): Promise<string> {
  return page.$eval(selector, (it) =>
    it instanceof HTMLElement && it.isContentEditable ? it.innerText : (it as HTMLTextAreaElement).value,
  );
}
