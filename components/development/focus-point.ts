import { focusAtEnd } from '../ui/focus';

function fieldOf(id: string): HTMLTextAreaElement | null {
  return document.querySelector(`[data-point="${CSS.escape(id)}"] textarea`);
}

/** Goes to a point's field at once: the next key pressed is meant for it. */
export function focusPoint(id: string | undefined): void {
  const field = id === undefined ? null : fieldOf(id);
  if (field) focusAtEnd(field);
}

/** Goes to the field of a point that is being drawn elsewhere, unless the user has begun to write meanwhile. */
export function focusPointSoon(id: string): void {
  requestAnimationFrame(() => {
    if (!(document.activeElement instanceof HTMLTextAreaElement)) focusPoint(id);
  });
}

/** Pictures in which what was kept is drawn for sure. */
const patience = 60;

/** To be called when a button goes, or has gone, since it was pressed: the focus goes on to what it brought. */
export function focusInstead(button: HTMLElement, within: string, selector: string): () => void {
  const place = button.closest(within);
  let pictures = 0;
  // What the store tells is drawn with one of the next pictures.
  const look = () => {
    if (button.isConnected && pictures++ < patience) requestAnimationFrame(look);
    else if (!button.isConnected && document.activeElement === document.body)
      place?.querySelector<HTMLElement>(selector)?.focus();
  };
  return () => void requestAnimationFrame(look);
}
