import { type Stage, stages } from '../guide/stages';
import type { SwotField, SwotPoint } from './development';
import { isSameMatter, mentions, topicsOf } from './likeness';
import { isBlank } from './points';

/** Where the two views differ: a point that one side alone has, or the same matter seen the other way round. */
export type Difference =
  | { readonly id: string; readonly kind: 'only'; readonly point: SwotPoint }
  | {
      readonly id: string;
      readonly kind: 'opposite';
      readonly employee: SwotPoint;
      readonly manager: SwotPoint;
    };

const otherWay: Readonly<Record<SwotField, SwotField>> = {
  strength: 'weakness',
  weakness: 'strength',
  opportunity: 'threat',
  threat: 'opportunity',
};

/**
 * Differences worth talking about, the sharpest first, then the employee's. None before both sides have said
 * something. A point counts as one side's alone only if nothing on the other side may mention it, in whatever
 * field; words alone decide, so the same said quite otherwise is taken for two.
 */
export function differences(points: readonly SwotPoint[]): Difference[] {
  const read = points.filter((it) => !isBlank(it)).map((point) => ({ point, topics: topicsOf(point.text) }));
  const employees = read.filter(({ point }) => point.by === 'employee');
  const managers = read.filter(({ point }) => point.by === 'manager');
  if (employees.length === 0 || managers.length === 0) return [];

  const opposite = employees.flatMap(({ point: employee, topics }) =>
    managers
      .filter(({ point }) => point.field === otherWay[employee.field])
      .filter((it) => isSameMatter(topics, it.topics))
      .map(
        ({ point: manager }): Difference => ({
          id: `${employee.id}+${manager.id}`,
          kind: 'opposite',
          employee,
          manager,
        }),
      ),
  );
  const alone = (side: typeof read, others: typeof read) =>
    side
      .filter(({ topics }) => !others.some((it) => mentions(topics, it.topics)))
      .map(({ point }): Difference => ({ id: point.id, kind: 'only', point }));
  return [...opposite, ...alone(employees, managers), ...alone(managers, employees)];
}

/** Where a difference is talked about: what only the employee sees is theirs to tell, facts settle the rest. */
export function topicStage(difference: Difference, now: Stage): 'review' | 'voice' {
  const isTheirs = difference.kind === 'only' && difference.point.by === 'employee';
  return isTheirs || stages.indexOf(now) > stages.indexOf('review') ? 'voice' : 'review';
}
