import type { Conversation } from '@/utils/conversation/conversation';
import { useShown } from '../cover/shown';
import { useWords } from '../words';

interface Props {
  readonly heading: string;
  readonly conversations: readonly Conversation[];
  onChoose(conversation: Conversation): void;
}

/** Conversations to go on with, the latest first. */
export function Recent({ heading, conversations, onChoose }: Props) {
  const words = useWords();
  const { name } = useShown();
  if (conversations.length === 0) return null;
  return (
    <section class="recent">
      <h2 class="heading">{heading}</h2>
      <ul>
        {conversations.map((conversation) => (
          <li key={conversation.id}>
            <button type="button" onClick={() => onChoose(conversation)}>
              <b>{name(conversation.person, conversation.personId)}</b>
              <span class="small">
                {words.start.recentLine(words.kind[conversation.kind], conversation.meeting.start)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
