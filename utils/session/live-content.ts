import { atom, type ReadableAtom } from 'nanostores';
import { type Language, languages } from '../locale/language';
import { loadPack, type Pack } from '../pack/pack';
import type { Search } from '../search/search';
import { type Settings, spokenIn } from '../settings/settings';

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
  const packs = new Map<Language, Promise<Pack>>();
  const searches = new Map<Language, Promise<Search>>();

  function packIn(language: Language): Promise<Pack> {
    const kept = packs.get(language) ?? loadPack(language);
    packs.set(language, kept);
    return kept;
  }

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
    openSearch(pack) {
      // The engine comes with the index: a panel that is never searched loads neither.
      const kept =
        searches.get(pack.language) ?? import('../search/load').then(({ loadSearch }) => loadSearch(pack));
      searches.set(pack.language, kept);
      return kept;
    },
    async start(signal) {
      await follow();
      const stop = $settings.listen(() => void follow());
      signal.addEventListener('abort', stop);
    },
  };
}
