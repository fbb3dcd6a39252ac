import type { Change, Changes } from '../store/changes';
import type { HomeStore } from '../store/open-home-store';

/** What a live reader of the record needs from outside. */
export interface ReaderEdges {
  readonly store: HomeStore;
  /** Hears this window's own changes too. */
  readonly changes: Pick<Changes, 'hear'>;
  now(): number;
}

/** Whether a change is of what was kept; settings and what is being typed are not. */
export function isOfRecord({ draftOnly, conversationId, people, evidence, all }: Change): boolean {
  return Boolean(all || people || evidence || (conversationId && !draftOnly));
}
