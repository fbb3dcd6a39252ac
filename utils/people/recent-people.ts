import type { PersonRecord } from './person-record';

/**
 * The people, those spoken with last first, then the others by name. `spokenWith`: ids in the order of the
 * conversations, the latest first; one may stand in it often.
 */
export function byRecentConversation(
  people: readonly PersonRecord[],
  spokenWith: readonly (string | undefined)[],
): PersonRecord[] {
  const known = new Map(people.map((it) => [it.id, it]));
  const recent = [...new Set(spokenWith)].flatMap((id) => known.get(id ?? '') ?? []);
  const others = people.filter((it) => !recent.includes(it));
  return [...recent, ...others.sort((one, other) => one.name.localeCompare(other.name, 'zh-CN'))];
}
