/*
 * Patterns of sites as browsers write them: one scheme, one host, every path. "https://*.zoom.us/*" stands
 * for zoom.us and all its subdomains.
 */

/** The parts of a pattern, or of an address: its scheme with colon, its host. */
function partsOf(pattern: string): { scheme: string; host: string } {
  const [, scheme = '', host = ''] = /^(\*|https?):\/\/([^/]+)\//.exec(pattern) ?? [];
  return { scheme: scheme && `${scheme}:`, host };
}

/** The pattern that stands for one site in the browser's permissions: "https://calendar.google.com/*". */
export function patternFor(url: string): string | undefined {
  const { protocol, hostname } = new URL(url);
  return /^https?:$/.test(protocol) ? `${protocol}//${hostname}/*` : undefined;
}

/** Whether a pattern covers an address, or all that another pattern covers where that is its stem. */
export function covers(pattern: string, url: { protocol: string; hostname: string }): boolean {
  const { scheme, host } = partsOf(pattern);
  if (scheme === '' || (scheme !== '*:' && scheme !== url.protocol)) return false;
  if (host === '*') return true;
  return host.startsWith('*.')
    ? url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1))
    : url.hostname === host;
}

/** Whether granting one pattern grants all of another. */
export function includes(pattern: string, other: string): boolean {
  const { scheme, host } = partsOf(other);
  if (pattern === other) return true;
  if (isBroad(other)) return partsOf(pattern).scheme === '*:' && isBroad(pattern);
  if (host.startsWith('*.') && !partsOf(pattern).host.startsWith('*')) return false;
  return covers(pattern, { protocol: scheme, hostname: host.replace(/^\*\./, '') });
}

/** Whether a pattern stands for every host. */
function isBroad(pattern: string): boolean {
  return partsOf(pattern).host === '*';
}

/** How a pattern is shown: "calendar.google.com", "*.zoom.us"; with its scheme where that is not https. */
export function hostIn(pattern: string): string {
  const { scheme, host } = partsOf(pattern);
  return scheme === 'https:' ? host : `${scheme}//${host}`;
}

/** Whether an address belongs to a site that was switched off, and to none that is still on. */
export function hasLost(
  { off, on }: { readonly off: readonly string[]; readonly on: readonly string[] },
  url: { protocol: string; hostname: string },
): boolean {
  return off.some((it) => covers(it, url)) && !on.some((it) => covers(it, url));
}

/** Whether somebody wrote a pattern of one https site; "https://*.example.com/*" counts, all sites do not. */
export function isSitePattern(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length <= 300 &&
    /^https:\/\/(\*\.)?([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]*[a-z0-9])?\/\*$/.test(value)
  );
}
