import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Stage } from '@/utils/guide/stages';
import type { CardKind } from '../lesson/cards';

/** What lies over the panel's screen for a moment. */
export type Overlay =
  | { readonly kind: 'search' }
  | { readonly kind: 'moment'; readonly id: string }
  | { readonly kind: 'lesson'; readonly stage: Stage; readonly card?: CardKind }
  | { readonly kind: 'rehearsal' }
  | { readonly kind: 'settings' };

const OverlayContext = createContext<(overlay: Overlay | undefined) => void>(() => undefined);
export const OverlayProvider = OverlayContext.Provider;

/** Lays something over the screen, or takes it away. */
export function useOverlay(): (overlay: Overlay | undefined) => void {
  return useContext(OverlayContext);
}
