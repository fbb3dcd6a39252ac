import { useStore } from '@nanostores/preact';
import { useMemo, useState } from 'preact/hooks';
import { checkFieldWords } from '@/utils/locale/areas/check-field';
import { wordingWords } from '@/utils/locale/areas/wording';
import { wordingRulesWords } from '@/utils/locale/areas/wording-rules';
import type { Person } from '@/utils/meeting/person';
import type { FieldText } from '@/utils/messages/field-text';
import { check } from '@/utils/wording/checker';
import { choicesIn, ignoring, switched, type WordingSettings } from '@/utils/wording/choices';
import type { Finding } from '@/utils/wording/finding';
import { useServices } from '../panel/services';
import { useWordsOf } from '../words';
import { bySentence } from './by-sentence';
import { SaidSentenceView } from './SaidSentenceView';

interface Props {
  readonly field: Extract<FieldText, { ok: true }>;
  readonly person: Person | undefined;
}

/** The findings of a text, sentence by sentence; what the manager does not want to hear of goes at once. */
export function FieldFindings({ field, person }: Props) {
  const checkField = useWordsOf(checkFieldWords);
  const wording = useWordsOf(wordingWords);
  const wordingRules = useWordsOf(wordingRulesWords);
  const { $settings, $companyWords, choose } = useServices();
  const settings = useStore($settings);
  const companyWords = useStore($companyWords);
  const [said, setSaid] = useState('');
  const { text, length } = field;
  const findings = useMemo(
    () => check(text, { ...choicesIn(settings, companyWords), ...(person && { names: [person.name] }) }),
    [text, settings, companyWords, person],
  );
  const isEmpty = !text.trim();
  const answer = async (change: WordingSettings, done: string) =>
    setSaid((await choose(change)) ? `${done} ${checkField.back}` : wording.notKept);
  const ignore = ({ start, end }: Finding) => {
    const phrase = text.slice(start, end);
    void answer(ignoring(settings, phrase), checkField.ignored(phrase));
  };
  const ruleOff = ({ rule }: Finding) =>
    void answer(switched(settings, rule, false), checkField.isOff(wordingRules.name[rule]));
  const told = findings.length > 0 ? checkField.found(findings.length) : checkField.nothing;
  return (
    <>
      <p class="small">{checkField.of[field.of]}</p>
      <p role="status">
        <b>{isEmpty ? checkField.empty : told}</b>{' '}
        <span class="small">
          {isEmpty ? checkField.emptyHint : findings.length === 0 && checkField.nothingHint}
        </span>
      </p>
      {length > text.length && <p class="notice">{checkField.longer(text.length, length)}</p>}
      <p class="small" role="status">
        {said}
      </p>
      <ul class="said-sentences">
        {bySentence(text, findings).map((sentence) => (
          <SaidSentenceView
            key={sentence.start}
            sentence={sentence}
            person={person}
            onIgnore={ignore}
            onRuleOff={ruleOff}
          />
        ))}
      </ul>
    </>
  );
}
