import { mostSteps, signOf, signsOf, type Table, weightOf } from '@/utils/wording/learned/table';
import type { RuleId } from '@/utils/wording/rule';
import type { Model } from './train';

/** A table of a model's weights. */
export function pack({ weights, bias }: Model, rules: readonly RuleId[]): Table {
  const step = weights.map((its) => {
    const greatest = [...its.values()].reduce((most, it) => Math.max(most, Math.abs(it)), 0);
    return Number((greatest / weightOf(mostSteps, 1)).toPrecision(3));
  });
  const features = [...new Set(weights.flatMap((its) => [...its.keys()]))].sort((a, b) => a - b);
  const table = { gaps: '', counts: '', of: '', steps: '' };
  let before = 0;
  for (const feature of features) {
    const whole = weights
      .map((its, rule) => ({ rule, steps: stepsOf(its.get(feature) ?? 0, step[rule] ?? 1) }))
      .filter((it) => it.steps !== 0);
    if (whole.length === 0) continue;
    table.gaps += signsOf(feature - before);
    before = feature;
    table.counts += signOf(whole.length);
    table.of += whole.map((it) => signOf(it.rule)).join('');
    table.steps += whole.map((it) => signOf(it.steps + mostSteps)).join('');
  }
  return { rules, bias: bias.map((it) => Number(it.toFixed(3))), step, ...table };
}

/** How many steps come nearest to a weight. */
function stepsOf(weight: number, step: number): number {
  if (weight === 0) return 0;
  const between = Math.sqrt(Math.abs(weight) / step);
  const far = (steps: number) => Math.abs(Math.abs(weight) - weightOf(steps, step));
  const [less, more] = [Math.floor(between), Math.ceil(between)];
  return Math.sign(weight) * (far(less) < far(more) ? less : more);
}
