import type { NoteKind } from '../../notes/note';
import type { RuleId } from '../rule';
import { featuresOf } from './features';
import type { Said } from './said';
import { mostSteps, numbersIn, readSign, type Table, weightOf } from './table';

/** How much each rule is thought to be broken: from 0 on it is, the further below the less. */
export interface Scores {
  readonly rules: readonly RuleId[];
  readonly of: Float64Array;
}

/** Reads a sentence or a note as a whole, with the signs that it shows, by what was learnt from others. */
export type Reader = (said: Said, kind: NoteKind | undefined, signs: readonly string[]) => Scores;

/** A table's weights, flat: those of a feature stand one after another from its start. */
export interface Weights {
  readonly starts: ReadonlyMap<number, number>;
  /** At a start how many weights stand there. */
  readonly counts: Uint8Array;
  /** Of which rule each is, by its place in the table. */
  readonly of: Uint8Array;
  readonly by: Float32Array;
}

/** Unpacks a table's weights; some twenty thousand, in a few ms. */
export function weightsOf({ step, gaps, counts, of, steps }: Table): Weights {
  const starts = new Map<number, number>();
  const counted = new Uint8Array(of.length);
  let feature = 0;
  let start = 0;
  let at = 0;
  for (const gap of numbersIn(gaps)) {
    feature += gap;
    const count = readSign(counts[at++]);
    starts.set(feature, start);
    counted[start] = count;
    start += count;
  }
  return {
    starts,
    counts: counted,
    of: Uint8Array.from(of, readSign),
    by: Float32Array.from(steps, (sign, at) =>
      weightOf(readSign(sign) - mostSteps, step[readSign(of[at])] ?? 0),
    ),
  };
}

/** Who reads by a table. */
export function readerOf(table: Table): Reader {
  const { starts, counts, of, by } = weightsOf(table);
  const { rules, bias } = table;
  return (said, kind, signs) => {
    const features = featuresOf(said, kind, signs);
    const sums = new Float64Array(rules.length);
    for (const it of features) {
      const start = starts.get(it);
      if (start === undefined) continue;
      for (let at = start; at < start + (counts[start] ?? 0); at++) {
        const rule = of[at] ?? 0;
        sums[rule] = (sums[rule] ?? 0) + (by[at] ?? 0);
      }
    }
    // A long sentence has more to say for anything.
    const length = Math.sqrt(features.size);
    return { rules, of: sums.map((sum, rule) => (bias[rule] ?? 0) + sum / length) };
  };
}
