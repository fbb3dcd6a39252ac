/**
 * What became of a text that was to be put into a page.
 * `no-field`: the user has not placed the cursor in one. `refused`: the field takes no text (read-only,
 * disabled). `not-taken`: the page did not keep it. `no-access`: the browser lets us not into this page.
 */
export type InsertReport =
  | { readonly ok: true; readonly written: number; readonly missing: number }
  | { readonly ok: false; readonly reason: 'no-field' | 'refused' | 'not-taken' | 'no-access' };
