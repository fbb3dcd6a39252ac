import type { Language } from '../locale/language';
import type { Learned } from '../meeting/learned';
import type { Attendee } from '../meeting/reading';
import type { ReminderChoices } from '../reminders/choices';
import type { KindTemplates } from '../summary/template';
import type { WordingSettings } from '../wording/choices';

/** What Enter does with a line that was found; Alt+Enter does the other. */
export const enterActions = ['note', 'copy'] as const;
export type EnterAction = (typeof enterActions)[number];

/** Why names, ratings and private notes are covered: by a press, or because a presentation began. */
export const coverReasons = ['asked', 'presenting'] as const;
export type CoverReason = (typeof coverReasons)[number];

/** What the manager chose. Everything has a default, so a lost row costs a choice, never data. */
export interface Settings extends WordingSettings {
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
  /** Epoch ms; when a backup was last handed to the browser to keep. */
  readonly backedUpAt?: number;
  /** Days after which one is reminded of a backup; 0 is never. Absent: 30. */
  readonly backupEveryDays?: number;
  /** Months after which records are offered for erasing. Absent: never. */
  readonly retentionMonths?: number | undefined;
  /** Others may see the screen: what is shown is covered, in every window. Absent: it is not. */
  readonly shoulderSafe?: CoverReason | undefined;
  /** Origins of sites where copies of what is typed into long fields are kept. Absent: none. */
  readonly rescueOn?: readonly string[];
  /** Absent: off, and not asked about yet. */
  readonly reminders?: ReminderChoices;
  /** Of a summary's labels and dates. Absent: the interface's. */
  readonly summaryLanguage?: Language | undefined;
  /** The sections of summaries, by kind and version. Absent: the standard ones. */
  readonly templates?: KindTemplates | undefined;
}

/** The language of guide, tips and moments, beside the interface's. */
export function spokenIn(
  { contentLanguage }: Pick<Settings, 'contentLanguage'>,
  language: Language,
): Language {
  return contentLanguage ?? language;
}
