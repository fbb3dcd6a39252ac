import { useState } from 'preact/hooks';
import { remindersWords } from '@/utils/locale/areas/reminders';
import { useServices } from '../panel/services';
import { useWords, useWordsOf } from '../words';

interface Props {
  onAnswer(): void;
  onDone(): void;
}

/** One calm line, once: reminders, yes or not now. */
export function AskReminders({ onAnswer, onDone }: Props) {
  const words = useWords();
  const reminders = useWordsOf(remindersWords);
  const { allowNotifications, choose, now, openOptions } = useServices();
  const [became, setBecame] = useState<'on' | 'refused' | 'elsewhere' | 'not-kept'>();

  const answer = async (yes: boolean) => {
    // Within the press: the browser asks only then.
    const on = yes && ((await allowNotifications?.()) ?? false);
    onAnswer();
    if (!(await choose({ reminders: { on, since: now() } }))) return setBecame('not-kept');
    if (!yes) return onDone();
    if (!allowNotifications) openOptions();
    setBecame(on ? 'on' : allowNotifications ? 'refused' : 'elsewhere');
  };

  return (
    <div class="reminders-offer">
      <p class="notice row" role="status">
        <span>
          {became === 'on' && reminders.ask.on}
          {became === 'elsewhere' && reminders.ask.elsewhere}
          {became === 'refused' && `${reminders.ask.refused} ${reminders.ask.later}`}
          {became === 'not-kept' && words.trouble.notDone}
          {!became && reminders.ask.question}
        </span>
        {became && became !== 'not-kept' ? (
          <>
            <button type="button" class="link" onClick={openOptions}>
              {reminders.ask.settings}
            </button>
            <button type="button" onClick={onDone}>
              {words.ok}
            </button>
          </>
        ) : (
          <>
            <button type="button" class="link" onClick={() => void answer(true)}>
              {reminders.ask.yes}
            </button>
            <button type="button" onClick={() => void answer(false)}>
              {reminders.ask.no}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
