import { describe, expect, it } from 'vitest';
import { emptySketch, isBlank, isSameSketch, mergedSketch, type Sketch } from '@/utils/notes/sketch';

const sketch = (more: Partial<Sketch> = {}): Sketch => ({ ...emptySketch, ...more });

it('is blank without words and facts, whatever kind it is to be', () => {
  expect(isBlank(sketch({ kind: 'strength', impact: '  ' }))).toBe(true);
  expect(isBlank(sketch({ next: 'call first' }))).toBe(false);
  expect(isBlank(sketch({ basis: ['f'] }))).toBe(false);
});

it('is the same by what it holds', () => {
  expect(isSameSketch(sketch({ basis: ['f'] }), sketch({ basis: ['f'] }))).toBe(true);
  expect(isSameSketch(sketch(), sketch({ kind: 'strength' }))).toBe(false);
  expect(isSameSketch(undefined, sketch())).toBe(false);
  expect(isSameSketch(undefined, undefined)).toBe(true);
});

describe('of two windows', () => {
  const known = sketch({ situation: 'On Monday' });

  it('keeps what each typed', () => {
    const theirs = sketch({ situation: 'On Monday', behaviour: 'you called', kind: 'strength' });
    const mine = { ...known, situation: 'On Monday morning', basis: ['f'] };
    expect(mergedSketch(known, theirs, mine)).toEqual({
      ...emptySketch,
      situation: 'On Monday morning',
      behaviour: 'you called',
      kind: 'strength',
      basis: ['f'],
    });
  });

  it('takes theirs where nothing was typed here, also that it became a note', () => {
    expect(mergedSketch(known, undefined, known)).toBeUndefined();
    const theirs = sketch({ impact: 'x' });
    expect(mergedSketch(known, theirs, known)).toBe(theirs);
    expect(mergedSketch(undefined, theirs, undefined)).toBe(theirs);
  });

  it('keeps mine where theirs became a note meanwhile', () => {
    const mine = sketch({ situation: 'On Monday, at' });
    expect(mergedSketch(known, undefined, mine)).toBe(mine);
  });

  it('is gone where it became a note here', () => {
    expect(mergedSketch(known, { ...known }, undefined)).toBeUndefined();
  });
});
