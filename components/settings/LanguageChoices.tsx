import { languages } from '@/utils/locale/language';
import type { Settings } from '@/utils/settings/settings';
import { Choice } from '../ui/Choice';
import { useLanguage, useWords } from '../words';

interface Props {
  readonly settings: Settings;
  choose(settings: Settings): void;
}

/** The languages of the interface and of the content, and whether lines stand in both. */
export function LanguageChoices({ settings, choose }: Props) {
  const words = useWords();
  const language = useLanguage();
  const { contentLanguage, sideBySide = false } = settings;
  return (
    <>
      <Choice
        legend={words.settings.language}
        options={languages.map((it) => [it, words.settings.languages[it]] as const)}
        chosen={language}
        onChoose={(to) => choose({ language: to })}
      />
      <Choice
        legend={words.settings.contentLanguage}
        options={[
          ['same', words.settings.same] as const,
          ...languages.map((it) => [it, words.settings.languages[it]] as const),
        ]}
        chosen={contentLanguage ?? 'same'}
        onChoose={(to) => choose({ contentLanguage: to === 'same' ? undefined : to })}
      />
      <label class="switch">
        <input
          type="checkbox"
          checked={sideBySide}
          onChange={(event) => choose({ sideBySide: event.currentTarget.checked })}
        />
        {words.settings.sideBySide}
      </label>
    </>
  );
}
