import { atom, computed } from 'nanostores';
import { followChange } from '@/utils/browser/follow-change';
import { grantedSites } from '@/utils/browser/hosts';
import { onPermissionsChange } from '@/utils/browser/permissions';
import { livePolicy } from '@/utils/browser/policy';
import { mayNotify } from '@/utils/browser/reminders';
import { languageFor } from '@/utils/locale/language';
import type { Settings } from '@/utils/settings/settings';
import { openStore } from '@/utils/store/open-store';

/** What the pages about sites live on, kept up to date while they stand. */
export async function wire() {
  const life = new AbortController();
  addEventListener('pagehide', () => life.abort());
  const $settings = atom<Settings | undefined>();
  const [opened, $policy, granted, allowed] = await Promise.all([
    openStore(() => $settings.set(undefined), followChange),
    livePolicy(life.signal),
    grantedSites(),
    mayNotify(),
  ]);
  const $granted = atom(granted);
  const readGranted = () => void grantedSites().then((now) => $granted.set(now));
  onPermissionsChange(readGranted, life.signal);
  $policy.listen(readGranted);

  const $allowed = atom(allowed);
  onPermissionsChange(() => void mayNotify().then((now) => $allowed.set(now)), life.signal);

  if (opened.ok) {
    const { store, changes } = opened;
    const read = async () => $settings.set(await store.settings());
    changes.hear(({ settings }) => {
      if (settings) void read();
    }, life.signal);
    await read();
  }
  /** For a language chosen where nothing can be kept. */
  const $chosen = atom<Settings>({});
  const $language = computed(
    [$settings, $chosen, $policy],
    (settings, chosen, { language }) =>
      settings?.language ?? chosen.language ?? language ?? languageFor(navigator.languages),
  );

  function choose(change: Settings): void {
    $chosen.set(change);
    const settings = $settings.get();
    if (!opened.ok || !settings) return;
    $settings.set({ ...settings, ...change });
    // What could not be kept: the page then says that the settings are closed.
    opened.store.changeSettings(change).catch(() => $settings.set(undefined));
  }

  return { $settings, $granted, $language, $policy, $allowed, choose };
}

export type Wired = Awaited<ReturnType<typeof wire>>;
