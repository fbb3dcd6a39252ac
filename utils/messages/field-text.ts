import { isNow } from './insert-now';
import { isRecord } from './result';

/** In UTF-16 units; more is never read out of a page. */
export const mostRead = 20_000;

/** From a panel: what stands in the field of the page that the user was in? A framed panel means its own tab. */
export interface CheckField {
  readonly kind: 'check-field';
  readonly tabId?: number;
}

/** To the code that reads, injected a moment before. */
export interface ReadFieldHere {
  readonly kind: 'read-field-here';
}

/** From the background to the panels, when the user chose it in the menu over a field: check that of this tab. */
export interface CheckNow {
  readonly kind: 'check-now';
  readonly tabId: number;
  readonly windowId: number;
}

/** Why nothing was read. */
export const unreadReasons = [
  /** The user has not been in a field. */
  'no-field',
  /** The field was there and is not any more. */
  'gone',
  /** It is in a part of the page that belongs to a site the extension may not see. */
  'other-frame',
  'hidden',
  /** For a password, a one-time code or a card. */
  'secret',
  /** For numbers, dates, files or choices. */
  'no-text',
  /** The browser lets us not into this page. */
  'no-access',
  'no-answer',
] as const;

export type UnreadReason = (typeof unreadReasons)[number];

/** What stands in a field, or what is selected in it or in the page; `length` is that of the whole. */
export type FieldText =
  | { readonly ok: true; readonly text: string; readonly length: number; readonly of: 'field' | 'selection' }
  | { readonly ok: false; readonly reason: UnreadReason };

/** Guards what a script in a page is asked. */
export const isReadFieldHere = (value: unknown): value is ReadFieldHere =>
  isRecord(value) && value.kind === 'read-field-here';

/** Guards what the background asks a panel. */
export const isCheckNow = (value: unknown): value is CheckNow => isNow(value, 'check-now');

/** Guards what a page says of its field: the text is any. */
export function isFieldText(value: unknown): value is FieldText {
  if (!isRecord(value)) return false;
  const { ok, text, length, of, reason } = value;
  if (ok === false) return unreadReasons.includes(reason as never);
  return (
    ok === true &&
    typeof text === 'string' &&
    text.length <= mostRead &&
    Number.isSafeInteger(length) &&
    (length as number) >= text.length &&
    (of === 'field' || of === 'selection')
  );
}
