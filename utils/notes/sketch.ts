import { merged } from './merge';

/** The four parts of feedback: when and where, what was done, what came of it, and what comes next. */
export const sketchParts = ['situation', 'behaviour', 'impact', 'next'] as const;
export type SketchPart = (typeof sketchParts)[number];

export const sketchKinds = ['strength', 'improvement'] as const;
export type SketchKind = (typeof sketchKinds)[number];

/** A judgement that is being put together of its parts, kept at every keystroke. */
export interface Sketch extends Readonly<Record<SketchPart, string>> {
  readonly kind: SketchKind;
  /** Ids of the facts that bear it out. */
  readonly basis: readonly string[];
}

export const emptySketch: Sketch = {
  situation: '',
  behaviour: '',
  impact: '',
  next: '',
  kind: 'improvement',
  basis: [],
};

/** Whether nothing is in it that somebody would miss. */
export function isBlank(sketch: Sketch): boolean {
  return sketch.basis.length === 0 && sketchParts.every((part) => !sketch[part].trim());
}

/** Whether two say the same; neither may be there. All are made with their parts in one order. */
export function isSameSketch(one: Sketch | undefined, other: Sketch | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What is to be kept when this window last saw `known` and has `mine`, and the disk has `theirs`. */
export function mergedSketch(
  known: Sketch | undefined,
  theirs: Sketch | undefined,
  mine: Sketch | undefined,
): Sketch | undefined {
  if (isSameSketch(mine, known)) return theirs;
  if (isSameSketch(theirs, known) || !theirs || !mine) return mine;
  const before = known ?? emptySketch;
  const parts = sketchParts.map((part) => [part, merged(before[part], theirs[part], mine[part])]);
  return {
    ...(Object.fromEntries(parts) as Record<SketchPart, string>),
    kind: mine.kind === before.kind ? theirs.kind : mine.kind,
    basis: `${mine.basis}` === `${before.basis}` ? theirs.basis : mine.basis,
  };
}
