import { atom, type ReadableAtom } from 'nanostores';
import { type Language, languages } from '../locale/language';
import { loadPack, type Pack } from '../pack/pack';
import type { Search } from '../search/search';
import { type Settings, spokenIn } from '../settings/settings';
import { once } from './once';

/** The words that the manager works with. */
export interface Content {
  /** In the language the manager will speak. */
  readonly pack: Pack;
  /** In the other language, where both are shown. */
  readonly other?: Pack | undefined;
}

/** The content, live as the settings say. */
export interface LiveContent {
  /** Absent until the first language is there. */
  readonly $content: ReadableAtom<Content | undefined>;
  openSearch(pack: Pack): Promise<Search>;
  /** Resolves when there is something to show; then follows the settings until the signal aborts. */
  start(signal: AbortSignal): Promise<void>;
}

function otherThan(language: Language): Language {
  return languages.find((it) => it !== language) ?? language;
}

/** The content in the language chosen, and in the other one where both are to be seen; each loaded once. */
export function createLiveContent(
  $settings: ReadableAtom<Settings>,
  $language: ReadableAtom<Language>,
): LiveContent {
  const $content = atom<Content | undefined>();
  const packIn = once(loadPack);
  // The engine comes with the index: a panel that is never searched loads neither.
  const openSearch = once(async (pack: Pack) => (await import('../search/load')).loadSearch(pack));

  let latest = 0;
  async function follow(): Promise<void> {
    latest += 1;
    const mine = latest;
    const { sideBySide } = $settings.get();
    const language = spokenIn($settings.get(), $language.get());
    const [pack, other] = await Promise.all([
      packIn(language),
      sideBySide ? packIn(otherThan(language)) : undefined,
    ]);
    if (mine === latest) $content.set({ pack, other });
  }

  return {
    $content,
    openSearch,
    async start(signal) {
      await follow();
      // A language that did not come leaves what is there; with the next choice it is asked for again.
      const stop = $settings.listen(() => void follow().catch(() => undefined));
      signal.addEventListener('abort', stop);
    },
  };
}
