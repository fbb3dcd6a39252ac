import type { RuleId } from '../rule';
import type { Scores } from './reader';

/** What words that a rule looks for add to its score: unless the sentence reads much as those that are clean, it is said. */
const wordsCount = 4;
/** How far above 0 a rule must be that no word speaks for, where another is likelier. */
const clear = 2;
/** By how much another rule may be likelier than one that only words speak for. */
const rival = 4;

/** What a sentence as a whole says to what was found in it by words. */
export interface Judgement {
  /** Found by words alone, in a sentence that reads as if nothing were wrong, or something quite different. */
  readonly doubted: ReadonlySet<RuleId>;
  /** Found although none of a rule's words stands there. */
  readonly added: readonly RuleId[];
}

/** Weighs the sentence as a whole against the rules whose words stand in it. */
export function judge({ rules, of }: Scores, byWords: ReadonlySet<RuleId>): Judgement {
  const totals = of.map((score, at) => (byWords.has(rules[at] as RuleId) ? score + wordsCount : score));
  const likeliest = totals.reduce((most, it) => Math.max(most, it), Number.NEGATIVE_INFINITY);
  const doubted = new Set<RuleId>();
  const added: RuleId[] = [];
  for (const [at, rule] of rules.entries()) {
    const total = totals[at] ?? 0;
    if (byWords.has(rule)) {
      if (total < Math.max(0, likeliest - rival)) doubted.add(rule);
    } else if (total >= clear || (total >= 0 && total === likeliest)) added.push(rule);
  }
  return { doubted, added };
}
