import { useStore } from '@nanostores/preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { remindersWords } from '@/utils/locale/areas/reminders';
import { isTimeToAsk } from '@/utils/reminders/time-to-ask';
import { focusComposer } from '../notes/focus-composer';
import { useServices } from '../panel/services';
import { useWords, useWordsOf } from '../words';

/** One calm line, once: reminders, yes or not now. */
export function AskReminders() {
  const words = useWords();
  const reminders = useWordsOf(remindersWords);
  const { session, $settings, allowNotifications, choose, now, openOptions } = useServices();
  const notes = useStore(session.$notes);
  const stage = useStore(session.$conversation)?.stage;
  const isOpen = useStore($settings).reminders === undefined;
  /** Stays to say what became of the answer. */
  const [answer, setAnswer] = useState<'given' | 'on' | 'refused' | 'elsewhere' | 'not-kept' | 'over'>();

  const offer = useRef<HTMLDivElement>(null);

  const end = () => {
    if (offer.current?.contains(document.activeElement)) focusComposer();
    setAnswer('over');
  };
  const give = async (yes: boolean) => {
    // Within the press: the browser asks only then.
    const on = yes && ((await allowNotifications?.()) ?? false);
    setAnswer((was) => was ?? 'given');
    if (!(await choose({ reminders: { on, since: now() } }))) return setAnswer('not-kept');
    if (!yes) return end();
    if (!allowNotifications) openOptions();
    setAnswer(on ? 'on' : allowNotifications ? 'refused' : 'elsewhere');
  };

  const asks = isOpen && stage !== undefined && isTimeToAsk(notes, stage);
  // It takes room from the list, whose newest note, the action, stays in view.
  useLayoutEffect(() => {
    if (!asks || !offer.current || offer.current.closest('main')) return;
    document.querySelector('.notes > :last-child')?.scrollIntoView({ block: 'nearest' });
  }, [asks]);
  if (answer === 'over' || (!answer && !asks)) return null;
  const isDone = answer === 'on' || answer === 'refused' || answer === 'elsewhere';
  return (
    <div class="reminders-offer" ref={offer}>
      <p class="notice row" role="status">
        <span>
          {answer === 'on' && reminders.ask.on}
          {answer === 'elsewhere' && reminders.ask.elsewhere}
          {answer === 'refused' && `${reminders.ask.refused} ${reminders.ask.later}`}
          {answer === 'not-kept' && words.trouble.notDone}
          {(!answer || answer === 'given') && reminders.ask.question}
        </span>
        {isDone ? (
          <>
            <button type="button" class="link" onClick={openOptions}>
              {reminders.ask.settings}
            </button>
            <button type="button" onClick={end}>
              {words.ok}
            </button>
          </>
        ) : (
          <>
            <button type="button" class="link" onClick={() => void give(true)}>
              {reminders.ask.yes}
            </button>
            <button type="button" onClick={() => void give(false)}>
              {reminders.ask.no}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
