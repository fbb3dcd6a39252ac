import type { ConversationKind } from '../guide/stages';
import type { IsoDay } from '../meeting/iso-day';
import type { ActionState, Owner } from '../notes/action';
import type { GoalState } from '../notes/goal';
import { isPoint, verdictOf } from '../notes/ledger';
import type { ShareableNote } from '../notes/note';
import type { Verdict } from '../notes/stand';
import type { DevelopmentPoint } from './known';

/** Something known of a point beyond its words. Texts are as they were typed. */
export type Detail =
  | { readonly kind: 'owner'; readonly owner: Owner }
  | { readonly kind: 'due'; readonly day: IsoDay }
  /** Done or dropped; that it is open goes without saying. */
  | { readonly kind: 'state'; readonly state: Exclude<ActionState, 'open'> }
  | {
      readonly kind:
        | 'measure'
        | 'target'
        | 'ifThen'
        | 'standard'
        | 'support'
        | 'for'
        | 'resource'
        | 'prevention';
      readonly text: string;
    }
  /** What bears it out; the day where it is known. */
  | { readonly kind: 'fact'; readonly text: string; readonly day?: IsoDay | undefined }
  /** What became of a goal. */
  | { readonly kind: 'outcome'; readonly state: GoalState }
  /** What a conversation of a kind is for. */
  | { readonly kind: 'aim'; readonly of: ConversationKind }
  | { readonly kind: 'period'; readonly from: IsoDay; readonly to: IsoDay }
  | ({ readonly kind: 'view' } & Pick<DevelopmentPoint, 'field' | 'by'>)
  /** Epoch ms. */
  | { readonly kind: 'talk'; readonly start: number; readonly end: number }
  | { readonly kind: 'weight'; readonly percent: number }
  | {
      readonly kind: 'checkpoint';
      readonly text: string;
      readonly day?: IsoDay | undefined;
      readonly done: boolean;
    }
  | { readonly kind: 'verdict'; readonly verdict: Exclude<Verdict, 'agreed'> }
  /** The employee's own words on the point. */
  | { readonly kind: 'words'; readonly text: string };

/** What stands together on one line below a point. */
export type DetailLine = readonly Detail[];

/** A text as a detail, where there is one. */
export const given = <Kind extends string>(kind: Kind, text: string | undefined) =>
  text?.trim() ? [{ kind, text: text.trim() }] : [];
const due = (day: IsoDay | undefined): Detail[] => (day ? [{ kind: 'due', day }] : []);

function ofAction({ action }: ShareableNote): DetailLine[] {
  if (!action) return [];
  const { owner, state } = action;
  return [
    [
      { kind: 'owner', owner },
      ...due(action.due),
      ...(state === 'open' ? [] : [{ kind: 'state', state } as const]),
    ],
  ];
}

function ofGoal({ goal }: ShareableNote): DetailLine[] {
  if (!goal) return [];
  const weight: Detail[] = goal.weight === undefined ? [] : [{ kind: 'weight', percent: goal.weight }];
  return [
    [...given('measure', goal.measure), ...given('target', goal.target)],
    [...due(goal.due), ...weight],
    given('ifThen', goal.ifThen),
  ];
}

/** The support of a plan stands here only where the summary has no place of its own for it. */
function ofPlan({ plan }: ShareableNote, supportApart: boolean): DetailLine[] {
  if (!plan) return [];
  const checkpoints = (plan.checkpoints ?? []).filter(({ text, on }) => text.trim() || on);
  return [
    given('standard', plan.standard),
    supportApart ? [] : given('support', plan.support),
    ...checkpoints.map(
      ({ text, on, done }): DetailLine => [
        { kind: 'checkpoint', text: text.trim(), day: on, done: done === true },
      ],
    ),
  ];
}

/** Where both stand, wherever they are not of one mind or the employee's own words are kept. */
function ofStand(note: ShareableNote): DetailLine[] {
  if (!isPoint(note)) return [];
  const verdict = verdictOf(note);
  const words = given('words', note.stand?.words);
  return [
    verdict === undefined || verdict === 'agreed' ? words : [{ kind: 'verdict', verdict } as const, ...words],
  ];
}

const ofKind: Partial<
  Record<ShareableNote['kind'], (note: ShareableNote, supportApart: boolean) => DetailLine[]>
> = {
  action: ofAction,
  goal: ofGoal,
  improvement: ofPlan,
};

/**
 * The lines below a note's words: what its kind says of it, then where both stand. `supportApart`: what the
 * manager gives for an improvement is said elsewhere.
 */
export function detailsOf(note: ShareableNote, supportApart = false): DetailLine[] {
  return [...(ofKind[note.kind]?.(note, supportApart) ?? []), ...ofStand(note)].filter(
    (line) => line.length > 0,
  );
}
