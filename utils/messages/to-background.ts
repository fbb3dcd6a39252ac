import type { Language } from '../locale/language';
import type { AskCommandKeys, CommandKey } from './command-keys';
import type { CheckField, FieldText } from './field-text';
import { type AskFields, type FieldsReport, isAskFields } from './fields';
import { isReading } from './frame-port';
import type { InsertReport } from './insert-report';
import type { PickReport } from './pick';
import { isRescueMessage, type RescueMessage, type RescueReplies } from './rescue';
import { isRecord } from './result';
import type { PageReading } from './to-page';

/** From a launcher: how the tab and the frame should look. */
export interface AskLook {
  readonly kind: 'look';
  /** The open event's title, where the tab is to be shown only for a performance conversation. */
  readonly title?: string;
}

/** From a launcher: it has put a frame on the page; the panel in it will show this pass. */
export interface IssuePass {
  readonly kind: 'issue-pass';
  readonly pass: string;
}

/** From a framed panel: was it a launcher of ours that framed me, in this tab? Answered once per pass. */
export interface ClaimPass {
  readonly kind: 'claim-pass';
  readonly pass: string;
}

/** From a launcher or a panel, in a user's gesture: open the browser's own side panel. */
export interface OpenSidePanel {
  readonly kind: 'open-side-panel';
}

/** From a panel: put this at the cursor of the page. Only this text goes out. */
export interface Insert {
  readonly kind: 'insert';
  readonly html: string;
  readonly text: string;
  /** The tab to write into; a framed panel leaves it out and means its own. */
  readonly tabId?: number;
}

/** From a panel: keep in mind where the user types in that tab; a framed one leaves it out and means its own. */
export interface FollowFields {
  readonly kind: 'follow-fields';
  readonly tabId?: number;
}

/** From a launcher, or from a side panel for the tab in front: let the user point at a meeting on the page. */
export interface Pick {
  readonly kind: 'pick';
  readonly tabId?: number;
}

/** `open`: the generic reader of events. `forms`: the readers of HR forms. */
export type ReadersWanted = 'open' | 'forms';

/** From a launcher: the page shows something that no reader at hand understands. Bring another. */
export interface MoreReaders {
  readonly kind: 'more-readers';
  readonly which: ReadersWanted;
}

/** From a launcher in a frame: what the frame shows. True if the launcher of the whole page shows it. */
export interface FrameShows {
  readonly kind: 'frame-shows';
  readonly reading: PageReading | null;
}

/** From a launcher: the page presents a screen, a window or a tab. Told once for each presentation. */
export interface Presenting {
  readonly kind: 'presenting';
}

/** From an extension page: names are covered now, or no longer; the tabs on pages are to say so too. */
export interface Covered {
  readonly kind: 'covered';
}

/** From a panel in a page: which tab is it in? Firefox tells a framed page nothing of tabs. */
export interface OwnTab {
  readonly kind: 'own-tab';
}

/** From an extension page: something changed that reminders hang on. */
export interface PlanReminders {
  readonly kind: 'plan-reminders';
}

/** From a panel: show the page of sites and settings. A framed page may not open it itself. */
export interface OpenOptions {
  readonly kind: 'open-options';
}

/** From a panel: show the page of people, actions and records, at a place in it ("person/…"). */
export interface OpenHome {
  readonly kind: 'open-home';
  readonly place?: string;
}

/** From an extension page: the language may have changed, which the menu over selected text is in. */
export interface RefreshClipMenu {
  readonly kind: 'refresh-clip-menu';
}

export type ToBackground =
  | RescueMessage
  | RefreshClipMenu
  | CheckField
  | OpenOptions
  | OpenHome
  | Presenting
  | Covered
  | PlanReminders
  | MoreReaders
  | FrameShows
  | AskLook
  | IssuePass
  | ClaimPass
  | OpenSidePanel
  | Insert
  | AskFields
  | FollowFields
  | OwnTab
  | AskCommandKeys
  | Pick;

export interface Look {
  readonly language: Language;
  /** px */
  readonly panelWidth: number;
  /** Whether the launcher should tell the page's console what its readers see. */
  readonly developer: boolean;
  /** Names are covered, in the tab's label too. */
  readonly covered: boolean;
  /** Whether the title asked about names a performance conversation. */
  readonly isTalk: boolean;
}

export interface Replies extends RescueReplies {
  look: Look;
  'issue-pass': true;
  'claim-pass': boolean;
  'open-side-panel': boolean;
  insert: InsertReport;
  fields: FieldsReport;
  'follow-fields': true;
  'check-field': FieldText;
  /** Null where it is in none. */
  'own-tab': number | null;
  pick: PickReport;
  'more-readers': boolean;
  'frame-shows': boolean;
  'open-options': true;
  'open-home': true;
  'refresh-clip-menu': true;
  presenting: true;
  covered: true;
  'plan-reminders': true;
  'command-keys': readonly CommandKey[];
}

const isPlace = (value: unknown) => typeof value === 'string' && /^[\w/-]{0,200}$/.test(value);
const isPass = (value: unknown) => typeof value === 'string' && /^[0-9a-f]{32}$/.test(value);

/** Guards what the background is sent; who may send which is `answering.ts`. */
export function isToBackground(value: unknown): value is ToBackground {
  if (!isRecord(value)) return false;
  switch (value.kind) {
    case 'look':
      return value.title === undefined || typeof value.title === 'string';
    case 'open-side-panel':
    case 'open-options':
    case 'refresh-clip-menu':
    case 'presenting':
    case 'covered':
    case 'plan-reminders':
    case 'own-tab':
    case 'command-keys':
      return true;
    case 'open-home':
      return value.place === undefined || isPlace(value.place);
    case 'more-readers':
      return value.which === 'open' || value.which === 'forms';
    case 'frame-shows':
      return value.reading === null || isReading(value.reading);
    case 'fields':
      return isAskFields(value);
    case 'issue-pass':
    case 'claim-pass':
      return isPass(value.pass);
    case 'pick':
    case 'follow-fields':
    case 'check-field':
      return value.tabId === undefined || Number.isInteger(value.tabId);
    case 'insert':
      return (
        typeof value.html === 'string' &&
        typeof value.text === 'string' &&
        (value.tabId === undefined || Number.isInteger(value.tabId))
      );
    default:
      return isRescueMessage(value);
  }
}
