import { fold } from './names';

/**
 * A name as it is compared: case, the order of its words ("Okafor, Daniel") and, in Chinese, white space
 * make no difference.
 */
function sameAs(name: string): string {
  const words = fold(name)
    .split(/[^\p{L}\p{M}'’]+/u)
    .filter(Boolean);
  return /\p{Script=Han}/u.test(name) ? words.join('') : words.sort().join(' ');
}

/** Whether two names are one person's, as far as names can tell. */
export function isSameName(one: string, other: string): boolean {
  return sameAs(one) !== '' && sameAs(one) === sameAs(other);
}
