import { useLayoutEffect, useState } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import { isSkipped } from '@/utils/guide/guide';
import type { Stage } from '@/utils/guide/stages';
import { isPressed } from '../keys/chords';
import { takesText } from '../keys/takes-text';
import { useContent } from '../pack';
import { Sheet } from '../ui/Sheet';
import { useWords } from '../words';
import { CardView } from './CardView';
import { type CardKind, lessonOf } from './cards';

interface Props {
  readonly stage: Stage;
  /** Where to begin; at the first card where nothing is said. */
  readonly card?: CardKind;
  readonly conversation: Conversation;
  onClose(): void;
}

/** Five minutes before the meeting: a stage of the guide, one card at a time. */
export function Lesson({ stage, card: first, conversation, onClose }: Props) {
  const words = useWords();
  const { pack } = useContent();
  const guide = pack.guide[conversation.kind][stage];
  const cards = isSkipped(guide) ? [] : lessonOf(guide, pack.rules);
  const [at, setAt] = useState(
    Math.max(
      0,
      cards.findIndex(({ kind }) => kind === first),
    ),
  );
  const last = cards.length - 1;
  const go = (step: number) => setAt((it) => Math.min(last, Math.max(0, it + step)));
  // With the layout, not after it: a key pressed at once turns it. From the heading, too, which has the focus
  // when the lesson comes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it goes by what stands at the time
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || takesText(event.target)) return;
      if (isPressed(event, 'right')) go(1);
      else if (isPressed(event, 'left')) go(-1);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [last]);
  const card = cards[at];
  if (!card) return null;
  const isLast = at === last;
  return (
    <Sheet title={words.lesson.title(words.stage[stage])} back={words.panel.back} onClose={onClose}>
      <div class="lesson">
        <p class="small" role="status">
          {words.lesson.step(at + 1, cards.length, words.lesson.card[card.kind])}
        </p>
        <div class="progress" aria-hidden="true">
          {cards.map((it, index) => (
            <span key={it.kind} class={index <= at ? 'on' : ''} />
          ))}
        </div>
        <h3>{words.lesson.card[card.kind]}</h3>
        <CardView card={card} conversation={conversation} id={`stage/${conversation.kind}/${stage}`} />
        <div class="row-buttons">
          <button type="button" class="button" disabled={at === 0} onClick={() => go(-1)}>
            {words.lesson.previous}
          </button>
          <button type="button" class="button primary" onClick={() => (isLast ? onClose() : go(1))}>
            {isLast ? words.lesson.finish : words.lesson.next}
          </button>
        </div>
      </div>
    </Sheet>
  );
}
