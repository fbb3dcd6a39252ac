import { atom } from 'nanostores';
import { createContext } from 'preact';
import { useContext, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Words } from '@/utils/locale/words';
import type { Person } from '@/utils/meeting/person';
import type { Note } from '@/utils/notes/note';
import type { Covering, LiveCover } from '@/utils/session/live-cover';
import { useWords } from '../words';

/** What a view shows of people and texts: as it is, or covered while others may see the screen. */
export interface Shown {
  readonly covered: boolean;
  /** The name, or what is shown instead; `id` is the person's among the people known. */
  name(person: Person, id?: string): string;
  /** A text that may hold names or ratings. `about`: somebody it may name whom the people known may lack. */
  text(text: string, about?: Person): string;
  /** A note's words; nothing at all of a private one. */
  note(note: Pick<Note, 'kind' | 'text'>, about?: Person): string;
}

const CoverContext = createContext<Pick<LiveCover, '$covered'>>({ $covered: atom(undefined) });
export const CoverProvider = CoverContext.Provider;

const asItIs: Shown = {
  covered: false,
  name: ({ name }) => name,
  text: (text) => text,
  note: ({ text }) => text,
};

/** For what is not shown in any part, and for the moment until what covers is there. */
export const hiddenWhole = '●●●';

function coveredBy({ people, createCover }: Covering, words: Words): Shown {
  const somebody = words.cover.somebody;
  const { name, text } = createCover?.(people, { employee: words.cover.employee, somebody }) ?? {
    name: () => somebody,
    text: () => hiddenWhole,
  };
  return {
    covered: true,
    name,
    text,
    note: (note, about) => (note.kind === 'private' ? words.cover.privateNote : text(note.text, about)),
  };
}

const made = new WeakMap<Covering, Map<Words, Shown>>();

/**
 * What covers now. All views are drawn anew in the same task, before anything is painted: `useStore` leaves each to
 * a timer of its own, and the bar that says so is not to come before them.
 */
function useCovering(): Covering | undefined {
  const { $covered } = useContext(CoverContext);
  const [, draw] = useState({});
  const drawn = $covered.get();
  // biome-ignore lint/correctness/useExhaustiveDependencies: it may have changed since it was drawn
  useLayoutEffect(() => {
    if ($covered.get() !== drawn) draw({});
    return $covered.listen(() => draw({}));
  }, [$covered]);
  return drawn;
}

/** What is shown, in the language of this window. Every name, note and title on a screen goes through it. */
export function useShown(): Shown {
  const words = useWords();
  const covering = useCovering();
  return useMemo(() => {
    if (!covering) return asItIs;
    const known = made.get(covering) ?? new Map<Words, Shown>();
    made.set(covering, known);
    const shown = known.get(words) ?? coveredBy(covering, words);
    known.set(words, shown);
    return shown;
  }, [covering, words]);
}
