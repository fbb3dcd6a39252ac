import type { RuleId } from '../rule';
import type { Worded } from '../words';
import type { Scores } from './reader';

/** Words that demean do so wherever they stand, unless much speaks against it. */
const leastOfInsult = -4;
/** What is said not to be so must be said in some other way, too. */
const leastDenied = 3;

/** The rules that a sentence breaks, as far as it can be told from all that is in it. */
export function judge({ rules, of }: Scores, words: readonly Worded[]): ReadonlySet<RuleId> {
  const least = (rule: RuleId): number => {
    const its = words.filter((it) => it.rule === rule);
    if (its.length > 0 && its.every(({ isDenied }) => isDenied)) return leastDenied;
    return its.some(({ severity }) => rule === 'FR-INSULT' && severity === 'stop') ? leastOfInsult : 0;
  };
  return new Set(rules.filter((rule, at) => (of[at] ?? 0) >= least(rule)));
}
