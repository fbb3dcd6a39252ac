import type { Language } from '../locale/language';
import { isReading } from './frame-port';
import type { InsertReport } from './insert-report';
import type { PickReport } from './pick';
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

/** From a panel: show the page of sites and settings. A framed page may not open it itself. */
export interface OpenOptions {
  readonly kind: 'open-options';
}

export type ToBackground =
  | OpenOptions
  | MoreReaders
  | FrameShows
  | AskLook
  | IssuePass
  | ClaimPass
  | OpenSidePanel
  | Insert
  | Pick;

export interface Look {
  readonly language: Language;
  /** px */
  readonly panelWidth: number;
  /** Whether the launcher should tell the page's console what its readers see. */
  readonly developer: boolean;
  /** Whether the title asked about names a performance conversation. */
  readonly isTalk: boolean;
}

export interface Replies {
  look: Look;
  'issue-pass': true;
  'claim-pass': boolean;
  'open-side-panel': boolean;
  insert: InsertReport;
  pick: PickReport;
  'more-readers': boolean;
  'frame-shows': boolean;
  'open-options': true;
}

const isPass = (value: unknown) => typeof value === 'string' && /^[0-9a-f]{32}$/.test(value);

export function isToBackground(value: unknown): value is ToBackground {
  if (!isRecord(value)) return false;
  switch (value.kind) {
    case 'look':
      return value.title === undefined || typeof value.title === 'string';
    case 'open-side-panel':
    case 'open-options':
      return true;
    case 'more-readers':
      return value.which === 'open' || value.which === 'forms';
    case 'frame-shows':
      return value.reading === null || isReading(value.reading);
    case 'pick':
      return value.tabId === undefined || Number.isInteger(value.tabId);
    case 'issue-pass':
    case 'claim-pass':
      return isPass(value.pass);
    case 'insert':
      return (
        typeof value.html === 'string' &&
        typeof value.text === 'string' &&
        (value.tabId === undefined || Number.isInteger(value.tabId))
      );
    default:
      return false;
  }
}
