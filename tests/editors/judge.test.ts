import { describe, expect, it } from 'vitest';
import type { EditorCase } from './editors.ts';
import { judge } from './judge.ts';
import type { Line } from './pages/probe.ts';

const lines: readonly Line[] = [
  { text: 'Review', kind: 'heading' },
  { text: '1. early', kind: 'item' },
  { text: '2. often', kind: 'item' },
];
const rich: EditorCase = { name: 'any', press: '', holds: 'formatted' };
const inside = { lines, before: 'Before', after: ' after' };
const all = { text: true, formatting: true, kept: true, caret: false };

describe('what is true of a model', () => {
  it('holds the lines behind and before what was there', () => {
    const first = { text: 'BeforeReview' };
    const last: Line = { text: 'often after', kind: 'item' };
    const model: Line[] = [first, { text: 'early', kind: 'item' }, last];
    expect(judge(model, inside, rich)).toEqual(all);
    const typed = [...model.slice(0, 2), { ...last, text: 'oftenq after' }];
    expect(judge(typed, { ...inside, key: 'q' }, rich)).toEqual({ ...all, caret: true });
  });

  it('takes a line too much, too late, lost or joined for wrong', () => {
    const only = { lines, before: '', after: '' };
    const [heading, early, often] = lines as [Line, Line, Line];
    const wrong: Line[][] = [
      [heading, early, often, early],
      [heading, often, early],
      [heading, often],
      [heading, { text: 'early often', kind: 'item' }],
      [],
    ];
    for (const model of wrong) expect(judge(model, only, rich).text).toBe(false);
    expect(judge([{ text: 'Review' }, early, often], only, rich)).toMatchObject({
      text: true,
      formatting: false,
    });
  });

  it('sees that what was there is gone or elsewhere', () => {
    expect(judge([...lines, { text: 'Before after' }], inside, rich)).toMatchObject({
      text: true,
      kept: false,
    });
    expect(judge(lines, inside, rich).kept).toBe(false);
  });

  it('reads a field of one line as lines with signs between them', () => {
    const input: EditorCase = { name: 'input', press: '', holds: 'line' };
    const model = [{ text: 'BeforeReview; 1. early; 2. often after' }];
    expect(judge(model, inside, input)).toEqual({ ...all, formatting: false });
  });
});
