import type { Bilingual, ConversationKind, Stage } from '../guide/stages';

export const tipTypes = [
  'positive',
  'constructive',
  'question',
  'listening',
  'opening',
  'closing',
  'goal',
  'plan',
] as const;
export type TipType = (typeof tipTypes)[number];

/** A line a manager can say. The order of a file is the order in which its lines are offered. `{slot}` marks what only this conversation knows (see line.ts). */
export interface Tip {
  /** Stays when the words change: notes and favourites point at it. */
  readonly id: string;
  readonly type: TipType;
  readonly stages: readonly Stage[];
  /** Left out where the line serves every kind of conversation. */
  readonly kinds?: readonly ConversationKind[];
  readonly line: Bilingual;
}
