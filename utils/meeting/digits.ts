const anyDigit = /\p{Nd}/u;

/** Digits of any script as 0–9: in each script they stand in a row from zero on. */
export function withPlainDigits(text: string): string {
  return text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
    const point = digit.codePointAt(0) ?? 0;
    let value = 0;
    while (value < 9 && anyDigit.test(String.fromCodePoint(point - value - 1))) value++;
    return String(value);
  });
}
