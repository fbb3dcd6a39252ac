import type { FieldPlace, Rescued } from './rescued';

/** ms; counted from when it was last typed. */
export const keptFor = 7 * 24 * 60 * 60_000;
/** Texts kept of one site at most; the oldest go. */
export const mostOfOrigin = 40;

/** Whether a text is to go. One from a future that far is of a clock that was set back since. */
export function isExpired({ at }: Pick<Rescued, 'at'>, now: number): boolean {
  return Math.abs(now - at) >= keptFor;
}

type OnSite = FieldPlace & Pick<Rescued, 'origin'>;

/** Whether two texts were typed into the same field, as far as a path and a label can tell. */
export function isSameField(one: OnSite, other: OnSite): boolean {
  return (
    one.origin === other.origin &&
    one.path === other.path &&
    one.label === other.label &&
    one.nth === other.nth
  );
}

/** Whether two places of one site are the same, query and fragment too: one path may hold many people's forms. */
export function isSamePlace(one: FieldPlace, other: FieldPlace): boolean {
  return (
    one.path === other.path && one.page === other.page && one.label === other.label && one.nth === other.nth
  );
}

/**
 * What becomes of a site's texts when one is typed: the field's earlier one is written over, expired ones go,
 * and the oldest beyond the most that are kept.
 */
export function keepAmong(
  rows: readonly Rescued[],
  fresh: Rescued,
): { readonly put: Rescued; readonly gone: readonly string[] } {
  const earlier = rows.find((row) => isSamePlace(row, fresh));
  const put = earlier ? { ...fresh, id: earlier.id } : fresh;
  const others = rows.filter(({ id }) => id !== put.id);
  const expired = others.filter((row) => isExpired(row, fresh.at));
  const standing = others.filter((row) => !expired.includes(row)).sort((a, b) => b.at - a.at);
  return { put, gone: [...expired, ...standing.slice(mostOfOrigin - 1)].map(({ id }) => id) };
}
