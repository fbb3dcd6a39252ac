import { computed, type ReadableAtom } from 'nanostores';
import { languageFor } from '@/utils/locale/language';
import { underPolicy } from '@/utils/policy/narrowed';
import type { Policy } from '@/utils/policy/policy';
import { createLiveSettings, type LiveSettings } from '@/utils/session/live-settings';

/** What the manager chose, as far as the company lets it, and the language that follows from both. */
export function createChoices(
  given: Parameters<typeof createLiveSettings>[0],
  $policy: ReadableAtom<Policy>,
): LiveSettings & { readonly $language: ReadableAtom<ReturnType<typeof languageFor>> } {
  const live = createLiveSettings(given);
  const $settings = computed([live.$settings, $policy], underPolicy);
  const $language = computed(
    $settings,
    ({ language }) => language ?? $policy.get().language ?? languageFor(navigator.languages),
  );
  return { ...live, $settings, $language };
}
