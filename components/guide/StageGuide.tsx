import { type Conversation, isTicked } from '@/utils/conversation/conversation';
import { guideFor } from '@/utils/guide/guide';
import { useServices } from '../panel/services';
import { Icon } from '../ui/Icon';
import { useLanguage, useWords } from '../words';

/** What the stage is for, and its checklist. */
export function StageGuide({ conversation }: { conversation: Conversation }) {
  const words = useWords();
  const language = useLanguage();
  const { session } = useServices();
  const { stage, kind } = conversation;
  const { aim, checklist } = guideFor(kind, stage);
  return (
    <section aria-labelledby="aim">
      <h2 class="aim" id="aim">
        {aim[language]}
      </h2>
      <ul class="checklist" aria-label={words.guide.checklist}>
        {checklist.map(({ id, text }) => {
          const on = isTicked(conversation, stage, id);
          return (
            <li key={id}>
              <label class={on ? 'on' : ''}>
                <input
                  type="checkbox"
                  class="hidden"
                  checked={on}
                  onChange={(event) => void session.tick(stage, id, event.currentTarget.checked)}
                />
                {on && <Icon name="check" />}
                {text[language]}
              </label>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
