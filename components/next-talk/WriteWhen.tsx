import { useId, useState } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import type { Planned } from '@/utils/conversation/next';
import { upcomingWords } from '@/utils/locale/areas/upcoming';
import { clockTime } from '@/utils/locale/format';
import { dayOf } from '@/utils/meeting/iso-day';
import { talkSaid } from '@/utils/next-talk/talk-said';
import { useServices } from '../panel/services';
import { useDays } from '../points/useDays';
import { useLanguage, useWords, useWordsOf } from '../words';

/** When the next talk is, written as people write it. What names one time is saved at once; what does not changes nothing. */
export function WriteWhen({ conversation }: { conversation: Conversation }) {
  const upcoming = useWordsOf(upcomingWords);
  const { time } = useWords().summary;
  const language = useLanguage();
  const { said: dayText } = useDays();
  const { session, now } = useServices();
  const [written, setWritten] = useState('');
  const [refused, setRefused] = useState(false);
  const id = useId();
  const { next, meeting } = conversation;

  const read = (text: string) =>
    text.trim()
      ? talkSaid(text, {
          now: now(),
          zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
          talk: meeting,
        })
      : undefined;
  const isSet = (it: Planned) => it.start === next?.start && it.end === next.end;
  const plan = async (to: Planned | undefined) => setRefused(!(await session.planNext(to)));
  const said = read(written);
  const times = said?.times ?? [];
  const chosen = times.find(isSet);

  const told = () => {
    if (refused) return upcoming.refused;
    if (!written.trim()) return next ? upcoming.is(time(next.start, next.end)) : upcoming.none;
    if (chosen) return upcoming.means(time(chosen.start, chosen.end));
    if (times.length > 0) return upcoming.several;
    if (said?.isOver) return upcoming.over;
    return said ? upcoming.vague : upcoming.unread;
  };

  return (
    <div class="write-when">
      <label class="small">
        {upcoming.written}
        <input
          type="text"
          value={written}
          placeholder={upcoming.placeholder}
          autocomplete="off"
          spellcheck={false}
          aria-describedby={id}
          onInput={(event) => {
            const text = event.currentTarget.value;
            setWritten(text);
            const [only, other] = read(text)?.times ?? [];
            if (only && !other && !isSet(only)) void plan(only);
          }}
        />
      </label>
      <p class="small" id={id} role="status">
        {told()}
        {times.length > 0 && !said?.timeIsSaid && ` ${upcoming.likeThis}`}
      </p>
      {times.length > 1 && (
        <span class="day-choice">
          {times.map((it) => (
            <button
              key={it.start}
              type="button"
              class="pill"
              aria-pressed={isSet(it)}
              onClick={() => void plan(it)}
            >
              {`${dayText(dayOf(it.start))} ${clockTime(it.start, language)}`}
            </button>
          ))}
        </span>
      )}
      {next && (
        <button
          type="button"
          class="link small"
          onClick={() => {
            setWritten('');
            void plan(undefined);
          }}
        >
          {upcoming.clear}
        </button>
      )}
    </div>
  );
}
