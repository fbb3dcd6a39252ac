import type { GuideRuleId } from './rule';
import type { ConversationKind, Stage } from './stages';

/** One step a manager can do and tick. `id` is unique within its stage and stays when the words change. */
export interface Step {
  readonly id: string;
  readonly text: string;
}

export const viewFields = ['strengths', 'weaknesses', 'opportunities', 'threats'] as const;
export type ViewField = (typeof viewFields)[number];

/** The employee's development, seen by the employee first: what to ask, then what to add. */
export type DevelopmentView = Readonly<Record<ViewField, { readonly ask: string; readonly add: string }>>;

/** What one stage is for, and what to do in it, in one language. */
export interface WholeStage {
  /** One sentence. */
  readonly aim: string;
  readonly why: string;
  readonly checklist: readonly Step[];
  /** Lines that open the stage. */
  readonly say: readonly string[];
  /** Open questions. */
  readonly ask: readonly string[];
  readonly avoid: readonly string[];
  /** How one knows that the stage is done. */
  readonly done: string;
  /** Which of the five rules act in it. */
  readonly rules: readonly GuideRuleId[];
  readonly development?: DevelopmentView;
}

/** A stage that this kind of conversation does not have, and where its matter goes. */
export interface SkippedStage {
  readonly skipped: string;
}

export type StageGuide = WholeStage | SkippedStage;
export type Guide = Readonly<Record<ConversationKind, Readonly<Record<Stage, StageGuide>>>>;

/** Whether this kind of conversation goes without the stage. */
export function isSkipped(guide: StageGuide): guide is SkippedStage {
  return 'skipped' in guide;
}

/** What is asked of the employee's development in a kind of conversation; undefined where that is no part of it. */
export function developmentIn(guide: Guide, kind: ConversationKind): DevelopmentView | undefined {
  const { review } = guide[kind];
  return isSkipped(review) ? undefined : review.development;
}
