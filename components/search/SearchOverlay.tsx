import { useStore } from '@nanostores/preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { wordsIn } from '@/utils/locale/words';
import { useShown } from '../cover/shown';
import { filled, useContent } from '../pack';
import { useOverlay } from '../panel/overlay';
import { useServices } from '../panel/services';
import { useSayingActions } from '../tips/useSayingActions';
import { Bracketed } from '../ui/Bracketed';
import { isComposed } from '../ui/keys';
import { useCovering } from '../ui/useCovering';
import { useFocusReturn } from '../ui/useFocusReturn';
import { useWords } from '../words';
import { HitPreview } from './HitPreview';
import type { Hit } from './hits';
import type { SearchProps } from './Search';
import { useHits } from './useHits';

/** The line that Enter takes: a moment's gentlest, a tip's own. */
function firstLine(hit: Hit): string | undefined {
  if (hit.kind === 'moment') return hit.moment.say[0];
  return hit.kind === 'tip' ? hit.offered.say : undefined;
}

/** One field over tips, moments, guide and own lines. Everything in it is done from the field. */
export function SearchOverlay({ conversation, begun, onClose }: SearchProps) {
  const words = useWords();
  const { pack } = useContent();
  const { $settings } = useServices();
  const { enter = 'note' } = useStore($settings);
  const open = useOverlay();
  const actions = useSayingActions();
  const [query, setQuery] = useState(begun?.current ?? '');
  const shown = useShown();
  const [at, setAt] = useState(0);
  /** Arrows chose; until then the field itself is heard, and the first hit with their number. */
  const [moved, setMoved] = useState(false);
  const [copied, setCopied] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const { hits, readiness } = useHits(query, conversation);
  const chosen = hits[Math.min(at, hits.length - 1)];
  /** What Enter takes before arrows choose: a screen reader hears of no choice that moves while one types. */
  const [first] = hits;

  const overlay = useRef<HTMLElement>(null);
  useFocusReturn();
  useCovering(overlay);
  // With the layout, not after it: what is typed right behind the `/` belongs here.
  useLayoutEffect(() => {
    if (!field.current) return;
    field.current.value = begun?.current ?? '';
    field.current.focus();
  }, [begun]);
  useEffect(() => {
    if (chosen) list.current?.querySelector('.chosen')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const titleOf = (hit: Hit) => {
    if (hit.kind === 'moment') return hit.moment.title;
    if (hit.kind === 'stage') return hit.guide.aim;
    return hit.offered.tip?.when ?? shown.text(hit.offered.say);
  };
  const metaOf = (hit: Hit) => {
    if (hit.kind === 'moment') return words.search.moment;
    if (hit.kind === 'stage') return words.search.stage(words.stage[hit.stage]);
    return hit.offered.tip
      ? words.labelled(
          words.tipType[hit.offered.type],
          shown.text(filled(hit.offered.say, conversation, pack.language).text),
        )
      : words.tips[hit.offered.own?.ofCompany ? 'ofCompany' : 'own'];
  };

  /** As it opens also with where one is: Orca has gone to the field, silently, when what was under it went. */
  const found = words.search.count(hits.length) + (first ? words.search.first(titleOf(first)) : '');

  const act = async (other: boolean) => {
    if (!chosen) return;
    const say = firstLine(chosen);
    if (say === undefined) {
      if (chosen.kind === 'stage' && conversation) open({ kind: 'lesson', stage: chosen.stage });
      return;
    }
    const { text } = filled(say, conversation, pack.language);
    const asNote = conversation && (enter === 'note') !== other;
    if (!asNote) return setCopied(await actions.copy(chosen.id, text));
    actions.note(chosen.id, text, chosen.kind === 'tip' ? chosen.offered.type : undefined);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposed(event)) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && hits.length > 0) {
      event.preventDefault();
      setAt((Math.min(at, hits.length - 1) + step + hits.length) % hits.length);
      setMoved(true);
      setCopied(false);
    } else if (event.key === 'Enter' && event.target === field.current) {
      event.preventDefault();
      void act(event.altKey);
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
    }
  };

  return (
    <search ref={overlay} class="search" onKeyDown={onKeyDown}>
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls="hits"
        aria-autocomplete="list"
        aria-activedescendant={moved && chosen ? `hit-${hits.indexOf(chosen)}` : undefined}
        aria-label={words.search.label}
        aria-describedby="search-keys"
        placeholder={words.search.placeholder}
        maxLength={100}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setAt(0);
          setMoved(false);
          setCopied(false);
        }}
      />
      <p class="hidden" role="status">
        {/* In one text: of two that change, a screen reader says all twice. */}
        {readiness === 'ready' && (query.trim() ? found : words.search.begun(found))}
      </p>
      <div id="hits" ref={list} role="listbox" aria-label={words.search.label} lang={pack.language}>
        {hits.map((hit, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field's arrow keys choose; this is for the mouse
          <div
            key={hit.id}
            id={`hit-${index}`}
            role="option"
            tabIndex={-1}
            class={hit === chosen ? 'chosen' : ''}
            aria-selected={moved && hit === chosen}
            onClick={() => {
              setAt(index);
              setMoved(true);
              field.current?.focus();
            }}
          >
            <b>{titleOf(hit)}</b>
            <span class="small">
              <Bracketed text={metaOf(hit)} words={wordsIn(pack.language)} />
            </span>
          </div>
        ))}
      </div>
      <div class="preview">
        {chosen ? (
          <HitPreview key={chosen.id} hit={chosen} conversation={conversation} />
        ) : (
          query.trim() && readiness !== 'loading' && <p>{words.search[readiness]}</p>
        )}
      </div>
      <div class="small hints">
        <span>
          <span role="status">{copied && words.tips.copied}</span>
          <span id="search-keys">{!copied && words.search.keys[enter]}</span>
        </span>
        <button type="button" class="link" onClick={onClose}>
          {words.search.close}
        </button>
      </div>
    </search>
  );
}
