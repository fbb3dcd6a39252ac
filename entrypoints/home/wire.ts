import { atom, computed } from 'nanostores';
import { followChange } from '@/utils/browser/follow-change';
import { tellCovered } from '@/utils/browser/launcher';
import { livePolicy } from '@/utils/browser/policy';
import { languageFor } from '@/utils/locale/language';
import { underPolicy } from '@/utils/policy/narrowed';
import { createEvidence } from '@/utils/session/evidence';
import { createLiveCover } from '@/utils/session/live-cover';
import { createLiveSettings } from '@/utils/session/live-settings';
import type { Settings } from '@/utils/settings/settings';
import { openHomeStore } from '@/utils/store/open-home-store';
import { hearAll, type Lost } from '@/utils/store/open-store';
import { createServices } from './services';

/** Opens the store and builds what the home page's views work with. */
export async function wire() {
  const $closed = atom<Lost | undefined>();
  const life = new AbortController();
  addEventListener('pagehide', () => life.abort());
  const [$policy, opened] = await Promise.all([
    livePolicy(life.signal),
    openHomeStore({ onClosed: (why) => $closed.set(why), onChange: followChange }),
  ]);
  if (!opened.ok) return opened;

  const { store, changes } = opened;
  const liveSettings = createLiveSettings({ store, changes });
  const $settings = computed([liveSettings.$settings, $policy], underPolicy);
  const $language = computed(
    $settings,
    ({ language }) => language ?? $policy.get().language ?? languageFor(navigator.languages),
  );
  const live = createEvidence({ store, changes: hearAll(), now: Date.now, newId: () => crypto.randomUUID() });
  void live.start(life.signal);
  const evidenceServices = { live, now: Date.now };
  await liveSettings.start(life.signal);
  const cover = createLiveCover({ store, changes, $settings });
  await cover.start(life.signal);

  const choose = (change: Settings) => {
    // What could not be kept does not hold; the store says why when it is next needed.
    void liveSettings.choose(change).then(
      () => ('shoulderSafe' in change ? tellCovered() : undefined),
      () => undefined,
    );
  };
  const services = await createServices({ store, changes, $settings, $policy, choose });

  return { ok: true, services, evidenceServices, cover, $settings, $language, $closed, choose } as const;
}

export type Wired = Extract<Awaited<ReturnType<typeof wire>>, { ok: true }>;
