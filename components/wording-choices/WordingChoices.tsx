import { ownWordsWords } from '@/utils/locale/areas/own-words';
import type { WordingSettings } from '@/utils/wording/choices';
import { useWordsOf } from '../words';
import { families } from './families';
import { IgnoredPhrases } from './IgnoredPhrases';
import { OwnList } from './OwnList';
import { RuleFamily } from './RuleFamily';

export interface WordingChoicesProps {
  readonly settings: WordingSettings;
  choose(change: WordingSettings): void;
  /** Hands a text to the browser to keep as a file. */
  saveFile(text: string, name: string, type: string): void;
}

/** What the wording check looks for: its rules, what it is to ignore, and the manager's own words. */
export function WordingChoices({ settings, choose, saveFile }: WordingChoicesProps) {
  const ownWords = useWordsOf(ownWordsWords);
  return (
    <section aria-labelledby="wording" class="wording-choices">
      <h2 id="wording">{ownWords.section.heading}</h2>
      <p class="small">{ownWords.section.what}</p>
      <div class="rule-families">
        {families.map(([family, rules]) => (
          <RuleFamily
            key={family}
            name={ownWords.family[family]}
            rules={rules}
            settings={settings}
            choose={choose}
          />
        ))}
      </div>
      <IgnoredPhrases settings={settings} choose={choose} />
      <OwnList
        list={settings.ownWords ?? []}
        keep={(list) => choose({ ownWords: list })}
        saveFile={saveFile}
      />
    </section>
  );
}
