/** Names of an address's values that open doors: whoever has the address is let in. */
const secret =
  /token|secret|passw|^pw$|^pwd$|session|^sid$|^auth$|authorization|signature|^sig$|^code$|api_?key|jwt|credential|ticket|otp$|^state$|^nonce$/i;

/** Longer ones carry data, not a place. In UTF-16 units. */
const longest = 2000;

function hasSecret(pairs: string): boolean {
  return [...new URLSearchParams(pairs).keys()].some((name) => secret.test(name));
}

/**
 * A page's address as it is kept, to find the page again: without who signs in, and without values named like
 * keys, in its query or behind its #. Undefined for what is no page of the web.
 */
export function addressOf(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  url.username = '';
  url.password = '';
  for (const name of [...url.searchParams.keys()]) if (secret.test(name)) url.searchParams.delete(name);
  if (hasSecret(url.hash.replace(/^#[^?=]*\?|^#/, ''))) url.hash = '';
  if (url.href.length > longest) {
    url.search = '';
    url.hash = '';
  }
  return url.href.length > longest ? url.origin : url.href;
}
