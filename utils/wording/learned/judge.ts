import { type RuleId, rules } from '../rule';
import type { Worded } from '../words';
import type { Scores } from './reader';

/** Words that demean do so wherever they stand, unless much speaks against it. */
const leastOfInsult = -3.1;
/** A stop that no word speaks for needs more: prose on licences and options comes near to threats. */
const leastUnsaid = 0.25;
/** What is said not to be so must be said in some other way, too. */
const leastDenied = 2.5;
/**
 * Most sentences break one rule: how much speaks against a rule for each point by which another is thought to be
 * broken, from `near` on.
 */
const rivalry = 0.4;
const near = -1;

/** The rules that a sentence breaks, as far as it can be told from all that is in it. */
export function judge({ rules: all, of }: Scores, words: readonly Worded[]): ReadonlySet<RuleId> {
  const rivalOf = (rule: RuleId): number =>
    all.reduce((most, it, at) => (isRival(it, rule) ? Math.max(most, of[at] ?? 0) : most), near);
  return new Set(
    all.filter((rule, at) => {
      const score = of[at] ?? 0;
      const its = words.filter((it) => it.rule === rule);
      if (rule === 'FR-INSULT' && its.some(({ severity, isDenied }) => severity === 'stop' && !isDenied))
        return score >= leastOfInsult;
      const isUnsaid = its.length === 0 && rules[rule].severity === 'stop';
      const isDenied = its.length > 0 && its.every((it) => it.isDenied);
      const least = isDenied ? leastDenied : isUnsaid ? leastUnsaid : 0;
      return score >= least && score - rivalry * (rivalOf(rule) - near) >= least;
    }),
  );
}

/** Whether one may be what a sentence breaks instead of the other: what is milder never takes a stop's place. */
const isRival = (one: RuleId, other: RuleId): boolean =>
  one !== other && (rules[one].severity === 'stop' || rules[other].severity !== 'stop');
