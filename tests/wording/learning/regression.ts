/** Rows of numbers, most of them 0, by column: in which rows each column is not 0, and what stands there. */
export interface Columns {
  readonly rows: number;
  readonly all: readonly Column[];
}

export interface Column {
  readonly rows: Int32Array;
  readonly values: Float32Array;
}

/** What is asked of the rows: whether each is one, and how much it counts; 0: nobody said. */
export interface Asked {
  readonly is: Uint8Array;
  readonly counts: Float32Array;
}

/** How weights are drawn to 0: to be none (`to0`), or to be small (`small`). */
export interface Penalty {
  readonly to0: number;
  readonly small: number;
}

/** A logistic regression: a weight for each column, and what a row without any is. */
export interface Fit {
  readonly weights: Float64Array;
  readonly bias: number;
}

const logistic = (score: number) => 1 / (1 + Math.exp(-score));

/** Passes over all columns; between two of them those whose weight is not 0 are gone through by themselves. */
const passes = 12;
const passesOfFew = 6;
/** No weight moves further than this at once, so that each step is one down (trust region). */
const farthest = 4;

/**
 * Fits a logistic regression, one weight at a time (cyclic coordinate descent: Genkin, Lewis, Madigan 2007).
 * `columns`: those that may have a weight. The same rows give the same fit.
 */
export function regress(
  { rows, all }: Columns,
  { is, counts }: Asked,
  penalty: Penalty,
  columns: readonly number[],
): Fit {
  const weights = new Float64Array(all.length);
  const trust = new Float64Array(all.length).fill(farthest);
  const scores = new Float64Array(rows).fill(-3);
  const thought = new Float64Array(rows).fill(logistic(-3));
  let bias = -3;

  const stepOfBias = () => {
    let slope = 0;
    let curve = 1e-6;
    for (let row = 0; row < rows; row++) {
      const p = thought[row] ?? 0;
      const count = counts[row] ?? 0;
      slope += count * (p - (is[row] ?? 0));
      curve += count * p * (1 - p);
    }
    const by = Math.max(-1, Math.min(1, -slope / curve));
    bias += by;
    for (let row = 0; row < rows; row++) {
      scores[row] = (scores[row] ?? 0) + by;
      thought[row] = logistic(scores[row] ?? 0);
    }
  };

  const stepOf = (at: number) => {
    const column = all[at];
    if (!column) return;
    const { rows: where, values } = column;
    let slope = 0;
    let curve = 1e-6;
    for (let i = 0; i < where.length; i++) {
      const row = where[i] ?? 0;
      const value = values[i] ?? 0;
      const p = thought[row] ?? 0;
      const count = (counts[row] ?? 0) * value;
      slope += count * (p - (is[row] ?? 0));
      curve += count * value * p * (1 - p);
    }
    const weight = weights[at] ?? 0;
    slope += penalty.small * weight;
    curve += penalty.small;
    // The least of slope, curve and penalty: 0, where the slope is not steep enough to leave it.
    const wanted = curve * weight - slope;
    const to = Math.abs(wanted) <= penalty.to0 ? 0 : (wanted - Math.sign(wanted) * penalty.to0) / curve;
    const limit = trust[at] ?? farthest;
    const by = Math.max(-limit, Math.min(limit, to - weight));
    trust[at] = Math.max(2 * Math.abs(by), limit / 2);
    if (by === 0) return;
    weights[at] = weight + by;
    for (let i = 0; i < where.length; i++) {
      const row = where[i] ?? 0;
      scores[row] = (scores[row] ?? 0) + by * (values[i] ?? 0);
      thought[row] = logistic(scores[row] ?? 0);
    }
  };

  for (let pass = 0; pass < passes; pass++) {
    stepOfBias();
    for (const at of columns) stepOf(at);
    const few = columns.filter((at) => weights[at] !== 0);
    for (let again = 0; again < passesOfFew; again++) {
      stepOfBias();
      for (const at of few) stepOf(at);
    }
  }
  return { weights, bias };
}
