import { homeWords } from '@/utils/locale/areas/home';
import type { Talk } from '@/utils/session/today';
import { useWords, useWordsOf } from '../../words';
import { PersonLink } from '../PersonLink';

interface Props {
  readonly heading: string;
  readonly talks: readonly Talk[];
  /** Said where there is none. */
  readonly none?: string;
}

/** Conversations with when and with whom; each leads to the person, at that conversation. */
export function Talks({ heading, talks, none }: Props) {
  const words = useWords();
  const home = useWordsOf(homeWords);
  return (
    <section>
      <h3 class="heading">{heading}</h3>
      {talks.length === 0 && <p class="small">{none}</p>}
      <ul class="talks">
        {talks.map(({ conversation, person }) => (
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
