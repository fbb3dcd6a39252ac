import { useStore } from '@nanostores/preact';
import { useServices } from '../panel/services';
import { useWords } from '../words';

/** What Fairside found out about the manager and from corrections, each with the way to forget it. */
export function Remembered() {
  const words = useWords();
  const { $settings, choose } = useServices();
  const { self, learned = [] } = useStore($settings);
  const me = [self?.name, self?.email].filter(Boolean).join(' · ');
  return (
    <section aria-labelledby="remembered">
      <h3 class="small" id="remembered">
        {words.settings.remembered}
      </h3>
      <p class="small settings-self">
        {me ? words.settings.you(me) : words.settings.youUnknown}{' '}
        {me && (
          <button type="button" class="link" onClick={() => choose({ self: undefined })}>
            {words.settings.forgetYou}
          </button>
        )}
      </p>
      <p class="small settings-learned">
        {words.settings.learned(learned.length)}{' '}
        {learned.length > 0 && (
          <button type="button" class="link" onClick={() => choose({ learned: [] })}>
            {words.settings.forgetLearned}
          </button>
        )}
      </p>
    </section>
  );
}
