import { useStore } from '@nanostores/preact';
import { atom } from 'nanostores';
import { useMemo } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import type { Before } from '@/utils/session/live-summary';
import { useServices } from '../panel/services';

const $nothing = atom<Before>({ talks: [], goals: [] });

/** The person's talks before this one; undefined until they are read. */
export function useTalksBefore(conversationId: string): readonly Conversation[] | undefined {
  const { summaryOf } = useServices();
  const opened = useStore(useMemo(() => summaryOf(conversationId), [summaryOf, conversationId]));
  const live = opened === 'failed' ? undefined : opened;
  const { talks } = useStore(live?.$before ?? $nothing);
  return opened && talks;
}
