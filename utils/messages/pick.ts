import type { Language } from '../locale/language';
import type { EventReading } from '../meeting/reading';
import { isReading } from './frame-port';
import { isRecord } from './result';

/** To the picking code, injected a moment before: let the user point at a meeting. */
export interface PickHere {
  readonly kind: 'pick-here';
  readonly language: Language;
}

const reasons = ['cancelled', 'no-access', 'no-answer'] as const;

/**
 * What the user pointed at. `cancelled`: they thought better of it. `no-access`: the browser lets us not
 * into this page. `no-answer`: the page went while they looked for it.
 */
export type PickReport =
  | { readonly ok: true; readonly reading: EventReading }
  | { readonly ok: false; readonly reason: (typeof reasons)[number] };

/** Guards what a script in a page is asked. */
export function isPickHere(value: unknown): value is PickHere {
  return (
    isRecord(value) && value.kind === 'pick-here' && (value.language === 'en' || value.language === 'zh-CN')
  );
}

/** Guards what a page says of what was pointed at. */
export function isPickReport(value: unknown): value is PickReport {
  if (!isRecord(value)) return false;
  if (value.ok === true) return isReading(value.reading) && !('headings' in value.reading);
  return value.ok === false && reasons.includes(value.reason as never);
}
