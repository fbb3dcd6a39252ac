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
  const odds = fits.map(({ weights: [slope = 0], bias }, rule) => {
    // Its scores say nothing, or the contrary, of sets that they were not learnt from.
    if (slope <= 0) throw new Error(`Rule ${rule} cannot be learnt`);
    return { slope, bias };
  });
  return {
    weights: odds.map(
      ({ slope }, rule) =>
        new Map([...(model.weights[rule] ?? [])].map(([feature, weight]) => [feature, weight * slope])),
    ),
    bias: odds.map(({ slope, bias }, rule) => (model.bias[rule] ?? 0) * slope + bias),
  };
}

const samplesIn = (sets: readonly LabelledSet[]): Sample[] => sets.flatMap(({ samples }) => samples);
