import { atom, computed } from 'nanostores';
import { followChange } from '@/utils/browser/follow-change';
import { livePolicy } from '@/utils/browser/policy';
import { createDevelopments } from '@/utils/session/developments';
import { createKeptFacts } from '@/utils/session/kept-facts';
import { createLiveContent } from '@/utils/session/live-content';
import { createLiveCover } from '@/utils/session/live-cover';
import { createSession } from '@/utils/session/session';
import { createShelf } from '@/utils/session/shelf';
import { createSummaries } from '@/utils/session/summaries';
import { spokenIn } from '@/utils/settings/settings';
import { type Lost, openStore } from '@/utils/store/open-store';
import { createChoices } from '../own-page/choices';
import { createGiven } from './given';

/** Opens the store and builds what the panel's views work with. */
export async function wire() {
  const $closed = atom<Lost | undefined>();
  const life = new AbortController();
  addEventListener('pagehide', () => life.abort());
  const [$policy, opened] = await Promise.all([
    livePolicy(life.signal),
    openStore((why) => $closed.set(why), followChange),
  ]);
  if (!opened.ok) return opened;

  const { store, changes } = opened;
  const choices = createChoices({ store, changes }, $policy);
  const { $settings, $language } = choices;
  const given = createGiven($policy);
  const $spoken = computed([$settings, $language], spokenIn);
  const edges = { store, changes, now: Date.now, newId: () => crypto.randomUUID() };
  const session = createSession(edges);
  const shelf = createShelf(edges);
  const facts = createKeptFacts({ store, changes, $conversation: session.$conversation });
  const developments = createDevelopments(edges, life.signal);
  const summaries = createSummaries(edges, life.signal);
  session.start(life.signal);
  facts.start(life.signal);

  await choices.start(life.signal);
  const content = createLiveContent($settings, $language);
  const cover = createLiveCover({ store, changes, $settings });
  await Promise.all([content.start(life.signal), shelf.start(life.signal), cover.start(life.signal)]);

  return {
    ok: true,
    store,
    changes,
    life: life.signal,
    session,
    developments,
    summaries,
    shelf: {
      ...shelf,
      $shelf: computed([shelf.$shelf, given($spoken)], (all, { tips }) => ({
        ...all,
        own: [...all.own, ...tips],
      })),
    },
    $companyWords: computed(given($language), ({ words }) => words),
    facts,
    content,
    cover,
    $settings,
    choose: choices.choose,
    $language,
    $closed,
  } as const;
}

export type Wired = Extract<Awaited<ReturnType<typeof wire>>, { ok: true }>;
