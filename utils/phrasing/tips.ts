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

/** Tips for one stage of one kind of conversation: those written for the kind first, then the general ones. */
export function tipsFor(kind: ConversationKind, stage: Stage): Tip[] {
  const here = tips.filter((tip) => tip.stages.includes(stage) && (tip.kinds?.includes(kind) ?? true));
  return [...here.filter((tip) => tip.kinds), ...here.filter((tip) => !tip.kinds)];
}
