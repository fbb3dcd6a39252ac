import { useEffect, useState } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import { upcomingWords } from '@/utils/locale/areas/upcoming';
import { useServices } from '../panel/services';
import { fieldsFor, firstYear, lastYear, type WhenFields, whenFrom } from '../start/when-fields';
import { useWords, useWordsOf } from '../words';

const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The same by picking: day, time, length. As long as no day is picked, time and length are those of this talk. */
export function PickWhen({ conversation }: { conversation: Conversation }) {
  const { start: labels } = useWords();
  const upcoming = useWordsOf(upcomingWords);
  const { session, now } = useServices();
  const { next, meeting } = conversation;
  const { start, end } = next ?? meeting;
  const usual = (): WhenFields => ({
    ...fieldsFor(start, end, zone()),
    ...(!next && { date: '' }),
  });
  const [fields, setFields] = useState(usual);
  const [wrong, setWrong] = useState<'minutes' | 'over' | 'refused'>();
  const isPlanned = next !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows what is planned, not how it is drawn
  useEffect(() => {
    setFields(usual());
    setWrong(undefined);
  }, [start, end, isPlanned]);

  const change = async (part: Partial<WhenFields>) => {
    const changed = { ...fields, ...part };
    setFields(changed);
    const read = whenFrom(changed, zone());
    if ('wrong' in read) return setWrong(read.wrong === 'minutes' ? 'minutes' : undefined);
    const isOver = read.end <= now();
    setWrong(isOver ? 'over' : undefined);
    if (!isOver && !(await session.planNext(read))) setWrong('refused');
  };

  return (
    <fieldset class="pick-when small">
      <legend>{upcoming.pick}</legend>
      <label>
        {labels.date}
        <input
          type="date"
          min={`${firstYear}-01-01`}
          max={`${lastYear}-12-31`}
          value={fields.date}
          onInput={(event) => void change({ date: event.currentTarget.value })}
        />
      </label>
      <label>
        {labels.time}
        <input
          type="time"
          value={fields.time}
          onInput={(event) => void change({ time: event.currentTarget.value })}
        />
      </label>
      <label>
        {upcoming.minutes}
        <input
          type="number"
          min={5}
          max={480}
          step={5}
          value={fields.minutes}
          aria-invalid={wrong === 'minutes'}
          onInput={(event) => void change({ minutes: event.currentTarget.value })}
        />
      </label>
      <p class="small" role="status">
        {wrong && { minutes: upcoming.minutesWrong, over: upcoming.over, refused: upcoming.refused }[wrong]}
      </p>
    </fieldset>
  );
}
