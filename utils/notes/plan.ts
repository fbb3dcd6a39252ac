import type { IsoDay } from '../meeting/iso-day';

export interface Checkpoint {
  readonly id: string;
  readonly on?: IsoDay | undefined;
  /** What is looked at then. */
  readonly text: string;
  readonly done?: boolean;
}

/** How an improvement point is to be met. The note's own words are the gap. */
export interface Plan {
  /** What is expected. */
  readonly standard?: string;
  /** What the manager gives for it. */
  readonly support?: string;
  readonly checkpoints?: readonly Checkpoint[];
}

/** Whether anything of a plan is there. */
export function isPlanned(plan: Plan | undefined): plan is Plan {
  return Boolean(plan?.standard?.trim() || plan?.support?.trim() || plan?.checkpoints?.length);
}
