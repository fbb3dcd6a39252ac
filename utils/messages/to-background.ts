import type { Language } from '../locale/language';
import type { InsertReport } from './insert-report';
import { isRecord } from './result';

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

export type ToBackground = AskLook | IssuePass | ClaimPass | OpenSidePanel | Insert;

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
}

const isPass = (value: unknown) => typeof value === 'string' && /^[0-9a-f]{32}$/.test(value);

export function isToBackground(value: unknown): value is ToBackground {
  if (!isRecord(value)) return false;
  switch (value.kind) {
    case 'look':
    case 'open-side-panel':
      return true;
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
