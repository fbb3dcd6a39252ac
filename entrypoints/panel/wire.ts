import { atom } from 'nanostores';
import { type Language, languageFor } from '@/utils/locale/language';
import { createSession } from '@/utils/session/session';
import type { Closing } from '@/utils/store/open';
import { openStore } from '@/utils/store/open-store';

/** Opens the store and builds what the panel's views work with. */
export async function wire() {
  const $closed = atom<Closing | undefined>();
  const $language = atom<Language>(languageFor(navigator.languages));
  const opened = await openStore((why) => $closed.set(why));
  if (!opened.ok) return opened;

  const { store, changes } = opened;
  const session = createSession({ store, changes, now: Date.now, newId: () => crypto.randomUUID() });
  const life = new AbortController();
  addEventListener('pagehide', () => life.abort());
  session.start(life.signal);

  const readLanguage = async () => {
    const { language } = await store.settings();
    if (language) $language.set(language);
  };
  changes.hear(({ settings }) => {
    if (settings) void readLanguage();
  }, life.signal);
  await readLanguage();

  return { ok: true, store, session, $language, $closed } as const;
}

export type Wired = Extract<Awaited<ReturnType<typeof wire>>, { ok: true }>;
