import { isRecord } from './result';

/** From the background to the panels, when the user pressed the key for it: insert what you show into this tab. */
export interface InsertNow {
  readonly kind: 'insert-now';
  readonly tabId: number;
  readonly windowId: number;
}

/** Whether it asks the panels of a window for this. */
export const isNow = (value: unknown, kind: string): boolean =>
  isRecord(value) && value.kind === kind && Number.isInteger(value.tabId) && Number.isInteger(value.windowId);

/** Guards what the background asks a panel. */
export const isInsertNow = (value: unknown): value is InsertNow => isNow(value, 'insert-now');
