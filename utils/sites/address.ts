/** What can be wrong with an address that somebody typed. */
export type AddressProblem = 'empty' | 'http' | 'port' | 'wildcard' | 'ip' | 'other-scheme' | 'typo';

export type TypedSite = { readonly pattern: string } | { readonly wrong: AddressProblem };

const label = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;

/**
 * The pattern of one https site from what somebody typed or pasted: a name ("hr.example.com") or a whole
 * address. A name of one word ("intranet") only counts when "https://" stands before it: it is a typo more
 * often than a company's own server.
 */
export function typedSite(text: string): TypedSite {
  const typed = text.normalize('NFKC').trim().replaceAll('。', '.');
  if (typed === '') return { wrong: 'empty' };
  if (typed.includes('*')) return { wrong: 'wildcard' };
  const [, scheme] = /^([a-z][a-z0-9+.-]*):\/\//i.exec(typed) ?? [];
  if (scheme?.toLowerCase() === 'http') return { wrong: 'http' };
  if (scheme && scheme.toLowerCase() !== 'https') return { wrong: 'other-scheme' };
  const address = scheme ? typed : `https://${typed}`;
  if (!URL.canParse(address) || /\s/.test(typed)) return { wrong: 'typo' };
  const { hostname, port, username } = new URL(address);
  if (username) return { wrong: 'typo' };
  if (/^\[|^[\d.]+$/.test(hostname)) return { wrong: 'ip' };
  if (port) return { wrong: 'port' };
  const host = hostname.replace(/\.$/, '');
  const labels = host.split('.');
  const isName = labels.every((it) => label.test(it));
  const hasEnding = labels.length > 1 ? /^([a-z]{2,}|xn--.+)$/.test(labels.at(-1) ?? '') : Boolean(scheme);
  return isName && hasEnding ? { pattern: `https://${host}/*` } : { wrong: 'typo' };
}
