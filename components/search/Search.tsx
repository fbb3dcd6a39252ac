import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import { NotLoaded } from '../panel/NotLoaded';
import { isComposed } from '../ui/keys';
import { later } from '../ui/later';
import { useCovering } from '../ui/useCovering';
import { useFocusReturn } from '../ui/useFocusReturn';
import { useWords } from '../words';

interface Props {
  readonly conversation: Conversation | undefined;
  onClose(): void;
}

/** What is chosen of what was found, for the ear. */
export interface Choice {
  readonly id: string | undefined;
}

const Found = later(() => import('./Found').then((it) => it.Found), NotLoaded);

/**
 * One field over tips, moments, guide and own lines. It is there at once and stays while the code that finds comes:
 * what is typed or composed right behind the search's key is no note, and nothing takes the field from an input method.
 */
export function Search({ conversation, onClose }: Props) {
  const { search } = useWords();
  const [typed, setTyped] = useState({ text: '' });
  /** Whether anything can be chosen yet, and the id of what arrows chose. */
  const [choice, setChoice] = useState<Choice>();
  const overlay = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  useFocusReturn();
  // With the layout, and before what has the focus is covered: a screen reader hears of one step, to this field.
  useLayoutEffect(() => field.current?.focus(), []);
  useCovering(overlay);

  return (
    <search
      ref={overlay}
      class="search"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || isComposed(event)) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-expanded={choice !== undefined}
        aria-controls="hits"
        aria-autocomplete="list"
        aria-activedescendant={choice?.id}
        aria-label={search.label}
        aria-describedby="search-keys"
        placeholder={search.placeholder}
        maxLength={100}
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => setTyped({ text: currentTarget.value })}
      />
      <Found conversation={conversation} typed={typed} field={field} onChoice={setChoice} onClose={onClose} />
    </search>
  );
}

/** Loads its code: whoever presses its key finds at once. */
export const searchSoon = Found.soon;
