import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import type { Planned } from '@/utils/conversation/next';
import { type UpcomingWords, upcomingWords } from '@/utils/locale/areas/upcoming';
import { dayOf } from '@/utils/meeting/iso-day';
import { type Agenda, agendaOf } from '@/utils/next-talk/agenda';
import type { Invitation } from '@/utils/next-talk/calendar-links';
import { partNotes } from '@/utils/summary/compose';
import { useShown } from '../cover/shown';
import { useServices } from '../panel/services';
import { tellAnew } from '../ui/tell-anew';
import { useWordsOf } from '../words';
import { CalendarLinks } from './CalendarLinks';

/** The longest title; a link has to have room for it. */
const longestTitle = 80;

interface Props {
  readonly conversation: Conversation;
  readonly next: Planned;
}

function textOf(agenda: Agenda, upcoming: UpcomingWords): string {
  return agenda
    .map(({ part, lines }) => [upcoming.agenda[part], ...lines.map((line) => `- ${line}`)].join('\n'))
    .join('\n\n');
}

/** What goes into a calendar, to be seen before it does, and the ways there: a file, or the calendar's own form. */
export function ToCalendar({ conversation, next }: Props) {
  const upcoming = useWordsOf(upcomingWords);
  const { session, saveFile, now } = useServices();
  const { text: shown } = useShown();
  const agenda = agendaOf(partNotes(useStore(session.$notes)).shareable);
  const [typed, setTyped] = useState<string>();
  const [wanted, setWanted] = useState(false);
  const [said, setSaid] = useState('');
  const count = agenda.reduce((sum, { lines }) => sum + lines.length, 0);
  const title = typed ?? upcoming.titleUsual;
  const withAgenda = wanted && count > 0;
  const event: Invitation = {
    ...next,
    title: title.trim() || upcoming.titleUsual,
    agenda: withAgenda ? textOf(agenda, upcoming) : '',
  };

  const save = () =>
    tellAnew(said, setSaid, async () => {
      try {
        const { talkFile } = await import('@/utils/next-talk/calendar-file');
        const file = talkFile({ ...event, conversationId: conversation.id }, now());
        saveFile(file, `fairside-next-${dayOf(next.start)}.ics`, 'text/calendar;charset=utf-8');
        return upcoming.fileSaved;
      } catch {
        return upcoming.fileFailed;
      }
    });

  return (
    <div class="to-calendar">
      <label class="small">
        {upcoming.title}
        <input
          type="text"
          class={shown(title) === title ? '' : 'veiled'}
          value={title}
          maxLength={longestTitle}
          autocomplete="off"
          spellcheck={false}
          onInput={(input) => setTyped(input.currentTarget.value)}
        />
      </label>
      {count > 0 && (
        <label class="check">
          <input
            type="checkbox"
            checked={wanted}
            onChange={(input) => setWanted(input.currentTarget.checked)}
          />
          {upcoming.withAgenda(count)}
        </label>
      )}
      <p class="small">{withAgenda ? upcoming.leavesAgenda : upcoming.leaves}</p>
      {withAgenda && <p class="notice what-leaves">{shown(event.agenda)}</p>}
      <div>
        <button type="button" class="button" onClick={() => void save()}>
          {upcoming.file}
        </button>
        <p class="small" role="status">
          {said}
        </p>
      </div>
      <CalendarLinks event={event} />
    </div>
  );
}
