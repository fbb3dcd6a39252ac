/** When one is reminded to prepare: before the talk, or on the working day before it. */
export const prepareLeads = ['half-hour', 'two-hours', 'day-before', 'never'] as const;
export type PrepareLead = (typeof prepareLeads)[number];

/** When one is reminded to finish the summary: after the talk, or on the next morning. */
export const finishLeads = ['quarter-hour', 'hour', 'next-morning', 'never'] as const;
export type FinishLead = (typeof finishLeads)[number];

/** A stretch of every day, in minutes since midnight; it may pass midnight. Empty where both are the same. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

/** What the manager chose of reminders; absent as a whole until they were asked. */
export interface ReminderChoices {
  readonly on: boolean;
  /** Epoch ms; what was missed before that is never called to mind. */
  readonly since: number;
  readonly prepare?: PrepareLead;
  readonly finish?: FinishLead;
  /** Whether open actions are called to mind on the day they are due. */
  readonly due?: boolean;
  /** When a morning's reminders come; minutes since midnight. */
  readonly morning?: number;
  readonly quiet?: QuietHours;
  /** Whether a notification may say names: others may see the screen, also a locked one. */
  readonly named?: boolean;
}

/**
 * Two hours before a talk: on the same working day, time enough to prepare, and the talk can still be moved.
 * The day before would fall on weekends and holidays that nobody told us of. An hour after it: the
 * summary is written while the talk is fresh, and not while one still walks to the next.
 */
export const usual = {
  prepare: 'two-hours',
  finish: 'hour',
  due: true,
  morning: 9 * 60,
  quiet: { from: 20 * 60, to: 8 * 60 },
  named: false,
} as const satisfies Required<Omit<ReminderChoices, 'on' | 'since'>>;
