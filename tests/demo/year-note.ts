import type { SwotField, Viewer } from '@/utils/development/development';
import type { ConversationKind, Stage } from '@/utils/guide/stages';
import type { ActionState, Owner } from '@/utils/notes/action';
import type { GoalState } from '@/utils/notes/goal';
import type { NoteKind } from '@/utils/notes/note';
import type { Verdict } from '@/utils/notes/stand';

/** A text in both languages. */
export type Both = readonly [chinese: string, english: string];

/** A note of the year. All `due` and `on` are days from today. */
export interface YearNote {
  readonly kind: NoteKind;
  readonly stage: Stage;
  readonly text: Both;
  /** Which notes of the same talk bear it out, by their place in it. */
  readonly basis?: readonly number[];
  readonly action?: { readonly owner: Owner; readonly state: ActionState; readonly due?: number };
  readonly goal?: {
    readonly measure?: Both;
    readonly target?: Both;
    readonly due?: number;
    readonly weight?: number;
    readonly ifThen?: Both;
    readonly state?: GoalState;
  };
  readonly plan?: {
    readonly standard: Both;
    readonly support: Both;
    readonly checkpoints: readonly (readonly [on: number, text: Both, done: boolean])[];
  };
  readonly stand?: { readonly verdict?: Verdict; readonly words?: Both };
}

export interface YearTalk {
  readonly kind: ConversationKind;
  /** Days from today. */
  readonly on: number;
  readonly stage: Stage;
  readonly finished: boolean;
  readonly notes: readonly YearNote[];
  readonly swot?: readonly (readonly [field: SwotField, by: Viewer, text: Both, with_?: Both])[];
}

export interface YearClip {
  readonly on: number;
  readonly quote: Both;
  readonly remark?: Both;
  readonly title?: Both;
  readonly url?: string;
  /** The pack's, or the manager's own. */
  readonly theme?: string | Both;
}

export interface YearPerson {
  readonly name: Both;
  readonly email: string;
  readonly pseudonym?: Both;
  readonly talks: readonly YearTalk[];
  readonly clips: readonly YearClip[];
}

export const strength = (text: Both, ...basis: number[]): YearNote => ({
  kind: 'strength',
  stage: 'review',
  text,
  basis,
});
export const improvement = (text: Both, more: Partial<YearNote> = {}): YearNote => ({
  kind: 'improvement',
  stage: 'review',
  text,
  ...more,
});
export const fact = (text: Both): YearNote => ({ kind: 'fact', stage: 'review', text });
export const voice = (text: Both): YearNote => ({ kind: 'voice', stage: 'voice', text });
export const privately = (text: Both): YearNote => ({ kind: 'private', stage: 'review', text });
export const question = (text: Both): YearNote => ({ kind: 'question', stage: 'voice', text });
export const agreement = (text: Both, stand?: YearNote['stand']): YearNote => ({
  kind: 'agreement',
  stage: 'summary',
  text,
  ...(stand && { stand }),
});
export const action = (owner: Owner, state: ActionState, text: Both, due?: number): YearNote => ({
  kind: 'action',
  stage: 'summary',
  text,
  action: { owner, state, ...(due !== undefined && { due }) },
});
export const goal = (text: Both, of: YearNote['goal'] = {}): YearNote => ({
  kind: 'goal',
  stage: 'planning',
  text,
  goal: of,
});
