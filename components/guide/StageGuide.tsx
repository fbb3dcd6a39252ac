import { type Conversation, isTicked } from '@/utils/conversation/conversation';
import { isSkipped } from '@/utils/guide/guide';
import { useContent } from '../pack';
import { useServices } from '../panel/services';
import { Icon } from '../ui/Icon';
import { useWords } from '../words';

/** What the stage is for, and its checklist. */
export function StageGuide({ conversation }: { conversation: Conversation }) {
  const words = useWords();
  const { pack } = useContent();
  const { session } = useServices();
  const { stage, kind } = conversation;
  const guide = pack.guide[kind][stage];
  if (isSkipped(guide)) {
    return (
      <section aria-labelledby="aim">
        <h2 class="aim" id="aim">
          {words.guide.skipped}
        </h2>
        <p lang={pack.language}>{guide.skipped}</p>
      </section>
    );
  }
  return (
    <section aria-labelledby="aim">
      <h2 class="aim" id="aim" lang={pack.language}>
        {guide.aim}
      </h2>
      <ul class="checklist" aria-label={words.guide.checklist} lang={pack.language}>
        {guide.checklist.map(({ id, text }) => {
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
                {text}
              </label>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
