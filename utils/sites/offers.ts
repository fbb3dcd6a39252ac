import { type KnownSite, knownSites } from './known';
import { hostIn, includes } from './pattern';

/** Something to be switched on, or off, with one press. */
export interface SiteOffer {
  readonly id: string;
  readonly name: string;
  /** "calendar.google.com", "*.zoom.us". */
  readonly hosts: readonly string[];
  readonly patterns: readonly string[];
  readonly known: KnownSite['known'];
}

export interface OfferGroup {
  readonly id: KnownSite['group'] | 'company';
  readonly offers: readonly SiteOffer[];
}

type Named = keyof KnownSite['name'];

function offerOf({ id, name, patterns, known }: KnownSite, language: Named): SiteOffer {
  return { id, name: name[language], hosts: patterns.map(hostIn), patterns, known };
}

function offerOfPattern(pattern: string): SiteOffer {
  const host = hostIn(pattern);
  return { id: pattern, name: host, hosts: [host], patterns: [pattern], known: 'host' };
}

const all = (patterns: readonly string[], of: readonly string[]) =>
  patterns.every((pattern) => of.some((it) => includes(it, pattern)));

/** Whether a company's policy names all that an offer asks for: only then its press asks for no more. */
export function isPreset(offer: SiteOffer, company: readonly string[]): boolean {
  return all(offer.patterns, company);
}

/** What can still be switched on: a company's further sites first, then the known ones by what they are for. */
export function offers(
  language: Named,
  granted: readonly string[],
  company: readonly string[] = [],
): OfferGroup[] {
  const off = knownSites.filter(({ patterns }) => !all(patterns, granted));
  const named = knownSites.filter(({ patterns }) => all(patterns, company)).flatMap((it) => it.patterns);
  const further = company.filter((pattern) => !named.includes(pattern) && !all([pattern], granted));
  const groups: OfferGroup[] = [{ id: 'company', offers: further.map(offerOfPattern) }];
  for (const group of ['calendar', 'hr', 'call'] as const)
    groups.push({
      id: group,
      offers: off.filter((it) => it.group === group).map((it) => offerOf(it, language)),
    });
  return groups.filter((group) => group.offers.length > 0);
}

/** What is on: a known product by its name, with as many of its hosts as are granted; others by host. */
export function sitesOn(language: Named, granted: readonly string[]): SiteOffer[] {
  const products = knownSites.flatMap((site) => {
    const patterns = site.patterns.filter((pattern) => granted.includes(pattern));
    return patterns.length > 0 ? [offerOf({ ...site, patterns }, language)] : [];
  });
  const rest = granted.filter((pattern) => !products.some((it) => it.patterns.includes(pattern)));
  return [...products, ...rest.map(offerOfPattern)];
}
