import { isPressed } from '../keys/chords';
import { writesThere } from '../panel/search-key';

/** The key that copies, where it would not be typed. */
export function asksForCopy(event: KeyboardEvent): boolean {
  return !event.defaultPrevented && isPressed(event, 'copy') && !writesThere(event.target);
}
