import { useState } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import { type Nudge, nudge } from '@/utils/conversation/pace';
import type { Words } from '@/utils/locale/words';
import { useWords } from '../words';
import { useServices } from './services';

const minute = 60_000;

function told(it: Nudge, words: Words): string {
  if (it.kind === 'eats') return words.pace.eats(Math.floor(it.over / minute), words.stage[it.next]);
  return words.pace.squeezes(Math.round(it.left / minute), Math.round(it.share / minute));
}

/** A quiet word when time runs away from the next stage, or from the employee's. Said once for each stage. */
export function Pace({ conversation, now }: { conversation: Conversation; now: number }) {
  const words = useWords();
  const { session } = useServices();
  const [dismissed, setDismissed] = useState<readonly string[]>([]);
  const found = nudge(conversation, now);
  const key = found && `${conversation.id}/${found.kind}/${found.stage}`;
  const shown = key && !dismissed.includes(key) ? found : undefined;
  const dismiss = () => key && setDismissed([...dismissed, key]);
  return (
    <div role="status">
      {shown && (
        <p class="notice row">
          <span>{told(shown, words)}</span>
          <button
            type="button"
            class="link"
            onClick={() => void session.reshare().then((done) => done && dismiss())}
          >
            {words.pace.reshare}
          </button>
          <button type="button" onClick={dismiss}>
            {words.pace.dismiss}
          </button>
        </p>
      )}
    </div>
  );
}
