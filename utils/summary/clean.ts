/**
 * A text without what is no text: control characters and half characters, which XML and some editors refuse.
 * Every kind of line break becomes "\n": a Windows one, and those that word processors leave behind.
 */
export function clean(text: string): string {
  return text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/(?![\t\n])[\p{Cc}\ufffe\uffff]/gu, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}
