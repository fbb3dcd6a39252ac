/** The five rules of the conversation; they act in stages, tips and the wording check. */
export const ruleIds = ['evidence', 'listening', 'praise-first', 'no-over-criticism', 'respect'] as const;
export type RuleId = (typeof ruleIds)[number];

/** A rule with its reason, and where it does not hold. */
export interface Rule {
  readonly id: RuleId;
  readonly name: string;
  readonly rule: string;
  readonly why: string;
  readonly limits: string;
  /** The research or practice it rests on. */
  readonly source: string;
}
