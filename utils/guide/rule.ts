/** The five rules of the conversation. Each stage names those that matter in it; the lesson teaches all. */
export const guideRuleIds = [
  'evidence',
  'listening',
  'praise-first',
  'no-over-criticism',
  'respect',
] as const;
export type GuideRuleId = (typeof guideRuleIds)[number];

/** A rule with its reason, and where it does not hold. */
export interface Rule {
  readonly id: GuideRuleId;
  readonly name: string;
  readonly rule: string;
  readonly why: string;
  readonly limits: string;
  /** The research or practice it rests on. */
  readonly source: string;
}
