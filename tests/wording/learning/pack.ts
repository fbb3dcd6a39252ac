import { mostSteps, signOf, signsOf, type Table } from '@/utils/wording/learned/table';
import type { RuleId } from '@/utils/wording/rule';
import type { Model } from './train';

/** A table of a model's strongest weights: of each rule as many as `most` says. */
export function pack(model: Model, rules: readonly RuleId[], most: (rule: RuleId) => number): Table {
  const least = rules.map((rule, index) => {
    const its = model.features.map((_, at) => Math.abs(model.weights[at * model.rules + index] ?? 0));
    return its.sort((a, b) => b - a)[most(rule)] ?? 0;
  });
  const kept = model.features.map((feature, at) => ({
    feature,
    its: rules.flatMap((_, rule) => {
      const weight = model.weights[at * model.rules + rule] ?? 0;
      return Math.abs(weight) > (least[rule] ?? 0) ? [{ rule, weight }] : [];
    }),
  }));
  const greatest = model.weights.reduce((most, it) => Math.max(most, Math.abs(it)), 0);
  const step = Number((greatest / mostSteps).toPrecision(4));
  const table = { gaps: '', counts: '', of: '', steps: '' };
  let before = 0;
  for (const { feature, its } of kept) {
    const whole = its
      .map(({ rule, weight }) => ({ rule, steps: Math.round(weight / step) }))
      .filter((it) => it.steps !== 0);
    if (whole.length === 0) continue;
    table.gaps += signsOf(feature - before);
    before = feature;
    table.counts += signOf(whole.length);
    table.of += whole.map((it) => signOf(it.rule)).join('');
    table.steps += whole.map((it) => signOf(it.steps + mostSteps)).join('');
  }
  return { rules, bias: [...model.bias].map((it) => Number(it.toFixed(3))), step, ...table };
}
