/**
 * Longest address that a mail is handed over by; characters. Windows passes on at most 2,083
 * (INTERNET_MAX_URL_LENGTH), and mail programs add something of their own.
 */
const longest = 1800;

/** Lone halves of characters cannot be encoded. */
function encoded(text: string): string {
  const whole = text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/\r\n?|\n/g, '\r\n');
  return encodeURIComponent(whole);
}

export interface Mail {
  /** A `mailto:` address that opens the user's own mail program. */
  readonly href: string;
  /** Whether the text is in it; else the user has to paste it. */
  readonly whole: boolean;
}

/** A mail to be written by the user's own program. A text too long for its address is left out of it. */
export function mailOf(to: string | undefined, subject: string, body: string): Mail {
  const head = `mailto:${encoded(to ?? '').replaceAll('%40', '@')}?subject=${encoded(subject)}`;
  const href = `${head}&body=${encoded(body)}`;
  return href.length <= longest ? { href, whole: true } : { href: head, whole: false };
}
