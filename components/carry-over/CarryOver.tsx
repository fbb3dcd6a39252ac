import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import type { LiveCarryOver } from '@/utils/session/carry-over';
import { useServices } from '../panel/services';
import { CarriedSection } from './CarriedSection';

function Carried({ live, conversation }: { live: LiveCarryOver; conversation: Conversation }) {
  const carried = useStore(live.$carried);
  return carried ? <CarriedSection carried={carried} live={live} conversation={conversation} /> : null;
}

/** What earlier conversations with the same person left for this one; nothing at all where there is nothing. */
export function CarryOver({ conversation }: { conversation: Conversation }) {
  const { openCarryOver } = useServices();
  const [live, setLive] = useState<LiveCarryOver>();
  const { id, personId } = conversation;
  const { start } = conversation.meeting;
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the conversation, only these decide what came before it
  useEffect(() => {
    const life = new AbortController();
    openCarryOver(conversation).then(
      (opened) => {
        if (life.signal.aborted) return;
        setLive(opened);
        void opened.start(life.signal);
      },
      () => undefined, // its code did not come: the panel goes on without it
    );
    return () => life.abort();
  }, [openCarryOver, id, personId, start]);
  return live ? <Carried live={live} conversation={conversation} /> : null;
}
