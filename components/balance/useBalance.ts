import { useStore } from '@nanostores/preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import { periodOf } from '@/utils/evidence/period';
import { dayOf } from '@/utils/meeting/iso-day';
import type { Note } from '@/utils/notes/note';
import { balanceOf } from '@/utils/wording/balance/balance';
import type { BalanceFinding, BalanceRuleId } from '@/utils/wording/balance/finding';
import { useServices } from '../panel/services';
import { dayAsRead } from '../points/useDays';
import { useConversationsBefore } from './useConversationsBefore';

/** The notes of other conversations with the person; undefined until they are read, and where they cannot be. */
function useEarlier({ id, personId }: Conversation): readonly Note[] | undefined {
  const { notesWith } = useServices();
  const [earlier, setEarlier] = useState<readonly Note[]>();
  useEffect(() => {
    if (!personId) return;
    notesWith(personId).then(
      (notes) => setEarlier(notes.filter(({ conversationId }) => conversationId !== id)),
      // Without them nothing is said to be new; the page of people says that they cannot be read.
      () => setEarlier(undefined),
    );
  }, [notesWith, personId, id]);
  return earlier;
}

interface Asked {
  readonly said?: readonly string[];
  /** Rules that speak elsewhere in the same view. */
  readonly without?: readonly BalanceRuleId[];
}

/**
 * What deserves a second look in the conversation as a whole, but for what the manager switched off; nothing until
 * all of it was read.
 */
export function useBalance(
  conversation: Conversation,
  { said, without }: Asked = {},
): readonly BalanceFinding[] {
  const { session, facts, now, $settings } = useServices();
  const { wordingOff } = useStore($settings);
  const notes = useStore(session.$notes);
  const evidence = useStore(facts.$evidence);
  const before = useConversationsBefore(conversation.id);
  const earlier = useEarlier(conversation);
  const today = dayOf(now());
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the time, only which day it is
  return useMemo(
    () =>
      before
        ? balanceOf({
            kind: conversation.kind,
            notes,
            said,
            evidence,
            earlier,
            period: periodOf(before, conversation, now()),
            today: dayAsRead(now()),
            off: new Set<string>([...(wordingOff?.rules ?? []), ...(without ?? [])]),
          })
        : [],
    [conversation, notes, said, evidence, earlier, before, today, wordingOff, without],
  );
}
