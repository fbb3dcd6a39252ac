import type { RefObject } from 'preact';
import { useId, useLayoutEffect } from 'preact/hooks';
import { reasonsWords } from '@/utils/locale/areas/reasons';
import { rewritingWords } from '@/utils/locale/areas/rewriting';
import { wordingWords } from '@/utils/locale/areas/wording';
import type { Language } from '@/utils/locale/language';
import { wordsIn } from '@/utils/locale/words';
import type { Finding } from '@/utils/wording/finding';
import { type Edit, rewrite, writtenIn } from '@/utils/wording/rewrite';
import { isPressed } from '../keys/chords';
import { Bracketed } from '../ui/Bracketed';
import { IconButton } from '../ui/IconButton';
import { useFocusReturn } from '../ui/useFocusReturn';
import { useWordsOf } from '../words';
import { toldOf } from './told';

interface Props {
  readonly text: string;
  readonly finding: Finding;
  /** Which of how many; counts from 1. */
  readonly place: readonly [at: number, of: number];
  /** A key opened it: the focus goes in. */
  readonly focus: boolean;
  readonly card: RefObject<HTMLDivElement | null>;
  readonly above: boolean;
  onUse(edit: Edit): void;
  onKeep(): void;
  /** Absent where the phrase is none to be ignored everywhere. */
  onIgnore?: (() => void) | undefined;
  onOff(): void;
  onNext(): void;
  onClose(): void;
}

/** A finding: why, in one sentence; what could stand there instead; and what to do about it. */
export function Card(props: Props) {
  const { text, finding, place, focus, card, above, onUse, onKeep, onIgnore, onOff, onNext, onClose } = props;
  const wording = useWordsOf(wordingWords);
  const reasons = useWordsOf(reasonsWords);
  const id = useId();
  const { severity, start, end, sentence } = finding;
  const { reason, source, guidance } = toldOf(finding, reasons);
  const language = writtenIn(text.slice(...sentence));
  const rewriting = rewritingWords[language];
  const edit = rewrite(text, finding, rewriting.blanks);
  const phrase = text.slice(start, end).trim();
  const isWhole = end - start === text.length;

  useFocusReturn();
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each finding that a key brings
  useLayoutEffect(() => {
    if (!focus) return;
    card.current?.querySelector<HTMLElement>('.button')?.focus({ preventScroll: true });
    card.current?.scrollIntoView({ block: 'nearest' });
  }, [focus, card, finding.rule, start, end]);

  return (
    <div
      ref={card}
      class={`wording-card ${severity} ${above ? 'above' : ''}`}
      role="dialog"
      // A press on its words leaves the focus in it.
      tabIndex={-1}
      aria-labelledby={`${id}-phrase`}
      aria-describedby={`${id}-why ${id}-what ${id}-instead`}
      onKeyDown={(event) => {
        if (isPressed(event, 'nextFinding')) onNext();
        else if (event.key === 'Escape') onClose();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      <p class="wording-head">
        <span class={`wording-severity ${severity}`}>{wording.severity[severity]}</span>
        <IconButton icon="close" label={wording.card.close} onPress={onClose} />
      </p>
      <h3 id={`${id}-phrase`}>{isWhole ? wording.card.whole : wording.card.label(phrase)}</h3>
      <p id={`${id}-why`}>
        {reason}
        {source && <cite class="small">{source}</cite>}
      </p>
      <p id={`${id}-what`}>{guidance}</p>
      {edit && (
        <p class="wording-instead" id={`${id}-instead`} lang={language}>
          <span class="small">{wording.card.rewrite}</span>
          <Instead
            text={text}
            edit={edit}
            sentence={sentence}
            language={language}
            none={wording.card.takenOut}
          />
        </p>
      )}
      <div class="wording-buttons">
        {edit && (
          <button type="button" class="button primary" onClick={() => onUse(edit)}>
            {wording.card.use}
          </button>
        )}
        <button type="button" class="button" onClick={onKeep}>
          {wording.card.keep}
        </button>
        {onIgnore && (
          <button type="button" class="link" onClick={onIgnore}>
            {wording.card.ignore}
          </button>
        )}
        <button type="button" class="link" onClick={onOff}>
          {wording.card.off}
        </button>
      </div>
      {place[1] > 1 && <p class="small">{wording.card.place(...place)}</p>}
    </div>
  );
}

interface InsteadProps {
  readonly text: string;
  readonly edit: Edit;
  readonly sentence: Finding['sentence'];
  readonly language: Language;
  readonly none: string;
}

/** The sentence as it would be, its blanks marked. */
function Instead({ text, edit, sentence: [from, to], language, none }: InsteadProps) {
  const after = (
    text.slice(Math.min(from, edit.start), edit.start) +
    edit.text +
    text.slice(edit.end, Math.max(to, edit.end))
  ).trim();
  return (
    <span>
      <Bracketed text={after || none} words={wordsIn(language)} />
    </span>
  );
}
