import { checkFieldWords } from '@/utils/locale/areas/check-field';
import { reasonsWords } from '@/utils/locale/areas/reasons';
import { wordingWords } from '@/utils/locale/areas/wording';
import { wordingRulesWords } from '@/utils/locale/areas/wording-rules';
import type { Person } from '@/utils/meeting/person';
import { type Finding, isFixed } from '@/utils/wording/finding';
import { useShown } from '../cover/shown';
import { toldOf } from '../wording/told';
import { useWordsOf } from '../words';
import type { SaidSentence } from './by-sentence';

interface Props {
  readonly sentence: SaidSentence;
  readonly person: Person | undefined;
  onIgnore(finding: Finding): void;
  onRuleOff(finding: Finding): void;
}

/** A shape for each severity: the colour alone says nothing. */
const shapes = { stop: '■', warn: '▲', hint: '●' } as const;

/** A sentence with what is said about it. */
export function SaidSentenceView({ sentence, person, onIgnore, onRuleOff }: Props) {
  const checkField = useWordsOf(checkFieldWords);
  const wording = useWordsOf(wordingWords);
  const wordingRules = useWordsOf(wordingRulesWords);
  const reasons = useWordsOf(reasonsWords);
  const { text } = useShown();
  return (
    <li>
      <blockquote>
        {sentence.parts.map((part, at) =>
          part.finding ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a sentence is cut anew whenever it changes
            <mark key={at} class={part.finding.severity}>
              {text(part.text, person)}
            </mark>
          ) : (
            text(part.text, person)
          ),
        )}
      </blockquote>
      <ul>
        {sentence.findings.map((finding) => {
          const { rule, severity, start, asWhole } = finding;
          const told = toldOf(finding, reasons);
          return (
            <li key={`${rule} ${start}`} data-finding={rule}>
              <p>
                <span class={`severity ${severity}`}>
                  <span aria-hidden="true">{shapes[severity]}</span> {wording.severity[severity]}
                </span>{' '}
                <b>{wordingRules.name[rule]}</b>
              </p>
              <p class="small">
                {told.reason} {told.source} {asWhole && wording.card.asWhole} {told.guidance}
              </p>
              {!isFixed(finding) && (
                <div class="row-links">
                  {!asWhole && (
                    <button type="button" class="link small" onClick={() => onIgnore(finding)}>
                      {checkField.ignore}
                    </button>
                  )}
                  <button type="button" class="link small" onClick={() => onRuleOff(finding)}>
                    {checkField.ruleOff}
                  </button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </li>
  );
}
