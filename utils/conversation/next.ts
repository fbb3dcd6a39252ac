import type { Conversation } from './conversation';

/** When both talk next; epoch ms. */
export interface Planned {
  readonly start: number;
  readonly end: number;
}

/** The next talk is then, or no longer planned. */
export function planned(conversation: Conversation, next: Planned | undefined, now: number): Conversation {
  return { ...conversation, next, touchedAt: now };
}
