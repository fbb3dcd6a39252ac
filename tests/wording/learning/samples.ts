import { fold } from '@/utils/wording/fold';
import { isOfName } from '@/utils/wording/learned/chinese-names';
import { featureOf, partsOf } from '@/utils/wording/learned/features';
import { saidIn } from '@/utils/wording/learned/said';
import type { Example, RuleId } from '@/utils/wording/rule';
import { sentencesOf } from '@/utils/wording/sentences';
import { type Token, tokensOf } from '@/utils/wording/tokens';
import type { Labelled } from '../labelled';
import type { Sample } from './train';

/** One text in so many is learnt as of no kind, as those in the fields of a page are. */
const kindUnknown = 4;

/** Labelled texts as what the learner reads: clean ones sentence by sentence, others whole, as nobody said which it is. */
export function samplesOf(
  texts: readonly Labelled[],
  rules: readonly RuleId[],
  names: ReadonlySet<string>,
): Sample[] {
  return texts.flatMap(({ text, kind, breaks }, at) => {
    const tokens = tokensOf(fold(text).text);
    const pieces = breaks.length === 0 ? sentencesOf(tokens) : [tokens];
    return pieces.flatMap((it) => {
      const features = featuresIn(it, at % kindUnknown === 0 ? undefined : kind, names);
      return features ? [{ features, breaks: rules.map((rule) => breaks.includes(rule)) }] : [];
    });
  });
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
    [...hits, ...passes].flatMap((text, at) => {
      const features = featuresIn(tokensOf(fold(text).text), kind, names);
      const breaks = rules.map((it) => (it === rule ? at < hits.length : undefined));
      return features ? [{ features, breaks, times: timesOfExample }] : [];
    }),
  );
}

/** The features of a sentence as the check reads it, without what people are called. */
function featuresIn(
  tokens: readonly Token[],
  kind: Labelled['kind'],
  names: ReadonlySet<string>,
): Set<number> | undefined {
  const isName = (at: number) => names.has(tokens[at]?.text.replace(/'s$/, '') ?? '');
  const said = saidIn(tokens, isName);
  if (!said) return undefined;
  const found = new Set<number>();
  for (const part of partsOf(said, kind)) if (!isOfName(part)) found.add(featureOf(part));
  return found;
}
