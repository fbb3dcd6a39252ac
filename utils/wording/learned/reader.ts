import type { NoteKind } from '../../notes/note';
import type { RuleId } from '../rule';
import type { Token } from '../tokens';
import { featuresOf } from './features';
import { mostSteps, numbersIn, readSign, type Table } from './table';

/** How much each rule is thought to be broken: from 0 on it is, the further below the less. */
export type Scores = ReadonlyMap<RuleId, number>;

/** Reads a sentence as a whole, by what was learnt from others. */
export type Reader = (tokens: readonly Token[], kind: NoteKind | undefined) => Scores;

/** For each feature its weights, each for the rule at that place of the table's. */
export type Weights = ReadonlyMap<number, readonly (readonly [rule: number, weight: number])[]>;

/** Unpacks a table's weights; some ten thousand, in a few ms. */
export function weightsOf({ step, gaps, counts, of, steps }: Table): Weights {
  const weights = new Map<number, (readonly [number, number])[]>();
  let feature = 0;
  let at = 0;
  let weight = 0;
  for (const gap of numbersIn(gaps)) {
    feature += gap;
    const its: [number, number][] = [];
    for (let left = readSign(counts[at++]); left > 0; left--) {
      its.push([readSign(of[weight]), (readSign(steps[weight]) - mostSteps) * step]);
      weight += 1;
    }
    weights.set(feature, its);
  }
  return weights;
}

/** Who reads by a table. */
export function readerOf(table: Table): Reader {
  const weights = weightsOf(table);
  const { rules, bias } = table;
  return (tokens, kind) => {
    const features = featuresOf(tokens, kind);
    const sums = new Float64Array(rules.length);
    for (const it of features) {
      for (const [rule, by] of weights.get(it) ?? []) sums[rule] = (sums[rule] ?? 0) + by;
    }
    // A long sentence has more to say for anything.
    const length = Math.sqrt(features.size);
    return new Map(rules.map((rule, index) => [rule, (bias[index] ?? 0) + (sums[index] ?? 0) / length]));
  };
}
