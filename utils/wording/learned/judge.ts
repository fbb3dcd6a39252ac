import { type RuleId, rules } from '../rule';
import type { Scores } from './reader';

/**
 * How much more a sentence must say for a rule whose words stand there than one that says nothing: what the law protects
 * is a matter, and a fault only in such a sentence. Other words are doubted where something speaks against them, and
 * what demeans only where much does.
 */
const least = (rule: RuleId) => (rule === 'FR-INSULT' ? -1 : rules[rule].severity === 'stop' ? 0.8 : -0.3);
/** What words that a rule looks for add to its score, where it is set against other rules. */
const wordsCount = 4;
/** How far above 0 a rule must be that no word speaks for, where another is likelier. */
const clear = 2;
/** By how much another rule may be likelier than one that only words speak for. */
const rival = 3;

/** What a sentence as a whole says to what was found in it by words. */
export interface Judgement {
  /** Found by words alone, in a sentence that reads as if nothing were wrong, or something quite different. */
  readonly doubted: ReadonlySet<RuleId>;
  /** Found although none of a rule's words stands there. */
  readonly added: readonly RuleId[];
}

/** Weighs the sentence as a whole against the rules whose words stand in it. */
export function judge({ rules: ids, of, bias }: Scores, byWords: ReadonlySet<RuleId>): Judgement {
  const totals = of.map((score, at) => (byWords.has(ids[at] as RuleId) ? score + wordsCount : score));
  const likeliest = totals.reduce((most, it) => Math.max(most, it), Number.NEGATIVE_INFINITY);
  const doubted = new Set<RuleId>();
  const added: RuleId[] = [];
  for (const [at, rule] of ids.entries()) {
    const total = totals[at] ?? 0;
    if (byWords.has(rule)) {
      const speaks = (of[at] ?? 0) - (bias[at] ?? 0);
      if (speaks < least(rule) || total < likeliest - rival) doubted.add(rule);
    } else if (total >= clear || (total >= 0 && total === likeliest)) added.push(rule);
  }
  return { doubted, added };
}
