export type Strength = 'short' | 'fair' | 'strong';

/**
 * How long a passphrase would hold, by what can be counted honestly: how much there is to guess. A Chinese
 * character counts for two letters; repeated ones count once. Below 12 it can be tried out in days, from 20
 * on it cannot. Words that everybody knows are not recognised: the hint beside it says so.
 */
export function strengthOf(passphrase: string): Strength {
  const letters = [...passphrase.normalize('NFKC')];
  const weight = (letter: string) => (/\p{Script=Han}/u.test(letter) ? 2 : 1);
  const length = letters.reduce((sum, letter) => sum + weight(letter), 0);
  const variety = [...new Set(letters)].reduce((sum, letter) => sum + weight(letter), 0);
  const counted = Math.min(length, variety * 2);
  if (counted < 12) return 'short';
  return counted < 20 ? 'fair' : 'strong';
}
