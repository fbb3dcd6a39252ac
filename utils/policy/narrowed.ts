import type { Settings } from '../settings/settings';
import type { OfferGroup } from '../sites/offers';
import { hostIn, includes } from '../sites/pattern';
import type { Policy } from './policy';

/** Whether the company lets Fairside be switched on for all that a pattern stands for. */
export function allowsSite({ allowedSites }: Policy, pattern: string): boolean {
  return allowedSites?.some((it) => includes(it, pattern)) ?? true;
}

/** Of what the browser granted, what the company allows; of a grant that says more, the part of it. */
export function allowedOf(policy: Policy, granted: readonly string[]): string[] {
  const { allowedSites } = policy;
  if (!allowedSites) return [...granted];
  const parts = granted.flatMap((grant) =>
    allowsSite(policy, grant) ? [grant] : allowedSites.filter((it) => includes(grant, it)),
  );
  return [...new Set(parts)];
}

/** What is offered to be switched on, without what the company does not allow. */
export function offersUnder(policy: Policy, groups: readonly OfferGroup[]): OfferGroup[] {
  return groups
    .map(({ id, offers }) => ({
      id,
      offers: offers.flatMap((offer) => {
        const patterns = offer.patterns.filter((it) => allowsSite(policy, it));
        return patterns.length > 0 ? [{ ...offer, patterns, hosts: patterns.map(hostIn) }] : [];
      }),
    }))
    .filter(({ offers }) => offers.length > 0);
}

/** What the manager chose, as far as the company lets it hold. What is on disk stays as it was chosen. */
export function underPolicy(settings: Settings, policy: Policy): Settings {
  const { longestMonths, off } = policy;
  const { retentionMonths = longestMonths ?? 0, reminders } = settings;
  return {
    ...settings,
    ...(longestMonths && { retentionMonths: Math.min(retentionMonths, longestMonths) }),
    ...(off.includes('rescue') && { rescueOn: [] }),
    ...(off.includes('reminders') && { reminders: { since: 0, ...reminders, on: false } }),
  };
}
