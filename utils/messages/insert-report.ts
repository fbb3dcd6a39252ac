import { isRecord } from './result';

/** Why nothing, or nobody knows what, was put into a page. */
const reasons = ['no-field', 'refused', 'not-taken', 'no-access', 'no-answer'] as const;

/**
 * What became of a text that was to be put into a page; `written` and `missing` are code points.
 * `no-field`: the user has not placed the cursor in one. `refused`: the field takes no text (read-only,
 * disabled). `not-taken`: the page did not keep it. `no-access`: the browser lets us not into this page.
 * `no-answer`: it may be there or not.
 */
export type InsertReport =
  | { readonly ok: true; readonly written: number; readonly missing: number }
  | { readonly ok: false; readonly reason: (typeof reasons)[number] };

export function isInsertReport(value: unknown): value is InsertReport {
  if (!isRecord(value)) return false;
  if (value.ok === true) return typeof value.written === 'number' && typeof value.missing === 'number';
  return value.ok === false && reasons.includes(value.reason as never);
}
