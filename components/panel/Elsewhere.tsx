import { useState } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import { isSure, type MeetingContext } from '@/utils/meeting/context';
import { detailsFrom } from '@/utils/session/arrival';
import { useWords } from '../words';
import { useServices } from './services';

interface Props {
  readonly conversation: Conversation;
  readonly context: MeetingContext | undefined;
}

/** The page shows another meeting than the panel: offered, never switched by itself. */
export function Elsewhere({ conversation, context }: Props) {
  const words = useWords();
  const { session } = useServices();
  const [dismissed, setDismissed] = useState<string>();
  const other = context?.kind && context.key !== conversation.meeting.key && context.key !== dismissed;
  const details = context && isSure(context) ? detailsFrom(context) : undefined;
  return (
    <div role="status" class="elsewhere">
      {other && (
        <p class="notice row">
          <span>{words.elsewhere.seen(context.title)}</span>
          <button
            type="button"
            class="link"
            onClick={() => (details ? void session.openFor(details) : session.leave())}
          >
            {words.elsewhere.open}
          </button>
          <button type="button" onClick={() => setDismissed(context.key)}>
            {words.elsewhere.dismiss}
          </button>
        </p>
      )}
    </div>
  );
}
