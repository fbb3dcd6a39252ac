import type { Settings } from '@/utils/settings/settings';
import { useLanguage, useWords } from '../words';

/** Says the other language in that language; one press changes the interface. */
export function LanguageSwitch({ choose }: { choose(settings: Settings): void }) {
  const words = useWords();
  const other = useLanguage() === 'en' ? 'zh-CN' : 'en';
  return (
    <button
      type="button"
      class="language"
      lang={other}
      title={words.panel.switchLanguageLabel}
      aria-label={words.panel.switchLanguageLabel}
      onClick={() => choose({ language: other })}
    >
      {words.panel.switchLanguage}
    </button>
  );
}
