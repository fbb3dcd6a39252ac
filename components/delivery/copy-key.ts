import { takesText } from '../panel/search-key';

/** Alt-C where it would not be typed: with Option, a Mac types "ç". */
export function asksForCopy(event: KeyboardEvent): boolean {
  const { altKey, ctrlKey, metaKey, shiftKey, code, isComposing, defaultPrevented, target } = event;
  if (isComposing || defaultPrevented || ctrlKey || metaKey || shiftKey) return false;
  return altKey && code === 'KeyC' && !takesText(target);
}
