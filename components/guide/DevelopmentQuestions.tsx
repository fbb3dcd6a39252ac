import type { Conversation } from '@/utils/conversation/conversation';
import { type DevelopmentView, viewFields } from '@/utils/guide/guide';
import { useContent } from '../pack';
import { Saying } from '../tips/Saying';
import { useWords } from '../words';

interface Props {
  readonly view: DevelopmentView;
  readonly conversation: Conversation;
}

/** The development view as four fields: the employee is asked first, then the manager adds. */
export function DevelopmentQuestions({ view, conversation }: Props) {
  const words = useWords();
  const { pack } = useContent();
  return (
    <div class="development">
      {viewFields.map((field) => (
        <section key={field} aria-label={words.guide.view[field]}>
          <h3 class="small">{words.guide.view[field]}</h3>
          <ul>
            <Saying
              id={`stage/${conversation.kind}/review`}
              say={view[field].ask}
              conversation={conversation}
            />
          </ul>
          <p class="small" lang={pack.language}>
            {view[field].add}
          </p>
        </section>
      ))}
    </div>
  );
}
