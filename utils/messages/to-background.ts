import type { Language } from '../locale/language';
import { isReading } from './frame-port';
import type { InsertReport } from './insert-report';
import { isRecord } from './result';
import type { PageReading } from './to-page';

/** From a launcher: how the tab and the frame should look. */
export interface AskLook {
  readonly kind: 'look';
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

/** From a launcher: the site's own readers find nothing in what the page shows. Bring the generic one. */
export interface MoreReaders {
  readonly kind: 'more-readers';
}

/** From a launcher in a frame: what the frame shows. True if the launcher of the whole page shows it. */
export interface FrameShows {
  readonly kind: 'frame-shows';
  readonly reading: PageReading | null;
}

export type ToBackground =
  | MoreReaders
  | FrameShows
  | AskLook
  | IssuePass
  | ClaimPass
  | OpenSidePanel
  | Insert;

export interface Look {
  readonly language: Language;
  /** px */
  readonly panelWidth: number;
}

export interface Replies {
  look: Look;
  'issue-pass': true;
  'claim-pass': boolean;
  'open-side-panel': boolean;
  insert: InsertReport;
  'more-readers': boolean;
  'frame-shows': boolean;
}

const isPass = (value: unknown) => typeof value === 'string' && /^[0-9a-f]{32}$/.test(value);

export function isToBackground(value: unknown): value is ToBackground {
  if (!isRecord(value)) return false;
  switch (value.kind) {
    case 'look':
    case 'open-side-panel':
    case 'more-readers':
      return true;
    case 'frame-shows':
      return value.reading === null || isReading(value.reading);
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
