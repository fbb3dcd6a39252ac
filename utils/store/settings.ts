import type { Language } from '../locale/language';
import type { Attendee } from '../meeting/reading';

/** What the manager chose. Everything has a default, so a lost row costs a choice, never data. */
export interface Settings {
  /** Absent: the browser's language. */
  readonly language?: Language;
  /** px. */
  readonly panelWidth?: number;
  /** Who the manager is among an event's guests, once that was clear. */
  readonly self?: Attendee;
}
