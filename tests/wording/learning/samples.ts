import { fold } from '@/utils/wording/fold';
import { featureOf, partsOf } from '@/utils/wording/learned/features';
import type { Example, RuleId } from '@/utils/wording/rule';
import type { Labelled } from '../labelled';
import { isOfName, withoutNames } from './names';
import type { Sample } from './train';

/** One text in so many is learnt as of no kind, as those in the fields of a page are. */
const kindUnknown = 4;

/** Labelled texts as what the learner reads. */
export function samplesOf(
  texts: readonly Labelled[],
  rules: readonly RuleId[],
  names: ReadonlySet<string>,
): Sample[] {
  return texts.map(({ text, kind, breaks }, at) => ({
    features: features(text, at % kindUnknown === 0 ? undefined : kind, names),
    breaks: rules.map((rule) => breaks.includes(rule)),
  }));
}

/** An example is a promise of the rule files: it counts as often as this. */
const timesOfExample = 10;

/** A rule file's examples: of each only its own rule is known. */
export function samplesOfExamples(
  examples: readonly Example[],
  rules: readonly RuleId[],
  names: ReadonlySet<string>,
): Sample[] {
  return examples.flatMap(({ rule, kind, hits, passes }) =>
    [...hits, ...passes].map((text, at) => ({
      features: features(text, kind, names),
      breaks: rules.map((it) => (it === rule ? at < hits.length : undefined)),
      times: timesOfExample,
    })),
  );
}

function features(text: string, kind: Labelled['kind'], names: ReadonlySet<string>): Set<number> {
  const found = new Set<number>();
  for (const part of partsOf(withoutNames(fold(text).text, names), kind))
    if (!isOfName(part)) found.add(featureOf(part));
  return found;
}
