import type { Conversation } from '@/utils/conversation/conversation';
import type { WholeStage } from '@/utils/guide/guide';
import { isSkipped } from '@/utils/guide/guide';
import { type Moment, momentsFor } from '@/utils/guide/moment';
import { type ConversationKind, conversationKinds, type Stage, stages } from '@/utils/guide/stages';
import type { Pack } from '@/utils/pack/pack';
import { markOf } from '@/utils/phrasing/own-tip';
import { type OfferedTip, offerOwn, offerTip, type Shelf, tipsFor } from '@/utils/phrasing/tips';

/** One thing that was found, ready to be shown. */
export type Hit =
  | { readonly kind: 'moment'; readonly id: string; readonly moment: Moment }
  | { readonly kind: 'tip'; readonly id: string; readonly offered: OfferedTip }
  | { readonly kind: 'stage'; readonly id: string; readonly stage: Stage; readonly guide: WholeStage };

type Place = Pick<Conversation, 'kind' | 'stage'>;

/** Where a found thing is: the search gives ids, the views need the words. */
export function hitFor(id: string, pack: Pack, shelf: Shelf): Hit | undefined {
  const [type, key = '', stageName] = id.split('/');
  if (type === 'moment') {
    const moment = pack.moments.find((it) => it.id === key);
    return moment && { kind: 'moment', id, moment };
  }
  if (type === 'stage') {
    const kind = conversationKinds.find((it) => it === key);
    const stage = stages.find((it) => it === stageName);
    const guide = kind && stage && pack.guide[kind][stage];
    return guide && !isSkipped(guide) ? { kind: 'stage', id, stage, guide } : undefined;
  }
  const tip = pack.tips.find((it) => it.id === key);
  const own = shelf.own.find((it) => it.id === key);
  if (type === 'tip') return tip && { kind: 'tip', id, offered: offerTip(tip, shelf) };
  return own && { kind: 'tip', id, offered: offerOwn(own, shelf) };
}

function serves(stagesOf: readonly Stage[], kinds: readonly ConversationKind[] | undefined, place: Place) {
  return (stagesOf.includes(place.stage) ? 1.15 : 1) * ((kinds?.includes(place.kind) ?? true) ? 1 : 0.7);
}

/** How much a hit counts here and now: what is hidden not at all, what fits this stage more. */
export function weigher(pack: Pack, shelf: Shelf, place: Place | undefined): (id: string) => number {
  const weights = new Map<string, number>();
  const here = (stagesOf: readonly Stage[], kinds?: readonly ConversationKind[]) =>
    place ? serves(stagesOf, kinds, place) : 1;
  for (const it of pack.moments) weights.set(`moment/${it.id}`, here(it.stages, it.kinds));
  for (const it of pack.tips) weights.set(`tip/${it.id}`, here(it.stages, it.kinds));
  for (const it of shelf.own) weights.set(`own/${it.id}`, 1.3 * here(it.stages, it.kinds));
  for (const stage of stages) if (place) weights.set(`stage/${place.kind}/${stage}`, 0.8);
  return (id) => {
    const { hidden, favourite, uses } = markOf(shelf.marks, id);
    if (hidden) return 0;
    return (weights.get(id) ?? 0) * (favourite ? 1.3 : 1) * (uses > 0 ? 1.1 : 1);
  };
}

/** Rows of each sort that an empty search offers. */
const few = 4;

/** Before anything is typed: what was used last, favourites, then this stage's best. */
export function suggestions(pack: Pack, shelf: Shelf, place: Place | undefined): string[] {
  const marks = [...shelf.marks.values()].filter(({ hidden }) => !hidden);
  const recent = marks
    .filter(({ usedAt }) => usedAt > 0)
    .sort((one, other) => other.usedAt - one.usedAt)
    .slice(0, few);
  const favourites = marks.filter(({ favourite }) => favourite).slice(0, few);
  const { kind, stage } = place ?? { kind: 'evaluation', stage: 'review' };
  const moments = momentsFor(pack.moments, kind, stage).slice(0, few + 1);
  const tips = tipsFor(pack.tips, shelf, { kind, stage, praiseFirst: true }).slice(0, few);
  return [
    ...new Set([
      ...[...recent, ...favourites].map(({ id }) => id),
      ...moments.map(({ id }) => `moment/${id}`),
      ...tips.map(({ id }) => id),
    ]),
  ];
}
