import { useId, useRef, useState } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import type { Planned } from '@/utils/conversation/next';
import { upcomingWords } from '@/utils/locale/areas/upcoming';
import { clockTime } from '@/utils/locale/format';
import { dayOf } from '@/utils/meeting/iso-day';
import { talkSaid } from '@/utils/next-talk/talk-said';
import { useServices } from '../panel/services';
import { useDays } from '../points/useDays';
import { useLanguage, useWords, useWordsOf } from '../words';

const isSame = (one: Planned, other: Planned | undefined) =>
  one.start === other?.start && one.end === other.end;

/**
 * When the next talk is, written as people write it. What names one time is saved at once; what does not changes
 * nothing, whatever it said on the way there.
 */
export function WriteWhen({ conversation }: { conversation: Conversation }) {
  const upcoming = useWordsOf(upcomingWords);
  const { time } = useWords().summary;
  const language = useLanguage();
  const { said: dayText } = useDays();
  const { session, now } = useServices();
  const [written, setWritten] = useState('');
  const [refused, setRefused] = useState(false);
  const id = useId();
  /** What the words planned last, and what was planned before they did. */
  const byWords = useRef<{ readonly planned: Planned; readonly before: Planned | undefined } | undefined>(
    undefined,
  );
  const { next, meeting } = conversation;

  const read = (text: string) =>
    text.trim()
      ? talkSaid(text, {
          now: now(),
          zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
          talk: meeting,
        })
      : undefined;
  const isSet = (it: Planned) => isSame(it, next);
  /** What is planned, also while it is on its way to the disk. */
  const stand = useRef(next);
  const drawn = useRef(next);
  if (drawn.current !== next) stand.current = next;
  drawn.current = next;
  const plan = async (to: Planned | undefined) => {
    stand.current = to;
    const done = await session.planNext(to);
    if (!done) stand.current = drawn.current;
    setRefused(!done);
  };
  /** Plans what the words say; where they name no one time any more, what stood before them holds. */
  const follow = (time: Planned | undefined) => {
    const last = byWords.current;
    const isTheirs = last !== undefined && isSame(last.planned, stand.current);
    const before = isTheirs ? last.before : stand.current;
    if (time && !isSame(time, stand.current)) {
      byWords.current = { planned: time, before };
      void plan(time);
    } else if (!time && isTheirs) {
      byWords.current = undefined;
      void plan(before);
    }
  };
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

  const text = told();
  /** What stands there at first is no news. */
  const first = useRef(text);
  const isNews = useRef(false);
  isNews.current ||= text !== first.current;

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
            const { value } = event.currentTarget;
            setWritten(value);
            const [only, other] = read(value)?.times ?? [];
            follow(other ? undefined : only);
          }}
        />
      </label>
      <p class="small" id={id} role="status" aria-live={isNews.current ? 'polite' : 'off'}>
        {text}
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
