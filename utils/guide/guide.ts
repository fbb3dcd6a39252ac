import { checkIn } from './kinds/check-in';
import { evaluation } from './kinds/evaluation';
import { goals } from './kinds/goals';
import { improvement } from './kinds/improvement';
import { probation } from './kinds/probation';
import type { Bilingual, ConversationKind, Stage } from './stages';

/** One step a manager can do and tick. `id` is unique within its stage and stays when the words change. */
export interface Step {
  readonly id: string;
  readonly text: Bilingual;
}

/** What one stage is for, and what to do in it. */
export interface StageGuide {
  /** One sentence. */
  readonly aim: Bilingual;
  readonly checklist: readonly Step[];
}

export type KindGuide = Record<Stage, StageGuide>;

const kinds: Record<ConversationKind, KindGuide> = {
  evaluation,
  goals,
  improvement,
  'check-in': checkIn,
  probation,
};

export function guideFor(kind: ConversationKind, stage: Stage): StageGuide {
  return kinds[kind][stage];
}
