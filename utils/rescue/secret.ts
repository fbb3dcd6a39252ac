import { isNamedSecret, namesSecret, statesSecret } from '../host-page/secret-field';

const numberModes = /^(numeric|decimal|tel)$/i;

/** Pages make fields of dots out of any field by this property. */
function isMasked(field: Element): boolean {
  const style = field.ownerDocument.defaultView?.getComputedStyle(field);
  const dots = style?.getPropertyValue('-webkit-text-security');
  return dots !== undefined && dots !== '' && dots !== 'none';
}

/** Whether a form asks for a password, a code or a payment beside whatever else. */
function isFormOfSecrets(form: Element): boolean {
  return [...form.querySelectorAll('input')].some((field) => statesSecret(field) || isNamedSecret(field));
}

/**
 * Whether nothing typed into a field may be kept: passwords, one-time codes, payments, numbers, and whatever
 * stands in one form with them. `label` is what the page calls it.
 */
export function isSecret(field: Element, label: string): boolean {
  const form = field.closest('form');
  return (
    statesSecret(field) ||
    numberModes.test(field.getAttribute('inputmode') ?? '') ||
    isNamedSecret(field) ||
    namesSecret(label) ||
    isMasked(field) ||
    (form !== null && isFormOfSecrets(form))
  );
}
