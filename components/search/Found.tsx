import { useStore } from '@nanostores/preact';
import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import { wordsIn } from '@/utils/locale/words';
import { useShown } from '../cover/shown';
import { filled, useContent } from '../pack';
import { useOverlay } from '../panel/overlay';
import { useServices } from '../panel/services';
import { useSayingActions } from '../tips/useSayingActions';
import { Bracketed } from '../ui/Bracketed';
import { isComposed } from '../ui/keys';
import { useWords } from '../words';
import { HitPreview } from './HitPreview';
import type { Hit } from './hits';
import type { Choice } from './Search';
import { useHits } from './useHits';

interface Props {
  readonly conversation: Conversation | undefined;
  /** Another object with each key, also where the text is the same again. */
  readonly typed: { readonly text: string };
  readonly field: RefObject<HTMLInputElement | null>;
  onChoice(choice: Choice): void;
  onClose(): void;
}

/** The line that Enter takes: a moment's gentlest, a tip's own. */
function firstLine(hit: Hit): string | undefined {
  if (hit.kind === 'moment') return hit.moment.say[0];
  return hit.kind === 'tip' ? hit.offered.say : undefined;
}

/** What the search's field finds. Everything in it is done from the field. */
export function Found({ conversation, typed, field, onChoice, onClose }: Props) {
  const words = useWords();
  const { pack } = useContent();
  const { $settings } = useServices();
  const { enter = 'note' } = useStore($settings);
  const open = useOverlay();
  const actions = useSayingActions();
  const shown = useShown();
  /** Arrows chose; until then the field itself is heard, and the first hit with their number. */
  const [arrows, setArrows] = useState<{ readonly of: Props['typed']; readonly at: number }>();
  const [copied, setCopied] = useState<Props['typed']>();
  const list = useRef<HTMLDivElement>(null);
  const { hits, readiness } = useHits(typed.text, conversation);
  const moved = arrows?.of === typed;
  const at = Math.min(moved ? arrows.at : 0, hits.length - 1);
  const chosen = hits[at];
  /** What Enter takes before arrows choose: a screen reader hears of no choice that moves while one types. */
  const [first] = hits;
  const chosenId = moved && chosen ? `hit-${at}` : undefined;

  useLayoutEffect(() => onChoice({ id: chosenId }), [onChoice, chosenId]);
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
      ? words.search.tip(
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
    if (!asNote) {
      if (await actions.copy(chosen.id, text)) setCopied(typed);
      return;
    }
    actions.note(chosen.id, text);
  };

  const choose = (index: number) => {
    setArrows({ of: typed, at: index });
    setCopied(undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposed(event)) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && hits.length > 0) {
      event.preventDefault();
      choose((at + step + hits.length) % hits.length);
    } else if (event.key === 'Enter' && event.target === field.current) {
      event.preventDefault();
      void act(event.altKey);
    }
  };
  useLayoutEffect(() => {
    const search = field.current?.parentElement;
    search?.addEventListener('keydown', onKeyDown);
    return () => search?.removeEventListener('keydown', onKeyDown);
  });

  return (
    <>
      <p class="hidden" role="status">
        {/* In one text: of two that change, a screen reader says all twice. */}
        {readiness === 'ready' && (typed.text.trim() ? found : words.search.begun(found))}
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
              choose(index);
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
          typed.text.trim() && readiness !== 'loading' && <p>{words.search[readiness]}</p>
        )}
      </div>
      <div class="small hints">
        <span>
          <span role="status">{copied === typed && words.tips.copied}</span>
          <span id="search-keys">{copied !== typed && words.search.keys[enter]}</span>
        </span>
        <button type="button" class="link" onClick={onClose}>
          {words.search.close}
        </button>
      </div>
    </>
  );
}
