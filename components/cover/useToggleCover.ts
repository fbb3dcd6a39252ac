import type { ReadableAtom } from 'nanostores';
import { useCallback } from 'preact/hooks';
import type { Settings } from '@/utils/settings/settings';

/** Covers what others may not see, or uncovers it, in every window at once. */
export function useToggleCover($settings: ReadableAtom<Settings>, choose: (settings: Settings) => void) {
  return useCallback(
    () => choose({ shoulderSafe: $settings.get().shoulderSafe ? undefined : 'asked' }),
    [$settings, choose],
  );
}
