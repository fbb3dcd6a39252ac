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
export function judge(scores: Scores, byWords: ReadonlySet<RuleId>): Judgement {
  const all = [...scores].map(([rule, score]) => ({
    rule,
    score,
    total: byWords.has(rule) ? score + wordsCount : score,
  }));
  const likeliest = Math.max(...all.map(({ total }) => total));
  return {
    doubted: new Set(
      all.flatMap(({ rule, total }) =>
        byWords.has(rule) && total < Math.max(0, likeliest - rival) ? [rule] : [],
      ),
    ),
    added: all.flatMap(({ rule, score }) =>
      !byWords.has(rule) && score >= 0 && (score >= clear || score === likeliest) ? [rule] : [],
    ),
  };
}
