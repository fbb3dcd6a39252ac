import type { Edit } from '@/utils/wording/rewrite';
import { firstBlank } from '@/utils/wording/rewrite';

/**
 * Writes in a field as typing would: the browser's own undo brings the old text back, and whoever listens to the field
 * hears it. Selects the first blank, to be typed over.
 */
export function replaceIn(area: HTMLTextAreaElement, { start, end, text }: Edit): void {
  area.focus();
  area.setSelectionRange(start, end);
  document.execCommand(text ? 'insertText' : 'delete', false, text);
  const blank = firstBlank(text);
  if (blank) area.setSelectionRange(start + blank[0], start + blank[1]);
}
