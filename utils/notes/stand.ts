export const verdicts = ['agreed', 'partly', 'disagreed', 'undiscussed'] as const;
export type Verdict = (typeof verdicts)[number];

/** Where employee and manager stand on a point. Absent: not decided yet. */
export interface Stand {
  readonly verdict?: Verdict;
  /** The employee's own words on it. */
  readonly words?: string;
}
