import type { Person } from '../meeting/person';
import { isSameName } from '../meeting/same-name';
import type { PersonRecord } from './person-record';

/** Whether two mail addresses are the same but for case and surrounding space. */
export function sameAddress(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

/** Whether somebody goes by a name. */
export function isNamed(
  { name, alsoNamed }: Pick<PersonRecord, 'name' | 'alsoNamed'>,
  wanted: string,
): boolean {
  return [name, ...alsoNamed].some((it) => isSameName(it, wanted));
}

/**
 * Everybody whom a meeting may mean: whoever has its address, else all who go by its name. With an address
 * that nobody has, only those whose address is not known: two of one name and other addresses are two.
 */
export function candidates(
  people: readonly PersonRecord[],
  { name, email }: Person,
): readonly PersonRecord[] {
  const byAddress = email && people.find(({ emails }) => emails.some((it) => sameAddress(it, email)));
  if (byAddress) return [byAddress];
  return people.filter((it) => isNamed(it, name) && !(email && it.emails.length > 0));
}

/** The one of the people known whom a meeting means; nobody where it may be several. */
export function recognise(people: readonly PersonRecord[], person: Person): PersonRecord | undefined {
  const [one, another] = candidates(people, person);
  return another ? undefined : one;
}

/** Somebody met for the first time. */
export function met({ name, email }: Person, id: string, now: number): PersonRecord {
  return { id, name, alsoNamed: [], emails: email ? [email] : [], createdAt: now };
}

/** The person with what a meeting tells of them: another name, an address. The same if it is nothing new. */
export function knownBetter(record: PersonRecord, { name, email }: Person): PersonRecord {
  const { alsoNamed, emails } = record;
  const newName = !isNamed(record, name);
  const newAddress = email !== undefined && !emails.some((it) => sameAddress(it, email));
  if (!newName && !newAddress) return record;
  return {
    ...record,
    alsoNamed: newName ? [...alsoNamed, name] : alsoNamed,
    emails: newAddress ? [...emails, email] : emails,
  };
}
