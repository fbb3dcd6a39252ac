import type { ConversationKind, Stage } from './stages';

/** Something that happens in the room, and what to do in that second. */
export interface Moment {
  /** Stays when the words change: favourites point at it. */
  readonly id: string;
  /** One of the ten that can be rehearsed. */
  readonly hard: boolean;
  /** Where it happens, the likeliest first. */
  readonly stages: readonly Stage[];
  /** Left out where it happens in every kind of conversation. */
  readonly kinds?: readonly ConversationKind[];
  /** Its name on a small button. */
  readonly chip: string;
  readonly title: string;
  /** What one hears or sees. */
  readonly scene: string;
  /** Three ways to say it, the gentlest first. */
  readonly say: readonly string[];
  readonly ask: readonly string[];
  readonly do: readonly string[];
  readonly dont: readonly string[];
  /** When to stop and meet again. */
  readonly stop: string;
}

/** How early a stage comes in a moment's list; moments that do not happen in it come last, as they stand. */
function rank(moment: Moment, stage: Stage): number {
  const at = moment.stages.indexOf(stage);
  return at < 0 ? Number.MAX_SAFE_INTEGER : at;
}

/** All moments that can happen in a kind of conversation, the likeliest in this stage first. */
export function momentsFor(moments: readonly Moment[], kind: ConversationKind, stage: Stage): Moment[] {
  return moments
    .filter((moment) => moment.kinds?.includes(kind) ?? true)
    .sort((one, other) => rank(one, stage) - rank(other, stage));
}
