import { useStore } from '@nanostores/preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import { pointsWords } from '@/utils/locale/areas/points';
import { dateAndTime } from '@/utils/locale/format';
import { undecided } from '@/utils/notes/ledger';
import { useServices } from '../panel/services';
import { useLanguage, useWordsOf } from '../words';

interface Props {
  readonly conversation: Conversation;
  /** Leads to the first point that is not decided. */
  onDecide(): void;
}

/** The end of the conversation: asked for by the manager, refused while something is open, and never for good. */
export function Finish({ conversation, onDecide }: Props) {
  const points = useWordsOf(pointsWords);
  const language = useLanguage();
  const { session } = useServices();
  const open = undecided(useStore(session.$notes)).length;
  /** Not yet, the question, or the answer "anyway" at work, whose button is gone. */
  const [asked, setAsked] = useState<'question' | 'working'>();
  const asking = asked === 'working' || (asked === 'question' && open > 0);
  const question = useRef<HTMLParagraphElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  /** The button that was pressed goes away: the focus is on its successor as that is drawn. */
  const follows = useRef(false);
  const { finishedAt } = conversation;
  const isFinished = finishedAt !== undefined;

  useLayoutEffect(() => {
    if (asked) question.current?.focus();
  }, [asked]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another button stands here
  useLayoutEffect(() => {
    if (follows.current) button.current?.focus();
    follows.current = false;
    // Not before it is drawn: for a picture neither would be there.
    if (isFinished) setAsked(undefined);
  }, [isFinished, asking]);

  const finish = async (evenUndecided: boolean) => {
    if (open > 0 && !evenUndecided) return setAsked('question');
    follows.current = true;
    if (evenUndecided) setAsked('working');
    if (!(await session.finish({ evenUndecided }))) setAsked((was) => was && 'question');
  };

  if (finishedAt !== undefined)
    return (
      <p class="notice row finished">
        <span role="status">{points.finish.finished(dateAndTime(finishedAt, language))}</span>
        <button
          type="button"
          class="link"
          ref={button}
          onClick={() => {
            follows.current = true;
            void session.reopen();
          }}
        >
          {points.finish.reopen}
        </button>
      </p>
    );
  if (asking)
    return (
      <fieldset
        class="notice finish"
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.isComposing) return;
          event.stopPropagation();
          if (asked === 'working') return;
          follows.current = true;
          setAsked(undefined);
        }}
      >
        <p ref={question} tabIndex={-1} role="alert">
          {asked === 'working' ? points.finish.working : points.finish.asks(open)}
        </p>
        {asked !== 'working' && (
          <div class="row-buttons">
            <button type="button" class="button" onClick={() => void finish(true)}>
              {points.finish.anyway}
            </button>
            <button
              type="button"
              class="button primary"
              onClick={() => {
                setAsked(undefined);
                onDecide();
              }}
            >
              {points.finish.decide}
            </button>
          </div>
        )}
      </fieldset>
    );
  return (
    <div>
      <button type="button" class="button" ref={button} onClick={() => void finish(false)}>
        {points.finish.finish}
      </button>
    </div>
  );
}
