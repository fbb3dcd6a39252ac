import { useEffect } from 'preact/hooks';
import { type ClockReading, isDue, readClock } from '@/utils/conversation/clock';
import type { Conversation } from '@/utils/conversation/conversation';
import { isLive, liveStages } from '@/utils/guide/stages';
import { stopwatch } from '@/utils/locale/format';
import type { Words } from '@/utils/locale/words';
import { IconButton } from '../ui/IconButton';
import { useWords } from '../words';
import { GapNotice } from './GapNotice';
import { Pace } from './Pace';
import { useServices } from './services';
import { useJumps } from './useJumps';
import { useNow } from './useNow';

const minute = 60_000;

function toStart({ start, end }: Conversation['meeting'], now: number, words: Words): string {
  if (now >= end) return words.clock.past;
  const minutes = Math.ceil((start - now) / minute);
  if (minutes <= 0) return words.clock.notStarted;
  if (minutes <= 90) return words.clock.startsIn(minutes);
  const today = new Date(start).toDateString() === new Date(now).toDateString();
  return today ? words.clock.startsToday : words.clock.startsOn(start);
}

/** What is left, of the stage while the clock runs in one, else of the meeting. Minutes, rounded up. */
function left({ stages, elapsed, length }: ClockReading, conversation: Conversation, words: Words): string {
  const stage = conversation.stage;
  if (isLive(stage) && stage !== 'summary') {
    const over = stages[stage].spent - stages[stage].share;
    if (over < 0) return words.clock.stageLeft(Math.ceil(-over / minute));
    if (elapsed < length) return words.clock.stageOver(Math.floor(over / minute));
  }
  if (elapsed < length) return words.clock.meetingLeft(Math.ceil((length - elapsed) / minute));
  return words.clock.meetingOver(Math.floor((elapsed - length) / minute));
}

/** The meeting's time as one calm bar: a part for each live stage, filled as time is spent in it. */
function Bar({ reading, conversation }: { reading: ClockReading; conversation: Conversation }) {
  return (
    <div class="bar" aria-hidden="true">
      {liveStages.map((stage) => {
        const { share, spent } = reading.stages[stage];
        const filled = share > 0 ? Math.min(1, spent / share) : 0;
        return (
          <span key={stage} class={stage === conversation.stage ? 'now' : ''} style={{ flexGrow: share }}>
            <span style={{ width: `${filled * 100}%` }} />
          </span>
        );
      })}
    </div>
  );
}

export function ClockBar({ conversation }: { conversation: Conversation }) {
  const words = useWords();
  const { session } = useServices();
  const now = useNow(1000);
  const [gap, forgetGap] = useJumps(conversation, now);
  const due = isDue(conversation, now);
  useEffect(() => {
    if (due) void session.startClock();
  }, [due, session]);
  const reading = readClock(conversation, now);
  const { start, end } = conversation.meeting;
  const begun = conversation.stints.length > 0;
  return (
    <>
      <div class="clock">
        {reading.running ? (
          <IconButton icon="pause" label={words.menu.pauseClock} onPress={() => void session.pauseClock()} />
        ) : (
          <IconButton icon="play" label={words.menu.startClock} onPress={() => void session.startClock()} />
        )}
        <span
          class="time"
          role="timer"
          title={words.clock.range(start, end)}
          aria-label={
            begun
              ? words.clock.progress(stopwatch(reading.elapsed), Math.round(reading.length / minute))
              : words.clock.range(start, end)
          }
        >
          {begun ? stopwatch(reading.elapsed) : words.clock.range(start, end)}
        </span>
        <Bar reading={reading} conversation={conversation} />
        <span class="left">
          {begun ? left(reading, conversation, words) : toStart(conversation.meeting, now, words)}
        </span>
      </div>
      <GapNotice gap={gap} onDone={forgetGap} />
      <Pace conversation={conversation} now={now} />
    </>
  );
}
