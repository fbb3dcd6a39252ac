import { useStore } from '@nanostores/preact';
import { atom } from 'nanostores';
import { useMemo } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import type { Before } from '@/utils/session/live-summary';
import { useServices } from '../panel/services';

const $nothing = atom<Before>({ conversations: [], goals: [] });

/** The person's conversations before this one; undefined until they are read. */
export function useConversationsBefore(conversationId: string): readonly Conversation[] | undefined {
  const { summaryOf } = useServices();
  const opened = useStore(useMemo(() => summaryOf(conversationId), [summaryOf, conversationId]));
  const live = opened === 'failed' ? undefined : opened;
  const { conversations } = useStore(live?.$before ?? $nothing);
  return opened && conversations;
}
