import type { IsoDay } from '../meeting/iso-day';

export const goalStates = ['open', 'reached', 'partly', 'missed'] as const;
export type GoalState = (typeof goalStates)[number];

/** What is known of a goal beyond its wording. Texts are the manager's own. */
export interface Goal {
  /** By what it is measured. */
  readonly measure?: string;
  /** What of the measure is to be reached. */
  readonly target?: string;
  readonly due?: IsoDay | undefined;
  /** Share of all goals, in percent. */
  readonly weight?: number | undefined;
  /** "If … gets in the way, then …". */
  readonly ifThen?: string;
  /** How it came out; absent: open. */
  readonly state?: GoalState;
}
