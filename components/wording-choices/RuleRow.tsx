import { useId } from 'preact/hooks';
import { ownWordsWords } from '@/utils/locale/areas/own-words';
import { wordingWords } from '@/utils/locale/areas/wording';
import { wordingRulesWords } from '@/utils/locale/areas/wording-rules';
import type { AnyRuleId } from '@/utils/wording/balance/finding';
import { madeAsLoud, severitiesFor, switched, type WordingSettings } from '@/utils/wording/choices';
import { useWordsOf } from '../words';

interface Props {
  readonly rule: AnyRuleId;
  readonly settings: WordingSettings;
  choose(change: WordingSettings): void;
}

/** A rule: what it looks for, whether it does, and how loud it is. */
export function RuleRow({ rule, settings, choose }: Props) {
  const ownWords = useWordsOf(ownWordsWords);
  const wording = useWordsOf(wordingWords);
  const wordingRules = useWordsOf(wordingRulesWords);
  const hint = useId();
  const name = wordingRules.name[rule];
  const on = !settings.wordingOff?.rules?.includes(rule);
  const choices = severitiesFor(rule);
  const severity = settings.wordingSeverity?.[rule] ?? choices[0];
  const isRisky = choices[0] === 'stop' && (!on || severity === 'hint');
  return (
    <li data-rule={rule}>
      <label class="switch">
        <input
          type="checkbox"
          checked={on}
          aria-describedby={hint}
          onChange={(event) => choose(switched(settings, rule, event.currentTarget.checked))}
        />
        <b>{name}</b>
        {choices.length === 1 && <span class="small">{wording.severity[severity]}</span>}
      </label>
      {on && choices.length > 1 && (
        <select
          aria-label={ownWords.rules.loudness(name)}
          value={severity}
          onChange={({ currentTarget: { value } }) => {
            const chosen = choices.find((it) => it === value);
            if (chosen) choose(madeAsLoud(settings, rule, chosen));
          }}
        >
          {choices.map((it, at) => (
            <option key={it} value={it}>
              {ownWords.rules[at === 0 ? 'asItIs' : 'only'](wording.severity[it])}
            </option>
          ))}
        </select>
      )}
      <p class="small" id={hint}>
        {wordingRules.what[rule]}
      </p>
      <div role="status">{isRisky && <p class="notice warn">{ownWords.rules.risky}</p>}</div>
    </li>
  );
}
