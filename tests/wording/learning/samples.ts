import { fold } from '@/utils/wording/fold';
import { isOfName } from '@/utils/wording/learned/chinese-names';
import { featureOf, partsOf, signsOfWords } from '@/utils/wording/learned/features';
import { saidIn } from '@/utils/wording/learned/said';
import { ofNotes } from '@/utils/wording/learned/table';
import type { Example, RuleId } from '@/utils/wording/rule';
import { sentencesOf } from '@/utils/wording/sentences';
import { askedOf, signsIn } from '@/utils/wording/structure';
import { type Token, tokensOf } from '@/utils/wording/tokens';
import type { Labelled } from '../labelled';
import type { Sample } from './train';
import type { WordsFound } from './words-found';

/** One text in so many is learnt as of no kind, as those in the fields of a page are. */
const kindUnknown = 4;

/**
 * Labelled texts as what the learner reads: clean ones sentence by sentence, others whole, as nobody said which it is;
 * and goals, actions and agreements once more as notes, of which only that is known which is asked of them.
 */
export function samplesOf(
  texts: readonly Labelled[],
  rules: readonly RuleId[],
  names: ReadonlySet<string>,
  wordsFound: WordsFound,
): Sample[] {
  return texts.flatMap(({ text, kind, breaks }, at) => {
    const tokens = tokensOf(fold(text).text);
    const known = at % kindUnknown === 0 ? undefined : kind;
    const pieces = breaks.length === 0 ? sentencesOf(tokens) : [tokens];
    const sentences = pieces.map(
      (it): Sample => ({
        features: featuresIn(it, known, names, signsOfWords(wordsFound(it, known))),
        breaks: rules.map((rule) => breaks.includes(rule) && !ofNotes.includes(rule)),
      }),
    );
    const note = askedOf(text, kind);
    if (!note) return sentences;
    const all = tokensOf(fold(note.content).text);
    return [
      ...sentences,
      {
        features: featuresIn(all, note.kind, names, signsIn(note.content)),
        breaks: rules.map((rule) =>
          ofNotes.includes(rule) ? rule === note.rule && breaks.includes(rule) : undefined,
        ),
      },
    ];
  });
}

/** An example is a promise of the rule files: it counts as often as this. */
const timesOfExample = 20;

/**
 * A rule file's examples: of each only its own rule is known. That rules have words in those that break one says
 * nothing, as they were written for each other; that they have some in the others does.
 */
export function samplesOfExamples(
  examples: readonly Example[],
  rules: readonly RuleId[],
  names: ReadonlySet<string>,
  wordsFound: WordsFound,
): Sample[] {
  return examples.flatMap(({ rule, kind, hits, passes }) =>
    [...hits, ...passes].map((text, at): Sample => {
      const isHit = at < hits.length;
      const tokens = tokensOf(fold(text).text);
      const features = featuresIn(tokens, kind, names, isHit ? [] : signsOfWords(wordsFound(tokens, kind)));
      const breaks = rules.map((it) => (it === rule ? isHit : undefined));
      return { features, breaks, times: timesOfExample };
    }),
  );
}

/** The features of a sentence or a note as the check reads it, without what people are called. */
function featuresIn(
  tokens: readonly Token[],
  kind: Labelled['kind'],
  names: ReadonlySet<string>,
  signs: readonly string[],
): Set<number> {
  const isName = (at: number) => names.has(tokens[at]?.text.replace(/'s$/, '') ?? '');
  const found = new Set<number>();
  for (const part of partsOf(saidIn(tokens, isName), kind, signs))
    if (!isOfName(part)) found.add(featureOf(part));
  return found;
}
