import type { ConversationKind, Stage } from '../guide/stages';
import type { Tip } from './tip';
import { opening } from './tips/opening';
import { planning } from './tips/planning';
import { preparation } from './tips/preparation';
import { review } from './tips/review';
import { summary } from './tips/summary';
import { voice } from './tips/voice';

export const tips: readonly Tip[] = [
  ...preparation,
  ...opening,
  ...review,
  ...planning,
  ...voice,
  ...summary,
];

/** Tips for one stage of one kind of conversation, in the order in which they are most likely needed. */
export function tipsFor(kind: ConversationKind, stage: Stage): Tip[] {
  return tips.filter((tip) => tip.stages.includes(stage) && (tip.kinds?.includes(kind) ?? true));
}
