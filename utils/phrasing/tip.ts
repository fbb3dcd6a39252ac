import type { ConversationKind, Stage } from '../guide/stages';

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

/** How far the work met what was expected. */
export const tipLevels = ['exceeds', 'meets', 'below'] as const;
export type TipLevel = (typeof tipLevels)[number];

/** What the work is judged by; each has a file of tips of its name. */
export const competencies = [
  'quality',
  'delivery',
  'initiative',
  'communication',
  'collaboration',
  'customers',
  'expertise',
  'leadership',
  'learning',
  'reliability',
] as const;
export type Competency = (typeof competencies)[number];

/** A line a manager can say, in one language. `{slot}` marks what only this conversation knows (see saying.ts). */
export interface Tip {
  /** Stays when the words change: favourites and use counts point at it. */
  readonly id: string;
  /** What it is about: a stage, or a competency. */
  readonly theme: string;
  readonly type: TipType;
  /** The likeliest first. */
  readonly stages: readonly Stage[];
  /** Left out where the line serves every kind of conversation. */
  readonly kinds?: readonly ConversationKind[];
  readonly level?: TipLevel;
  /** The situation it is for. */
  readonly when: string;
  readonly say: string;
  /** Why it works. */
  readonly why: string;
  /** The tempting line it takes the place of; constructive tips only. */
  readonly instead?: string;
}
