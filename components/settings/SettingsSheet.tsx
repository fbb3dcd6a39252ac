import { useStore } from '@nanostores/preact';
import { languages } from '@/utils/locale/language';
import { enterActions } from '@/utils/settings/settings';
import { useContent } from '../pack';
import { useServices } from '../panel/services';
import { Sheet } from '../ui/Sheet';
import { useLanguage, useWords } from '../words';
import { Choice } from './Choice';
import { HiddenTips } from './HiddenTips';

/** What the manager chooses about words: languages, what Enter does, the order of praise. */
export function SettingsSheet({ onClose }: { onClose(): void }) {
  const words = useWords();
  const language = useLanguage();
  const { $settings, choose } = useServices();
  const { pack } = useContent();
  const { contentLanguage, sideBySide = false, enter = 'note', praiseFirst = true } = useStore($settings);
  const rule = pack.rules.find(({ id }) => id === 'praise-first');
  return (
    <Sheet title={words.settings.title} back={words.panel.back} onClose={onClose}>
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
      <Choice
        legend={words.settings.enter}
        options={enterActions.map((it) => [it, words.settings.enterDoes[it]] as const)}
        chosen={enter}
        onChoose={(to) => choose({ enter: to })}
      />
      <label class="switch">
        <input
          type="checkbox"
          checked={praiseFirst}
          onChange={(event) => choose({ praiseFirst: event.currentTarget.checked })}
        />
        {words.settings.praiseFirst}
      </label>
      {rule && (
        <div class="small rule-note" lang={pack.language}>
          <p>{rule.why}</p>
          <p>
            <b>{words.guide.limits}</b> {rule.limits}
          </p>
          <p>{rule.source}</p>
        </div>
      )}
      <HiddenTips />
    </Sheet>
  );
}
