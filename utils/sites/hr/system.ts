import type { Page } from '../site';

/**
 * What one HR system says in places of its own. Each question is answered from roles, ids and data
 * attributes of that system; `undefined` where the page has no answer there, and then the generic reader's holds.
 */
export interface HrSystem {
  readonly id: string;
  /** The employee whom the page is about. */
  person?(page: Page): string | undefined;
  /** What the review covers, in the page's words. */
  period?(page: Page): string | undefined;
  /** The label of a field for a longer text. */
  label?(field: Element): string | undefined;
  /** Elements that are headings in this system, besides the usual ones; a selector. */
  readonly headings?: string;
}
