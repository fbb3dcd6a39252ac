import type { Conversation } from '@/utils/conversation/conversation';
import { upcomingWords } from '@/utils/locale/areas/upcoming';
import { useWordsOf } from '../words';
import { DatedActions } from './DatedActions';
import { PickWhen } from './PickWhen';
import { ToCalendar } from './ToCalendar';
import { WriteWhen } from './WriteWhen';

/** When both talk next, and its way into a calendar. */
export function NextTalk({ conversation }: { conversation: Conversation }) {
  const upcoming = useWordsOf(upcomingWords);
  const { next } = conversation;
  return (
    <section class="next-talk" aria-labelledby="next-talk">
      <h2 class="heading" id="next-talk">
        {upcoming.heading}
      </h2>
      <WriteWhen conversation={conversation} />
      <PickWhen conversation={conversation} />
      {next && <ToCalendar conversation={conversation} next={next} />}
      <DatedActions />
    </section>
  );
}
