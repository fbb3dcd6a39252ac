import { useEffect, useRef } from 'preact/hooks';
import { homeWords } from '@/utils/locale/areas/home';
import { useShown } from '../../cover/shown';
import { isPressed } from '../../keys/chords';
import { takesText } from '../../keys/takes-text';
import { IconButton } from '../../ui/IconButton';
import { useWordsOf } from '../../words';

interface Props {
  readonly query: string;
  onQuery(query: string): void;
  /** The field was reached: what it looks through can be read. */
  onReady(): void;
}

/** The one field that looks through everything. "/" or Ctrl/⌘-K from anywhere, Escape goes back. */
export function Search({ query, onQuery, onReady }: Props) {
  const home = useWordsOf(homeWords);
  const field = useRef<HTMLInputElement>(null);
  const { text } = useShown();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const typed = takesText(event.target);
      if (!isPressed(event, 'searchAnywhere') && (typed || !isPressed(event, 'search'))) return;
      event.preventDefault();
      field.current?.select();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <search class="record-search">
      <input
        ref={field}
        type="search"
        class={text(query) === query ? '' : 'veiled'}
        value={query}
        aria-label={home.search.label}
        placeholder={home.search.placeholder}
        aria-keyshortcuts="/"
        autocomplete="off"
        spellcheck={false}
        onFocus={onReady}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (!isPressed(event, 'back')) return;
          event.preventDefault();
          onQuery('');
        }}
      />
      {query && (
        <IconButton
          icon="close"
          label={home.search.clear}
          onPress={() => {
            onQuery('');
            field.current?.focus();
          }}
        />
      )}
    </search>
  );
}
