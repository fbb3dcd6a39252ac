import { type Columns, regress } from './regression';

/** Features of a sentence, and of each rule whether it is broken; undefined where nobody said. */
export interface Sample {
  readonly features: ReadonlySet<number>;
  readonly breaks: readonly (boolean | undefined)[];
  /** How often it counts; absent: once. */
  readonly times?: number;
}

/** Of each rule its weights, by feature, and what a sentence without any feature is thought to be. */
export interface Model {
  readonly weights: readonly ReadonlyMap<number, number>[];
  readonly bias: readonly number[];
}

/** Features that fewer samples have are not learnt: names, slips of the pen. */
const fewest = 2;
/** How much more a breach counts than its absence, of which there are far more. */
const breachCounts = 2;
/** How strongly weights that are left are drawn to 0, once it is chosen which. */
const decay = 1 / 30;

/**
 * Logistic regression of each rule on a sentence's features, each divided by the root of their number. First it is
 * chosen which weights a rule needs (lasso: the greater `thrift` of a rule, the fewer), then how great they are.
 */
export function train(samples: readonly Sample[], thrift: readonly number[]): Model {
  const { features, columns } = columnsOf(samples);
  const every = features.map((_, at) => at);
  const fits = thrift.map((to0, rule) => {
    const is = Uint8Array.from(samples, ({ breaks }) => (breaks[rule] ? 1 : 0));
    const counts = Float32Array.from(samples, ({ breaks, times = 1 }) =>
      breaks[rule] === undefined ? 0 : times * (breaks[rule] ? breachCounts : 1),
    );
    const chosen = regress(columns, { is, counts }, { to0, small: 0 }, every);
    const left = every.filter((at) => chosen.weights[at] !== 0);
    return regress(columns, { is, counts }, { to0: 0, small: decay }, left);
  });
  return {
    weights: fits.map(({ weights }) => {
      const its = features.map((feature, at) => [feature, weights[at] ?? 0] as const);
      return new Map(its.filter(([, weight]) => weight !== 0));
    }),
    bias: fits.map(({ bias }) => bias),
  };
}

/** How much a rule is thought to be broken by a sample. */
export function scoreOf({ weights, bias }: Model, { features }: Sample, rule: number): number {
  let sum = 0;
  for (const it of features) sum += weights[rule]?.get(it) ?? 0;
  return (bias[rule] ?? 0) + sum / Math.sqrt(features.size);
}

function columnsOf(samples: readonly Sample[]): { features: number[]; columns: Columns } {
  const rows = new Map<number, number[]>();
  for (const [row, { features }] of samples.entries())
    for (const it of features) {
      const those = rows.get(it);
      if (those) those.push(row);
      else rows.set(it, [row]);
    }
  const features = [...rows.keys()]
    .filter((it) => (rows.get(it)?.length ?? 0) >= fewest)
    .sort((a, b) => a - b);
  const each = samples.map((it) => 1 / Math.sqrt(it.features.size));
  const all = features.map((feature) => {
    const its = Int32Array.from(rows.get(feature) ?? []);
    return { rows: its, values: Float32Array.from(its, (row) => each[row] ?? 0) };
  });
  return { features, columns: { rows: samples.length, all } };
}
