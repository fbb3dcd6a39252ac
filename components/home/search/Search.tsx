import { useEffect, useRef } from 'preact/hooks';
import { homeWords } from '@/utils/locale/areas/home';
import { useShown } from '../../cover/shown';
import { IconButton } from '../../ui/IconButton';
import { isComposed } from '../../ui/keys';
import { useWordsOf } from '../../words';

interface Props {
  readonly query: string;
  onQuery(query: string): void;
  /** The field was reached: what it looks through can be read. */
  onReady(): void;
}

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** The one field that looks through everything. "/" or Ctrl/⌘-K from anywhere, Escape goes back. */
export function Search({ query, onQuery, onReady }: Props) {
  const home = useWordsOf(homeWords);
  const field = useRef<HTMLInputElement>(null);
  const { text } = useShown();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (isComposed(event)) return;
      const asked =
        (event.key === '/' && !isField(event.target)) ||
        (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey));
      if (!asked) return;
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
          if (event.key !== 'Escape' || isComposed(event)) return;
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
