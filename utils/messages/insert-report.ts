import { isRecord } from './result';

/** Why nothing, or nobody knows what, was put into a page. */
export const insertReasons = [
  /** The user has not placed the cursor in a field. */
  'no-field',
  /** The field was there and is not any more. */
  'gone',
  /** The cursor is in a part of the page that belongs to a site the extension may not see. */
  'other-frame',
  'read-only',
  'disabled',
  /** Nobody sees it, so nobody would see what is in it. */
  'hidden',
  /** For a password, a one-time code or a card. */
  'secret',
  /** For numbers, dates, files or choices. */
  'no-text',
  /** The page is at work with it: it is being sent. */
  'submitted',
  /** The editor draws its text itself: nothing from outside reaches it. */
  'canvas',
  /** Nothing more fits. */
  'full',
  /** The page did not keep it; what stood there before still does. */
  'not-taken',
  /** Some of it is there, and some not; or the page made another text of it, or of what was selected. */
  'partly',
  /** Another insertion is still at work. */
  'busy',
  /** The browser lets us not into this page. */
  'no-access',
  /** It may be there or not. */
  'no-answer',
] as const;

export type InsertReason = (typeof insertReasons)[number];

/**
 * What became of a text that was to be put into a page. `written` and `missing` (what did not fit) are
 * code points. `unseen`: so many of those written could not be read back, because the editor shows only
 * a part of its lines.
 */
export type InsertReport =
  | { readonly ok: true; readonly written: number; readonly missing: number; readonly unseen?: number }
  | { readonly ok: false; readonly reason: InsertReason };

/** Guards what a page says of an insertion. */
export function isInsertReport(value: unknown): value is InsertReport {
  if (!isRecord(value)) return false;
  const { ok, written, missing, unseen = 0, reason } = value;
  if (ok === true) return [written, missing, unseen].every(Number.isSafeInteger);
  return ok === false && insertReasons.includes(reason as never);
}
