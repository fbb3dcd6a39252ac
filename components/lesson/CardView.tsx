import type { Conversation } from '@/utils/conversation/conversation';
import { DevelopmentQuestions } from '../guide/DevelopmentQuestions';
import { useContent } from '../pack';
import { Saying } from '../tips/Saying';
import { useWords } from '../words';
import type { Card } from './cards';

interface Props {
  readonly card: Card;
  readonly conversation: Conversation;
  /** What the card's lines belong to, as marks know it. */
  readonly id: string;
}

export function CardView({ card, conversation, id }: Props) {
  const words = useWords();
  const { pack } = useContent();
  const lang = pack.language;
  if ('points' in card) {
    return (
      <ul class="points" lang={lang}>
        {card.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    );
  }
  if ('lines' in card) {
    return (
      <ul>
        {card.lines.map((line) => (
          <Saying key={line} id={id} say={line} conversation={conversation} />
        ))}
      </ul>
    );
  }
  if ('view' in card) return <DevelopmentQuestions view={card.view} conversation={conversation} />;
  return (
    <>
      <p class="large" lang={lang}>
        {card.text}
      </p>
      {card.kind === 'why' &&
        card.rules.map((rule) => (
          <details key={rule.id} class="rule" lang={lang}>
            <summary>
              <b>{rule.name}</b> {rule.rule}
            </summary>
            <p>{rule.why}</p>
            <p>
              <b>{words.guide.limits}</b> {rule.limits}
            </p>
            <p class="small">{rule.source}</p>
          </details>
        ))}
    </>
  );
}
