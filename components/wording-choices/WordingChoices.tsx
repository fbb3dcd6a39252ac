import { ownWordsWords } from '@/utils/locale/areas/own-words';
import type { CompanyPack } from '@/utils/policy/pack';
import type { WordingSettings } from '@/utils/wording/choices';
import { useWordsOf } from '../words';
import { CompanyLists } from './CompanyLists';
import { families } from './families';
import { IgnoredPhrases } from './IgnoredPhrases';
import { OwnList } from './OwnList';
import { RuleFamily } from './RuleFamily';

export interface WordingChoicesProps {
  readonly settings: WordingSettings;
  /** Absent: the company gives nothing of its own. */
  readonly pack?: CompanyPack | undefined;
  choose(change: WordingSettings): void;
  /** Hands a text to the browser to keep as a file. */
  saveFile(text: string, name: string, type: string): void;
}

/** What the wording check looks for: its rules, what it is to ignore, and words, the manager's own and their company's. */
export function WordingChoices({ settings, pack, choose, saveFile }: WordingChoicesProps) {
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
      {pack && <CompanyLists pack={pack} />}
    </section>
  );
}
