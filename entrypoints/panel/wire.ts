import { atom, computed } from 'nanostores';
import { firstLanguage } from '@/utils/browser/policy';
import { createSession } from '@/utils/session/session';
import { createShelf } from '@/utils/session/shelf';
import type { Settings } from '@/utils/settings/settings';
import type { Closing } from '@/utils/store/open';
import { openStore } from '@/utils/store/open-store';
import { createContent } from './content';

/** Opens the store and builds what the panel's views work with. */
export async function wire() {
  const $closed = atom<Closing | undefined>();
  const $settings = atom<Settings>({});
  const [first, opened] = await Promise.all([firstLanguage(), openStore((why) => $closed.set(why))]);
  const $language = computed($settings, ({ language }) => language ?? first);
  if (!opened.ok) return opened;

  const { store, changes } = opened;
  const edges = { store, changes, now: Date.now, newId: () => crypto.randomUUID() };
  const session = createSession(edges);
  const shelf = createShelf(edges);
  const life = new AbortController();
  addEventListener('pagehide', () => life.abort());
  session.start(life.signal);

  const readSettings = async () => $settings.set(await store.settings());
  changes.hear(({ settings }) => {
    if (settings) void readSettings();
  }, life.signal);
  await readSettings();
  const content = createContent($settings, $language);
  await Promise.all([content.start(life.signal), shelf.start(life.signal)]);

  return { ok: true, store, session, shelf, content, $settings, $language, $closed } as const;
}

export type Wired = Extract<Awaited<ReturnType<typeof wire>>, { ok: true }>;
