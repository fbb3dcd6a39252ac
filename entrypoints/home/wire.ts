import { atom } from 'nanostores';
import { followChange } from '@/utils/browser/follow-change';
import { tellCovered } from '@/utils/browser/launcher';
import { livePolicy } from '@/utils/browser/policy';
import { createEvidence } from '@/utils/session/evidence';
import { createLiveCover } from '@/utils/session/live-cover';
import type { Settings } from '@/utils/settings/settings';
import { openHomeStore } from '@/utils/store/open-home-store';
import { hearAll, type Lost } from '@/utils/store/open-store';
import { createChoices } from '../own-page/choices';
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
  const choices = createChoices({ store, changes }, $policy);
  const { $settings, $language } = choices;
  const live = createEvidence({ store, changes: hearAll(), now: Date.now, newId: () => crypto.randomUUID() });
  void live.start(life.signal);
  const evidenceServices = { live, now: Date.now };
  await choices.start(life.signal);
  const cover = createLiveCover({ store, changes, $settings });
  await cover.start(life.signal);

  const choose = (change: Settings) => {
    // What could not be kept does not hold; the store says why when it is next needed.
    void choices.choose(change).then(
      () => ('shoulderSafe' in change ? tellCovered() : undefined),
      () => undefined,
    );
  };
  const services = await createServices({ store, changes, $settings, $policy, choose });

  return { ok: true, services, evidenceServices, cover, $settings, $language, $closed, choose } as const;
}

export type Wired = Extract<Awaited<ReturnType<typeof wire>>, { ok: true }>;
