import type { ComponentChildren } from 'preact';
import { ResizeEdge } from './ResizeEdge';
import { useServices } from './services';

/** The top of every screen. The edge that resizes the panel comes after what one reaches for more often. */
export function PanelHeader({ children }: { children: ComponentChildren }) {
  const { frame } = useServices();
  return (
    <header>
      {children}
      {frame && <ResizeEdge frame={frame} />}
    </header>
  );
}
