import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Bed } from './bed.ts';
import { type EditorCase, titleOf } from './editors.ts';
import { bedInChromium } from './in-chromium.ts';
import { runEditor } from './run.ts';
import { isAllRight, keptRows, printed, rowOf, writeRows } from './table.ts';

/** Inserts into each of these, prints what came of it, and compares that with the table that is kept. */
export function insertInto(cases: readonly EditorCase[]): void {
  const rows = new Map<string, string>();
  let bed: Bed;
  beforeAll(async () => {
    bed = await bedInChromium();
  });
  afterAll(async () => {
    console.log(printed(rows.values()));
    if (process.env.UPDATE) writeRows(rows);
    await bed.stop();
  });

  it.each(cases.map((editor) => ({ title: titleOf(editor), editor })))(
    '$title',
    async ({ title, editor }) => {
      const outcomes = await runEditor(bed, editor, 'button');
      // Whether it is the editor's own way is seen by doing what it was made for.
      const pasted = isAllRight(outcomes, editor) ? undefined : await runEditor(bed, editor, 'paste');
      const row = rowOf(editor, outcomes, pasted);
      rows.set(title, row);
      if (!process.env.UPDATE) expect(row, JSON.stringify(outcomes, null, 1)).toBe(keptRows().get(title));
    },
    // What does not come is waited for, and tried once more by Ctrl+V.
    180_000,
  );
}
