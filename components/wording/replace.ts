import { firstGap } from '@/utils/phrasing/gap';
import type { Edit } from '@/utils/wording/rewrite';
import { typeIn } from '../ui/type-in';

/** Types an edit into a field and selects its first blank, to be typed over. */
export function replaceIn(area: HTMLTextAreaElement, edit: Edit): void {
  typeIn(area, edit);
  const blank = firstGap(edit.text);
  if (blank) area.setSelectionRange(edit.start + blank[0], edit.start + blank[1]);
}
