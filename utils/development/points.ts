import type { SwotField, SwotPoint, Viewer } from './development';

/** Something typed into a point, or into one that is new. */
export interface PointEdit {
  readonly id: string;
  readonly field: SwotField;
  readonly by: Viewer;
  readonly part: 'text' | 'with';
  /** What stood there before it was typed. */
  readonly base: string;
  readonly text: string;
}

/** A part of a point as it is edited: a point that is not there yet has empty ones. */
export function partOf(point: SwotPoint | undefined, part: PointEdit['part']): string {
  return point?.[part] ?? '';
}

/** Whether a point says nothing. */
export function isBlank(point: SwotPoint): boolean {
  return `${point.text}${partOf(point, 'with')}`.trim() === '';
}

/**
 * The points with what was typed. A point that is not there (any more) comes with it. Where another window
 * changed the same part meanwhile, both are kept: what was typed becomes a point of its own, `fresh`, behind it.
 */
export function written(points: readonly SwotPoint[], edit: PointEdit, fresh: string): SwotPoint[] {
  const { id, field, by, part, base, text } = edit;
  const at = points.findIndex((it) => it.id === id);
  const current = points[at];
  if (!current) return [...points, { id, field, by, text: '', [part]: text }];
  const there = partOf(current, part);
  if (there === base || there === text) return points.with(at, { ...current, [part]: text });
  return points.toSpliced(at + 1, 0, { ...current, id: fresh, [part]: text });
}

/** The points without one. */
export function without(points: readonly SwotPoint[], id: string): SwotPoint[] {
  return points.filter((it) => it.id !== id);
}

/** The points with a removed one back at its place; as they are if it is there. */
export function restored(points: readonly SwotPoint[], point: SwotPoint, at: number): SwotPoint[] {
  return points.some(({ id }) => id === point.id) ? [...points] : points.toSpliced(at, 0, point);
}

/** The point goes behind those of the other field. */
export function movedTo(points: readonly SwotPoint[], id: string, field: SwotField): SwotPoint[] {
  const point = points.find((it) => it.id === id);
  return point ? [...without(points, id), { ...point, field }] : [...points];
}

const keyOf = ({ field, by, text }: Omit<SwotPoint, 'id'>) => `${by} ${field} ${text.trim()}`;

/** Which of some points are not there yet, word for word; each once. */
export function missingFrom<Point extends Omit<SwotPoint, 'id'>>(
  points: readonly SwotPoint[],
  more: readonly Point[],
): Point[] {
  const seen = new Set(points.map(keyOf));
  return more.filter((it) => {
    const isNew = it.text.trim() !== '' && !seen.has(keyOf(it));
    seen.add(keyOf(it));
    return isNew;
  });
}
