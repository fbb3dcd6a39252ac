import type { Language } from '../locale/language';
import type { Learned } from '../meeting/learned';
import type { Attendee } from '../meeting/reading';

/** What Enter does with a line that was found; Alt+Enter does the other. */
export const enterActions = ['note', 'copy'] as const;
export type EnterAction = (typeof enterActions)[number];

/** What the manager chose. Everything has a default, so a lost row costs a choice, never data. */
export interface Settings {
  /** Of the interface. Absent: the browser's language. */
  readonly language?: Language;
  /** Of guide, tips and moments. Absent: the interface's. */
  readonly contentLanguage?: Language | undefined;
  /** Shows each line in both languages. */
  readonly sideBySide?: boolean;
  /** Absent: a note. */
  readonly enter?: EnterAction;
  /** Offers praise before improvement points. Absent: yes. */
  readonly praiseFirst?: boolean;
  /** Has the launcher print what its readers saw to the page's console, for whoever looks into a site. */
  readonly developer?: boolean;
  /** px. */
  readonly panelWidth?: number;
  /** Who the manager is among an event's guests, once that was clear. */
  readonly self?: Attendee | undefined;
  /** What was corrected in events, the newest first. */
  readonly learned?: readonly Learned[];
}
