import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Bed } from './bed.ts';
import { editors, fields } from './editors.ts';
import { bedInFirefox } from './in-firefox.ts';
import { runEditor } from './run.ts';

/* Firefox's content scripts stand further from the page than Chromium's: the same, in editors of every sort. */

let bed: Bed;
beforeAll(async () => {
  bed = await bedInFirefox();
});
afterAll(() => bed.stop());

it('“Copy” puts both flavours on the clipboard', () => {
  expect(bed.copied.html).toMatch(/<li>Rehearsed the rollback two weeks early<\/li>/);
  expect(bed.copied.html).toContain('3 of 3 releases &lt;on time&gt; &amp; quiet');
  expect(bed.copied.text).toMatch(/^1\. Rehearsed the rollback two weeks early$/m);
  expect(bed.copied.text).toContain('第一季度带一个小项目 🚀');
});

const names = [
  'textarea',
  'React 19, textarea',
  'contenteditable',
  'TipTap',
  'Slate',
  'CKEditor 5',
  'Lexical',
];
const cases = [...fields, ...editors].filter(({ name, elsewhere }) => names.includes(name) && !elsewhere);

it.each(cases)('$name', async (editor) => {
  const outcomes = await runEditor(bed, editor, 'button');
  for (const outcome of outcomes) {
    const { scenario, text, formatting, kept, isSaid, isUndone, caret } = outcome;
    const found = { text, formatting, kept, isSaid, asked: scenario.asks === 'undo' ? isUndone : caret };
    const right = { text: true, formatting: true, kept: true, isSaid: true, asked: true };
    expect.soft(found, `${scenario.name}: ${JSON.stringify(outcome, null, 1)}`).toEqual(right);
  }
});
