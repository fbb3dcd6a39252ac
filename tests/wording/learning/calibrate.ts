import type { LabelledSet, Lessons } from './lessons';
import { regress } from './regression';
import { type Model, type Sample, scoreOf, train } from './train';

/** Each set is scored once by a model that has not learnt from it: of so many models. */
const parts = 3;

/**
 * The model of lessons with each rule's scores made the logarithms of its odds on sets that are not learnt from (Platt
 * 1999): a rule whose words deceive more often on those gets lower ones. Of sets that no pattern was written from.
 */
export function calibrated({ sets, examples, lines }: Lessons, thrift: readonly number[]): Model {
  const model = train([...samplesIn(sets), ...examples, ...lines], thrift);
  const unseen = Array.from({ length: parts }, (_, part) => {
    const isHeld = (_: LabelledSet, at: number) => at % parts === part;
    const others = sets.filter((it, at) => !isHeld(it, at));
    const without = train([...samplesIn(others), ...examples, ...lines], thrift);
    const held = samplesIn(sets.filter(isHeld).filter(({ isUnread }) => isUnread));
    return held.map((sample) => ({ sample, model: without }));
  }).flat();
  const fits = thrift.map((_, rule) => {
    const known = unseen.filter(({ sample }) => sample.breaks[rule] !== undefined);
    const values = Float32Array.from(known, ({ sample, model }) => scoreOf(model, sample, rule));
    return regress(
      { rows: known.length, all: [{ rows: Int32Array.from(values, (_, at) => at), values }] },
      {
        is: Uint8Array.from(known, ({ sample }) => (sample.breaks[rule] ? 1 : 0)),
        counts: new Float32Array(known.length).fill(1),
      },
      { to0: 0, small: 0 },
      [0],
    );
  });
  return {
    weights: model.weights.map((its, rule) => {
      const slope = fits[rule]?.weights[0] ?? 1;
      return new Map([...its].map(([feature, weight]) => [feature, weight * slope]));
    }),
    bias: model.bias.map((it, rule) => it * (fits[rule]?.weights[0] ?? 1) + (fits[rule]?.bias ?? 0)),
  };
}

const samplesIn = (sets: readonly LabelledSet[]): Sample[] => sets.flatMap(({ samples }) => samples);
