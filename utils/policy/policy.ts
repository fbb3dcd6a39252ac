import { type Language, languages } from '../locale/language';
import { isRecord } from '../messages/result';
import { isSitePattern } from '../sites/pattern';

/** What a company may switch off for its people. */
export const features = ['rescue', 'reminders'] as const;
export type Feature = (typeof features)[number];

/** What a company presets through the browser (`storage.managed`, see public/managed-schema.json). */
export interface Policy {
  /** Patterns of sites. A policy cannot grant them: they are offered, chosen beforehand. */
  readonly sites: readonly string[];
  /** Until the user chooses another. */
  readonly language?: Language;
  /** Patterns of the only sites where Fairside may be switched on. Absent: the user decides. Empty: none. */
  readonly allowedSites?: readonly string[];
  /** Months after which records are offered for erasing, at the latest. Absent: the user decides. */
  readonly longestMonths?: number;
  readonly off: readonly Feature[];
  /** Absent: the company gives nothing of its own. */
  readonly lists?: Lists;
}

/** What a company gives of its own, as it was written; `pack.ts` reads it. */
export interface Lists {
  readonly words?: unknown;
  readonly tips?: unknown;
}

/** Where no company presets anything. */
export const noPolicy: Policy = { sites: [], off: [] };

/** More than any company needs; a list without end must not fill the page. */
const mostSites = 50;
const mostAllowed = 500;
const mostMonths = 600;

function patternsIn(value: unknown, most: number): string[] {
  return Array.isArray(value) ? [...new Set(value.filter(isSitePattern).slice(0, most))] : [];
}

/**
 * A policy from what the browser hands over. Written by hand by somebody: what does not fit is left out; but a list of
 * allowed sites that cannot be read allows none.
 */
export function policyFrom(value: unknown): Policy {
  if (!isRecord(value)) return noPolicy;
  const language = languages.find((it) => it === value.language);
  const off: readonly unknown[] = Array.isArray(value.off) ? value.off : [];
  const limited = value.allowedSites !== undefined || off.includes('always-on');
  const allowed = off.includes('always-on') ? [] : patternsIn(value.allowedSites, mostAllowed);
  const months = Number.isSafeInteger(value.retentionMonths) ? Number(value.retentionMonths) : 0;
  const { words, tips } = value;
  return {
    sites: patternsIn(value.sites, mostSites),
    off: features.filter((it) => off.includes(it)),
    ...(language && { language }),
    ...(limited && { allowedSites: allowed }),
    ...(months > 0 && months <= mostMonths && { longestMonths: months }),
    ...((words ?? tips) !== undefined && { lists: { words, tips } }),
  };
}
