import type { Development, SwotField, SwotPoint } from './development';
import { isSameMatter, topicsOf } from './likeness';
import { isBlank } from './points';

/** The development view of one conversation; `start` is when it took place, epoch ms. */
export interface Cycle {
  readonly start: number;
  readonly development: Development;
}

export interface CyclePoint {
  readonly point: SwotPoint;
  /** When the same was first said, if it was said in the conversation before this one too; epoch ms. */
  readonly since?: number;
}

/** What one conversation had in a field, against the one before it. */
export interface FieldCycle {
  readonly start: number;
  readonly points: readonly CyclePoint[];
  /** What the conversation before had and this one has no more. */
  readonly gone: readonly SwotPoint[];
}

/** One field over the conversations, the latest first. Conversations whose view is empty are no part of it. */
export function fieldOverCycles(cycles: readonly Cycle[], field: SwotField): FieldCycle[] {
  const told = cycles
    .map(({ start, development }) => ({ start, said: development.points.filter((it) => !isBlank(it)) }))
    .filter(({ said }) => said.length > 0)
    .toSorted((one, other) => one.start - other.start);

  const found: FieldCycle[] = [];
  let before: (CyclePoint & { topics: ReadonlySet<string>; first: number })[] = [];
  for (const { start, said } of told) {
    const points = said
      .filter((point) => point.field === field)
      .map((point) => {
        const topics = topicsOf(point.text);
        const same = before.find((it) => isSameMatter(it.topics, topics));
        return { point, topics, first: same?.first ?? start, ...(same && { since: same.first }) };
      });
    const gone = before.filter((it) => !points.some(({ topics }) => isSameMatter(it.topics, topics)));
    found.unshift({
      start,
      points: points.map(({ point, since }) => ({ point, ...(since !== undefined && { since }) })),
      gone: gone.map(({ point }) => point),
    });
    before = points;
  }
  return found;
}
