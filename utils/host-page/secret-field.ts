const autocompleteOfSecrets = /(^|\s)(one-time-code|cc-[a-z-]+|[a-z]+-password|transaction-amount)(\s|$)/i;

/** Words in names, ids and labels of fields for passwords, codes and payments. */
const secretWords =
  /pass-?_?\s?(word|wd|code|phrase)|(^|[^a-z])(pin|otp|2fa|mfa|totp|cvv2?|cvc2?|iban|ssn|pwd|captcha)([^a-z]|$)|one[-_\s]?time|(verification|security|auth(entication)?)[-_\s]?code|(card|account)[-_\s]?(no|num|number|holder)([^a-z]|$)|(credit|debit|bank)[-_\s]?card|social[-_\s]?security|密码|口令|密钥|验证码|校验码|动态码|安全码|卡号|信用卡|银行卡|银行账|账号|身份证/i;

/** camelCase and the like as words. */
const spaced = (text: string) => text.replace(/([a-z\d])([A-Z])/g, '$1 $2');

/**
 * Whether a name, id or label says that a field is for a secret, such as a password or the number of a
 * card.
 */
export function namesSecret(text: string): boolean {
  return secretWords.test(spaced(text));
}

/** Whether a field is called after a secret, as the page's code or its hints name it. */
export const isNamedSecret = (field: Element): boolean =>
  ['name', 'id', 'aria-label', 'placeholder', 'title']
    .map((name) => field.getAttribute(name) ?? '')
    .some(namesSecret);

/** Whether a field says that it is for a password, a code or a card. */
export function statesSecret(field: Element): boolean {
  return (
    (field.localName === 'input' && /^password$/i.test(field.getAttribute('type') ?? '')) ||
    autocompleteOfSecrets.test(field.getAttribute('autocomplete') ?? '')
  );
}
