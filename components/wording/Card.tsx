import type { RefObject } from 'preact';
import { useId, useLayoutEffect } from 'preact/hooks';
import { reasonsWords } from '@/utils/locale/areas/reasons';
import { rewritingWords } from '@/utils/locale/areas/rewriting';
import { wordingWords } from '@/utils/locale/areas/wording';
import type { Context, Finding } from '@/utils/wording/finding';
import { type Edit, rewrite, writtenIn } from '@/utils/wording/rewrite';
import { sentenceOf } from '@/utils/wording/rewrite/text';
import { isPressed } from '../keys/chords';
import { NotLoaded } from '../panel/NotLoaded';
import { useServices } from '../panel/services';
import { IconButton } from '../ui/IconButton';
import { later } from '../ui/later';
import { useFocusReturn } from '../ui/useFocusReturn';
import { useWordsOf } from '../words';
import { Blanks } from './Blanks';
import { toldOf } from './told';

const OnDevice = later(() => import('./OnDevice').then((it) => it.OnDevice), NotLoaded);

interface Props {
  readonly text: string;
  readonly finding: Finding;
  /** What is known beside the text. */
  readonly context: Pick<Context, 'kind' | 'names'>;
  /** Which of how many; counts from 1. */
  readonly place: readonly [at: number, of: number];
  /** A key opened it: the focus goes in. */
  readonly focus: boolean;
  readonly card: RefObject<HTMLDivElement | null>;
  readonly above: boolean;
  onUse(edit: Edit, by: 'rule' | 'machine'): void;
  /** Something was begun in it that takes its time. */
  onBegin(): void;
  onKeep(): void;
  /** Absent where the phrase is none to be ignored everywhere. */
  onIgnore?: (() => void) | undefined;
  /** Absent where no choice of the manager's takes it away. */
  onOff?: (() => void) | undefined;
  onNext(): void;
  onClose(): void;
}

/** A finding: why, in one sentence; what could stand there instead; and what to do about it. */
export function Card(props: Props) {
  const { text, finding, context, place, focus, card, above, onUse, onKeep, onIgnore, onOff } = props;
  const { onBegin, onNext, onClose } = props;
  const { languageModel } = useServices();
  const wording = useWordsOf(wordingWords);
  const reasons = useWordsOf(reasonsWords);
  const id = useId();
  const { severity, start, end, sentence, asWhole } = finding;
  const { reason, source, guidance } = toldOf(finding, reasons);
  const language = writtenIn(text.slice(...sentence));
  const rewriting = rewritingWords[language];
  const edit = rewrite(text, finding, rewriting.blanks);
  const phrase = text.slice(start, end).trim();
  const whole = sentenceOf(text, finding);
  const sentenceText = text.slice(whole.start, whole.end);
  const isNote = end - start === text.length;
  const about = isNote ? wording.card.whole : wording.card.label(phrase);
  const heading = asWhole ? wording.card.sentence : about;

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
      <h3 id={`${id}-phrase`}>{heading}</h3>
      <p id={`${id}-why`}>
        {reason}
        {source && <cite class="small">{source}</cite>}
        {asWhole && <span class="small as-whole">{wording.card.asWhole}</span>}
      </p>
      <p id={`${id}-what`}>{guidance}</p>
      {edit && (
        <p class="wording-instead" id={`${id}-instead`}>
          <span class="small">{wording.card.rewrite}</span>
          <Blanks
            text={changed(text, edit, [whole.start, whole.end]) || wording.card.takenOut}
            language={language}
          />
        </p>
      )}
      <div class="wording-buttons">
        {edit && (
          <button type="button" class="button primary" onClick={() => onUse(edit, 'rule')}>
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
        {onOff && (
          <button type="button" class="link" onClick={onOff}>
            {wording.card.off}
          </button>
        )}
      </div>
      {languageModel && (
        <OnDevice
          key={`${finding.rule} ${sentenceText}`}
          model={languageModel}
          asked={{ sentence: sentenceText, reason, language, context }}
          onBegin={onBegin}
          onUse={(by) => onUse({ ...whole, text: by }, 'machine')}
        />
      )}
      {place[1] > 1 && <p class="small">{wording.card.place(...place)}</p>}
    </div>
  );
}

/** The sentence as it would be with a change in it. */
function changed(text: string, { start, end, text: by }: Edit, [from, to]: Finding['sentence']): string {
  return (text.slice(Math.min(from, start), start) + by + text.slice(end, Math.max(to, end))).trim();
}
