import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firefoxProfile, removeProfile, startFirefox } from '../machine/firefox.ts';
import { bundledReader, plainChromium } from './generic/in-page.ts';

/* Elements inside elements, deeper than anybody builds: a page must not exhaust the stack of what reads it. */

interface Shape {
  /** Chromium gives up a tab that shows four thousand; what is hidden may go on. */
  readonly depth: number;
  readonly hidden: boolean;
  /** Whether each level is the shadow root of the one before. */
  readonly shadow: boolean;
}

const shapes: [string, Shape][] = [
  ['ten thousand hidden elements', { depth: 10_000, hidden: true, shadow: false }],
  ['ten thousand hidden shadow roots', { depth: 10_000, hidden: true, shadow: true }],
  ['a thousand shown elements', { depth: 1_000, hidden: false, shadow: false }],
  ['a thousand shown shadow roots', { depth: 1_000, hidden: false, shadow: true }],
];

function nest({ depth, hidden, shadow }: Shape): void {
  document.title = 'Performance review';
  document.body.innerHTML = `<h1>Performance review: Daniel Okafor</h1>
    <p>Monday, 28 September 2026, 10:00 – 10:45</p>
    <div><label>Achievements <textarea></textarea></label><main></main></div>`;
  let outer: Element | ShadowRoot | null = document.querySelector('main');
  if (outer) (outer as HTMLElement).hidden = hidden;
  for (let at = 0; at < depth; at++) {
    const inner = document.createElement('div');
    outer?.append(inner);
    outer = shadow ? inner.attachShadow({ mode: 'open' }) : inner;
  }
  const last = document.createElement('div');
  last.innerHTML = '<p>10:00 – 10:45</p><textarea></textarea><span>0 / 2000</span>';
  Object.assign(window, { last });
  outer?.append(last);
}

type Readers = Window & {
  readonly last: Element;
  readonly events: typeof import('@/utils/sites/calendar/generic');
  readonly forms: typeof import('@/utils/sites/hr');
  readonly outlines: typeof import('@/utils/sites/outline');
};

const files = {
  events: 'utils/sites/calendar/generic.ts',
  forms: 'utils/sites/hr/index.ts',
  outlines: 'utils/sites/outline.ts',
} as const;

interface Plain {
  readonly browser: Browser;
  close(): Promise<void>;
}

async function chromium(): Promise<Plain> {
  const browser = await plainChromium('en-US');
  return { browser, close: () => browser.close() };
}

async function firefox(): Promise<Plain> {
  const profile = await firefoxProfile();
  const started = await startFirefox(profile);
  const close = async () => {
    await started.close();
    await removeProfile(profile);
  };
  return { browser: started.browser, close };
}

describe.each([
  ['Chromium', chromium],
  ['Firefox', firefox],
] as const)('in %s, beside a form, nested in one another,', (_, startPlain) => {
  let plain: Plain;
  let page: Page;
  beforeAll(async () => {
    plain = await startPlain();
    page = await plain.browser.newPage();
    for (const [name, path] of Object.entries(files))
      await page.evaluate(`{${(await bundledReader(path)).code};window.${name}=fairsideReader}`);
  });
  afterAll(() => plain.close());

  it.each(shapes)('%s: every reader comes back, and the form is read', async (_, shape) => {
    await page.evaluate(nest, shape);
    const read = await page.evaluate(() => {
      const { last, events, forms, outlines } = window as unknown as Readers;
      const here = { document, url: new URL('https://hr.example.org/forms/7'), pointed: last };
      const surface = events.generic.surface(here);
      events.generic.read(surface ?? document.body, here);
      const outline = outlines.outlineOf(document.body);
      const { fields } = forms.findFormFields(here);
      return {
        lines: outline.split('\n').length,
        form: forms.hrForm.surface(here)?.localName,
        reading: forms.hrForm.read(document.body, here),
        fields: fields.map(({ element }) => element.localName),
      };
    });
    expect(read.lines).toBeLessThan(200);
    expect(read.form).toBe('body');
    expect(read.reading).not.toHaveProperty('miss');
    expect(read.fields[0]).toBe('textarea');
  });
});
