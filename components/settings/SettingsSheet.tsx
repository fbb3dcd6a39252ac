import { useStore } from '@nanostores/preact';
import { enterActions } from '@/utils/settings/settings';
import { useContent } from '../pack';
import { useServices } from '../panel/services';
import { Choice } from '../ui/Choice';
import { Sheet } from '../ui/Sheet';
import { useWords } from '../words';
import { HiddenTips } from './HiddenTips';
import { LanguageChoices } from './LanguageChoices';
import { Remembered } from './Remembered';

/** What the manager chooses about words: languages, what Enter does, the order of praise. */
export function SettingsSheet({ onClose }: { onClose(): void }) {
  const words = useWords();
  const { $settings, choose } = useServices();
  const { pack } = useContent();
  const settings = useStore($settings);
  const { enter = 'note', praiseFirst = true } = settings;
  const rule = pack.rules.find(({ id }) => id === 'praise-first');
  return (
    <Sheet title={words.settings.title} back={words.panel.back} onClose={onClose}>
      <LanguageChoices settings={settings} choose={choose} />
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
      <Remembered />
      <HiddenTips />
    </Sheet>
  );
}
