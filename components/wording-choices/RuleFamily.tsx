import { ownWordsWords } from '@/utils/locale/areas/own-words';
import type { AnyRuleId } from '@/utils/wording/balance/finding';
import type { WordingSettings } from '@/utils/wording/choices';
import { useWordsOf } from '../words';
import { RuleRow } from './RuleRow';

interface Props {
  readonly name: string;
  readonly rules: readonly AnyRuleId[];
  readonly settings: WordingSettings;
  choose(change: WordingSettings): void;
}

/** Rules that belong together, and what was changed among them. */
export function RuleFamily({ name, rules, settings, choose }: Props) {
  const ownWords = useWordsOf(ownWordsWords);
  const off = rules.filter((rule) => settings.wordingOff?.rules?.includes(rule)).length;
  const milder = rules.filter((rule) => settings.wordingSeverity?.[rule]).length;
  const said = [
    ownWords.rules.all(rules.length),
    ...(off > 0 ? [ownWords.rules.off(off)] : []),
    ...(milder > 0 ? [ownWords.rules.milder(milder)] : []),
  ];
  return (
    <details>
      <summary>
        <b>{name}</b> <span class="small">{said.join(' · ')}</span>
      </summary>
      <ul>
        {rules.map((rule) => (
          <RuleRow key={rule} rule={rule} settings={settings} choose={choose} />
        ))}
      </ul>
    </details>
  );
}
