import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Bed } from './bed.ts';
import { editors, fields } from './editors.ts';
import { bedInChromium } from './in-chromium.ts';
import { runEditor } from './run.ts';

/* What "Copy" puts on the clipboard, pasted by a real Ctrl+V. */

let bed: Bed;
beforeAll(async () => {
  bed = await bedInChromium();
});
afterAll(() => bed.stop());

const names = ['textarea', 'contenteditable', 'TipTap', 'Lexical', 'Slate', 'CKEditor 5'];
const cases = [...fields, ...editors].filter(({ name, elsewhere }) => names.includes(name) && !elsewhere);

it.each(cases)('is in $name with its formatting', async (editor) => {
  for (const outcome of await runEditor(bed, editor, 'paste')) {
    const { scenario, text, formatting, kept } = outcome;
    const found = { text, formatting, kept };
    const right = { text: true, formatting: true, kept: true };
    expect.soft(found, `${scenario.name}: ${JSON.stringify(outcome, null, 1)}`).toEqual(right);
  }
});
