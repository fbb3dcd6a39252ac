import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Stage } from '@/utils/guide/stages';
import type { SketchKind } from '@/utils/notes/sketch';
import type { CardKind } from '../lesson/cards';

/** What lies over the panel's screen for a moment. */
export type Overlay =
  | { readonly kind: 'search' }
  | { readonly kind: 'moment'; readonly id: string }
  | { readonly kind: 'lesson'; readonly stage: Stage; readonly card?: CardKind }
  | { readonly kind: 'rehearsal' }
  | { readonly kind: 'development' }
  /** The facts that bear a judgement out; the note's id. */
  | { readonly kind: 'basis'; readonly noteId: string }
  /** Feedback put together of its parts: from a text that stands somewhere, to be a note of a kind. */
  | { readonly kind: 'sbi'; readonly text?: string; readonly as?: SketchKind }
  /** What both agreed, for the employee to confirm. */
  | { readonly kind: 'read-back' }
  /** What the wording check says of a field of the page; each asking reads it anew. */
  | { readonly kind: 'field'; readonly asked?: number }
  | { readonly kind: 'settings' }
  /** What every key does. */
  | { readonly kind: 'keys' };

const alone: readonly Overlay['kind'][] = ['search', 'settings', 'keys', 'field'];

/** Whether it belongs to no conversation: whichever is open under it, it stays. */
export function standsAlone({ kind }: Overlay): boolean {
  return alone.includes(kind);
}

const OverlayContext = createContext<(overlay: Overlay | undefined) => void>(() => undefined);
export const OverlayProvider = OverlayContext.Provider;

/** Lays something over the screen, or takes it away. */
export function useOverlay(): (overlay: Overlay | undefined) => void {
  return useContext(OverlayContext);
}
