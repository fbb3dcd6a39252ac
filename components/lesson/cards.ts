import type { WholeStage } from '@/utils/guide/guide';
import type { Rule } from '@/utils/guide/rule';

/** One card of a lesson. `lines` can be said; `points` are for the manager alone. */
export type Card =
  | { readonly kind: 'why'; readonly text: string; readonly rules: readonly Rule[] }
  | { readonly kind: 'checklist' | 'avoid'; readonly points: readonly string[] }
  | { readonly kind: 'say' | 'ask'; readonly lines: readonly string[] }
  | { readonly kind: 'development'; readonly view: NonNullable<WholeStage['development']> }
  | { readonly kind: 'done'; readonly text: string };

export type CardKind = Card['kind'];

/** A stage of the guide as a lesson of five minutes: each card is read in less than one. */
export function lessonOf(guide: WholeStage, rules: readonly Rule[]): Card[] {
  return [
    { kind: 'why', text: guide.why, rules: rules.filter(({ id }) => guide.rules.includes(id)) },
    { kind: 'checklist', points: guide.checklist.map(({ text }) => text) },
    { kind: 'say', lines: guide.say },
    { kind: 'ask', lines: guide.ask },
    ...(guide.development ? [{ kind: 'development', view: guide.development } as const] : []),
    { kind: 'avoid', points: guide.avoid },
    { kind: 'done', text: guide.done },
  ];
}
