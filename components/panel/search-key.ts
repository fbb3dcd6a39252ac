import { isPressed } from '../keys/chords';
import { takesText } from '../keys/takes-text';

/** Whether a sign typed there would be text. An empty composer counts as no text yet. */
export function writesThere(target: EventTarget | null): boolean {
  const isEmptyComposer =
    target instanceof HTMLTextAreaElement && target.value === '' && target.closest('.composer');
  return takesText(target) && !isEmptyComposer;
}

/** Ctrl-K or ⌘K from anywhere, `/` from anywhere that it would not be typed into. */
export function asksForSearch(event: KeyboardEvent): boolean {
  return isPressed(event, 'searchAnywhere') || (isPressed(event, 'search') && !writesThere(event.target));
}

/** What the key for `/` writes under a Chinese input method: no note begins with it. */
export const searchMarks = ['/', '／', '、'];
