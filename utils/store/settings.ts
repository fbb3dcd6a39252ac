import type { Language } from '../locale/language';

/** What the manager chose. Everything has a default, so a lost row costs a choice, never data. */
export interface Settings {
  /** Absent: the browser's language. */
  readonly language?: Language;
  /** px. */
  readonly panelWidth?: number;
}
