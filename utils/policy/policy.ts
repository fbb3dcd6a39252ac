import { type Language, languages } from '../locale/language';
import { isRecord } from '../messages/result';
import { isSitePattern } from '../sites/pattern';

/** What a company presets through the browser (`storage.managed`, see public/managed-schema.json). */
export interface Policy {
  /** Patterns of sites. A policy cannot grant them: they are offered, chosen beforehand. */
  readonly sites: readonly string[];
  /** Until the user chooses another. */
  readonly language?: Language;
}

/** More than any company needs; a list without end must not fill the page. */
const mostSites = 50;

/** A policy from what the browser hands over. Written by hand by somebody: what does not fit is left out. */
export function policyFrom(value: unknown): Policy {
  if (!isRecord(value)) return { sites: [] };
  const sites = Array.isArray(value.sites) ? value.sites.filter(isSitePattern).slice(0, mostSites) : [];
  const language = languages.find((it) => it === value.language);
  return { sites: [...new Set(sites)], ...(language && { language }) };
}
