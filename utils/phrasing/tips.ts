import type { ConversationKind, Stage } from '../guide/stages';
import { type Mark, markOf, type OwnTip } from './own-tip';
import type { Tip } from './tip';

/** A line as it is offered: built-in or own, with what the manager did with it. */
export interface OfferedTip {
  readonly id: string;
  readonly type: Tip['type'];
  readonly say: string;
  /** Absent for a line of the manager's own. */
  readonly tip?: Tip;
  readonly own?: OwnTip;
  readonly mark: Mark;
}

export interface Shelf {
  readonly own: readonly OwnTip[];
  readonly marks: ReadonlyMap<string, Mark>;
}

const tipId = (tip: Tip) => `tip/${tip.id}`;

/** The id under which an own tip stands beside ours. */
export const ownId = (own: OwnTip) => `own/${own.id}`;

function serves(line: Tip | OwnTip, kind: ConversationKind, stage: Stage): boolean {
  return line.stages.includes(stage) && (line.kinds?.includes(kind) ?? true);
}

/** A built-in line as it is offered. */
export function offerTip(tip: Tip, { marks }: Shelf): OfferedTip {
  return { id: tipId(tip), type: tip.type, say: tip.say, tip, mark: markOf(marks, tipId(tip)) };
}

/** An own tip as it is offered, with its mark. */
export function offerOwn(own: OwnTip, { marks }: Shelf): OfferedTip {
  return { id: ownId(own), type: own.type, say: own.text, own, mark: markOf(marks, ownId(own)) };
}

/**
 * Lines for one stage of one kind of conversation: favourites, then the manager's own, then the built-in
 * ones in their order: the stage's own, then the competencies'. `praiseFirst` offers, within each of these
 * groups, everything else before improvement; its reasons and limits are in rules.yaml.
 */
export function tipsFor(
  tips: readonly Tip[],
  shelf: Shelf,
  { kind, stage, praiseFirst }: { kind: ConversationKind; stage: Stage; praiseFirst: boolean },
): OfferedTip[] {
  const offered = [
    ...shelf.own.filter((own) => serves(own, kind, stage)).map((own) => offerOwn(own, shelf)),
    ...tips.filter((tip) => serves(tip, kind, stage)).map((tip) => offerTip(tip, shelf)),
  ].filter(({ mark }) => !mark.hidden);
  const rank = ({ mark, own, tip, type }: OfferedTip) => {
    if (mark.favourite) return 0;
    if (own) return 1;
    if (kind === 'improvement' && tip?.theme === 'improvement-plan') return 2;
    const late = praiseFirst && stage === 'review' && type === 'constructive' ? 2 : 0;
    return 3 + (tip?.stages[0] === stage && tip.theme !== 'career' && !tip.level ? 0 : 10) + late / 10;
  };
  return offered
    .map((tip, at) => ({ tip, rank: rank(tip), at }))
    .sort((one, other) => one.rank - other.rank || one.at - other.at)
    .map(({ tip }) => tip);
}
