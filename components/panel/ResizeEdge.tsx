import { useRef } from 'preact/hooks';
import { useWords } from '../words';
import type { PanelFrameServices } from './services';

/** px an arrow key moves the edge. */
const step = 16;

/** The panel's left edge: drag it, or use the arrow keys. */
export function ResizeEdge({ frame }: { frame: PanelFrameServices }) {
  const words = useWords();
  const edge = useRef<HTMLDivElement>(null);
  /** As asked for last: the window itself follows a moment later. */
  const width = useRef(innerWidth);
  const held = useRef<{ x: number; width: number } | undefined>(undefined);
  const within = (px: number) => Math.round(Math.min(frame.widest, Math.max(frame.narrowest, px)));
  // Positions on the screen: the frame itself moves under the pointer while it is dragged.
  const widthAt = (event: PointerEvent) =>
    held.current ? held.current.width + held.current.x - event.screenX : width.current;
  const settle = (px: number, done: boolean) => {
    width.current = within(px);
    frame.resize(width.current, done);
    edge.current?.setAttribute('aria-valuenow', String(width.current));
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a separator that can be moved is a widget; <hr> is none
    <div
      ref={edge}
      class="edge"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={words.panel.width}
      aria-valuemin={frame.narrowest}
      aria-valuemax={frame.widest}
      aria-valuenow={within(innerWidth)}
      onPointerDown={(event) => {
        held.current = { x: event.screenX, width: width.current };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => held.current && settle(widthAt(event), false)}
      onPointerUp={(event) => {
        if (held.current) settle(widthAt(event), true);
        held.current = undefined;
      }}
      onPointerCancel={() => {
        held.current = undefined;
      }}
      onKeyDown={(event) => {
        const change = { ArrowLeft: step, ArrowRight: -step }[event.key];
        if (!change) return;
        event.preventDefault();
        settle(width.current + change, true);
      }}
    />
  );
}
