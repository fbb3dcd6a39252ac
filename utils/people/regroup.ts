import type { Person } from '../meeting/person';
import type { PersonRecord } from './person-record';
import { isNamed, knownBetter, sameAddress } from './recognise';

export interface Belonging {
  readonly id: string;
  readonly personId: string;
}

/** Who there is and what is whose, as it is to be. What takes it back has the same shape. */
export interface Regrouping {
  /** As they are to be kept. */
  readonly people: readonly PersonRecord[];
  /** Ids of people who are no more. */
  readonly gone: readonly string[];
  readonly conversations: readonly Belonging[];
  readonly evidence: readonly Belonging[];
}

/** Two that are one: known by all names and addresses of both. */
export function merged(kept: PersonRecord, gone: PersonRecord): PersonRecord {
  const called: readonly Person[] = [
    ...[gone.name, ...gone.alsoNamed].map((name) => ({ name })),
    ...gone.emails.map((email) => ({ name: gone.name, email })),
  ];
  const pseudonym = kept.pseudonym ?? gone.pseudonym;
  const all = called.reduce(knownBetter, kept);
  return pseudonym === undefined ? all : { ...all, pseudonym };
}

/**
 * One that was two. The names and addresses that only the conversations moved know go with them: they are
 * how the next meeting finds the right one.
 */
export function parted(
  from: PersonRecord,
  to: PersonRecord,
  moved: readonly Person[],
  staying: readonly Person[],
): { readonly from: PersonRecord; readonly to: PersonRecord } {
  const has = (people: readonly Person[], address: string) =>
    people.some(({ email }) => email !== undefined && sameAddress(email, address));
  const addressGoes = (address: string) => has(moved, address) && !has(staying, address);
  const nameGoes = (name: string) => {
    const called = (people: readonly Person[]) =>
      people.some((it) => isNamed({ name, alsoNamed: [] }, it.name));
    return called(moved) && !called(staying);
  };
  const known = moved.map(({ name, email }) =>
    email !== undefined && addressGoes(email) ? { name, email } : { name },
  );
  return {
    from: {
      ...from,
      alsoNamed: from.alsoNamed.filter((name) => !nameGoes(name)),
      emails: from.emails.filter((email) => !addressGoes(email)),
    },
    to: known.reduce(knownBetter, to),
  };
}
