import type { IsoDay } from '../meeting/iso-day';

/** Who promised: "I will" is the manager's, "you will" the employee's. */
export const owners = ['employee', 'manager'] as const;
export type Owner = (typeof owners)[number];

export const actionStates = ['open', 'done', 'dropped'] as const;
export type ActionState = (typeof actionStates)[number];

/** What is known of an action beyond its words. */
export interface Action {
  readonly owner: Owner;
  readonly state: ActionState;
  /** The last day on which it is in time. */
  readonly due?: IsoDay | undefined;
  /** The note's words that the day was read from ("下周五前"); absent: it was set by hand, or there is none. */
  readonly dueWords?: string | undefined;
  /** Epoch ms; when its state last changed. */
  readonly settledAt?: number | undefined;
}

/** The action in another state, at the time (epoch ms) when that was said. */
export function settled(action: Action, state: ActionState, now: number): Action {
  return { ...action, state, settledAt: state === 'open' ? undefined : now };
}

/** The action with a day set by hand, or without one. */
export function dueOn(action: Action, due: IsoDay | undefined): Action {
  return { ...action, due, dueWords: undefined };
}
