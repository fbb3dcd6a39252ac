/** Features of a sentence, and of each rule whether it is broken; undefined where nobody said. */
export interface Sample {
  readonly features: ReadonlySet<number>;
  readonly breaks: readonly (boolean | undefined)[];
  /** How often it counts; absent: once. */
  readonly times?: number;
}

/** Linear weights, `rules` of them for each feature, and what each rule begins with. */
export interface Model {
  readonly features: readonly number[];
  readonly rules: number;
  readonly weights: Float64Array;
  readonly bias: Float64Array;
}

export interface Settings {
  /** Passes over all samples. */
  readonly passes: number;
  /** How strongly weights are drawn to 0. */
  readonly decay: number;
  /** How much more a breach counts than its absence, of which there are far more. */
  readonly breachCounts: number;
}

/** Features that fewer samples have are not learnt: names, slips of the pen. */
const fewest = 2;
const pace = 0.5;

/**
 * Logistic regression of each rule on a sentence's features, each divided by the root of their number; whole-batch
 * AdaGrad (Duchi, Hazan, Singer 2011). The same samples give the same model.
 */
export function train(samples: readonly Sample[], rules: number, settings: Settings): Model {
  const seen = new Map<number, number>();
  for (const { features } of samples) for (const it of features) seen.set(it, (seen.get(it) ?? 0) + 1);
  const features = [...seen].flatMap(([it, count]) => (count >= fewest ? [it] : [])).sort((a, b) => a - b);
  const index = new Map(features.map((it, at) => [it, at]));
  const rows = samples.map((it) => ({
    columns: Int32Array.from([...it.features].flatMap((feature) => index.get(feature) ?? [])),
    each: 1 / Math.sqrt(it.features.size),
    breaks: it.breaks,
    times: it.times ?? 1,
  }));
  const weights = new Float64Array(features.length * rules);
  const bias = new Float64Array(rules).fill(-3);
  const slope = new Float64Array(weights.length);
  const biasSlope = new Float64Array(rules);
  const travelled = new Float64Array(weights.length).fill(0.1);
  const biasTravelled = new Float64Array(rules).fill(1);
  const error = new Float64Array(rules);

  for (let pass = 0; pass < settings.passes; pass++) {
    for (let at = 0; at < slope.length; at++) slope[at] = settings.decay * (weights[at] ?? 0);
    biasSlope.fill(0);
    for (const { columns, each, breaks, times } of rows) {
      error.set(bias);
      for (const column of columns) {
        const from = column * rules;
        for (let rule = 0; rule < rules; rule++)
          error[rule] = (error[rule] ?? 0) + each * (weights[from + rule] ?? 0);
      }
      for (let rule = 0; rule < rules; rule++) {
        const is = breaks[rule];
        const thought = 1 / (1 + Math.exp(-(error[rule] ?? 0)));
        error[rule] = is === undefined ? 0 : times * (is ? (thought - 1) * settings.breachCounts : thought);
        biasSlope[rule] = (biasSlope[rule] ?? 0) + (error[rule] ?? 0);
      }
      for (const column of columns) {
        const from = column * rules;
        for (let rule = 0; rule < rules; rule++)
          slope[from + rule] = (slope[from + rule] ?? 0) + each * (error[rule] ?? 0);
      }
    }
    step(weights, slope, travelled);
    step(bias, biasSlope, biasTravelled);
  }
  return { features, rules, weights, bias };
}

function step(values: Float64Array, slope: Float64Array, travelled: Float64Array): void {
  for (let at = 0; at < values.length; at++) {
    const by = slope[at] ?? 0;
    travelled[at] = (travelled[at] ?? 0) + by * by;
    values[at] = (values[at] ?? 0) - (pace * by) / Math.sqrt(travelled[at] ?? 1);
  }
}
