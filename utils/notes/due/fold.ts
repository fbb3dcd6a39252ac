/** Traditional signs of our patterns, and quotes; each as long as what it stands for. */
const folds: ReadonlyMap<string, string> = new Map([
  ...[...'週後個號內兩國慶節點過這當結'].map(
    (sign, at) => [sign, [...'周后个号内两国庆节点过这当结'][at] ?? sign] as const,
  ),
  ['’', "'"],
  ['‘', "'"],
]);

/**
 * The text with wide signs narrow, traditional ones simplified and every blank a space, so that one pattern
 * reads all of them; every place stays where it was.
 */
export function fold(text: string): string {
  return text.replace(/[\uFF01-\uFF5E\u00A0\u202F\u3000\t週後個號內兩國慶節點過這當結’‘]/g, (sign) => {
    const code = sign.charCodeAt(0);
    if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
    return folds.get(sign) ?? ' ';
  });
}
