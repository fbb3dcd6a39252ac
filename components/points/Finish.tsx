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
  const [asking, setAsking] = useState(false);
  const question = useRef<HTMLParagraphElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const { finishedAt } = conversation;

  useLayoutEffect(() => {
    if (asking) question.current?.focus();
  }, [asking]);

  // The button that was pressed goes away; its successor is where one is.
  const afterwards = () => requestAnimationFrame(() => button.current?.focus());
  const finish = async (evenUndecided: boolean) => {
    if (open > 0 && !evenUndecided) return setAsking(true);
    if (await session.finish({ evenUndecided })) {
      setAsking(false);
      afterwards();
    }
  };

  if (finishedAt !== undefined)
    return (
      <p class="notice row finished">
        <span role="status">{points.finish.finished(dateAndTime(finishedAt, language))}</span>
        <button
          type="button"
          class="link"
          ref={button}
          onClick={() => void session.reopen().then(afterwards)}
        >
          {points.finish.reopen}
        </button>
      </p>
    );
  if (asking && open > 0)
    return (
      <fieldset
        class="notice finish"
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || event.isComposing) return;
          event.stopPropagation();
          setAsking(false);
          afterwards();
        }}
      >
        <p ref={question} tabIndex={-1} role="alert">
          {points.finish.asks(open)}
        </p>
        <div class="row-buttons">
          <button type="button" class="button" onClick={() => void finish(true)}>
            {points.finish.anyway}
          </button>
          <button
            type="button"
            class="button primary"
            onClick={() => {
              setAsking(false);
              onDecide();
            }}
          >
            {points.finish.decide}
          </button>
        </div>
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
