import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import { NotLoaded } from '../panel/NotLoaded';
import { later } from '../ui/later';
import { useWords } from '../words';

/** What is asked of the search when it opens. */
export interface SearchProps {
  readonly conversation: Conversation | undefined;
  /** What was typed before its code was there. */
  readonly begun?: RefObject<string>;
  onClose(): void;
}

const SearchOverlay = later(
  () => import('./SearchOverlay').then((it) => it.SearchOverlay),
  NotLoaded,
  ComingField,
);

/** The search over tips, moments, guide and own lines. */
export function Search(props: SearchProps) {
  const begun = useRef('');
  return <SearchOverlay {...props} begun={begun} />;
}

/** Loads its code: whoever presses its key types on at once. */
export const searchSoon = SearchOverlay.soon;

/** Its field until the code is there: what is typed right behind its key is no note. */
function ComingField({ begun }: SearchProps) {
  const { search } = useWords();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const before = document.activeElement;
    field.current?.focus();
    // At once, so that the search that takes its place finds the focus where it is to go in the end.
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <search class="search">
      <input
        ref={field}
        type="text"
        aria-label={search.label}
        placeholder={search.placeholder}
        maxLength={100}
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => {
          if (begun) begun.current = currentTarget.value;
        }}
      />
    </search>
  );
}
