import { homeWords } from '@/utils/locale/areas/home';
import type { ConversationWith } from '@/utils/session/today';
import { useWords, useWordsOf } from '../../words';
import { PersonLink } from '../PersonLink';

interface Props {
  readonly heading: string;
  readonly conversations: readonly ConversationWith[];
  /** Said where there is none. */
  readonly none?: string;
}

/** Conversations with when and with whom; each leads to the person, at that conversation. */
export function ConversationList({ heading, conversations, none }: Props) {
  const words = useWords();
  const home = useWordsOf(homeWords);
  return (
    <section>
      <h3 class="heading">{heading}</h3>
      {conversations.length === 0 && <p class="small">{none}</p>}
      <ul class="talks">
        {conversations.map(({ conversation, person }) => (
          <li key={conversation.id}>
            <PersonLink person={person} at={conversation.id} />
            <span class="small">
              {words.kind[conversation.kind]}
              {conversation.stage !== 'preparation' &&
                ` · ${home.today.stage(words.stage[conversation.stage])}`}
            </span>
            <time class="small" dateTime={new Date(conversation.meeting.start).toISOString()}>
              {home.today.at(conversation.meeting.start)}
            </time>
          </li>
        ))}
      </ul>
    </section>
  );
}
