import { isTextField } from '../host-page/editable';
import { isNamedSecret, statesSecret } from '../host-page/secret-field';
import type { InsertReason } from '../messages/insert-report';

/** Whether a field is for something that a summary must never stand in. */
function isSecret(field: Element): boolean {
  return statesSecret(field) || (field.localName === 'input' && isNamedSecret(field));
}

function isShown(element: HTMLElement): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** Why what stands in a field is not ours to read; undefined if it is. Asked before it is read. */
export function unreadable(element: HTMLElement): 'gone' | 'secret' | 'no-text' | 'hidden' | undefined {
  return noPlace(element) ?? (isShown(element) ? undefined : 'hidden');
}

function noPlace(element: HTMLElement): 'gone' | 'secret' | 'no-text' | undefined {
  if (!element.isConnected) return 'gone';
  if (isSecret(element)) return 'secret';
  if (element.localName === 'input' && !isTextField(element)) return 'no-text';
  return undefined;
}

/** Why a field takes no text of ours; undefined if it does. Asked before anything is touched. */
export function refusal(element: HTMLElement): InsertReason | undefined {
  const none = noPlace(element);
  if (none) return none;
  if (element.matches(':disabled') || element.closest('[aria-disabled="true"],[inert]')) return 'disabled';
  if (isTextField(element) && element.readOnly) return 'read-only';
  if (element.closest('[aria-readonly="true"]')) return 'read-only';
  if (element.closest('[aria-busy="true"]')) return 'submitted';
  if (!isShown(element)) return 'hidden';
  return undefined;
}
