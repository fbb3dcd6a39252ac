import { useId } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import { balanceWords } from '@/utils/locale/areas/balance';
import { useNow } from '../panel/useNow';
import { useWordsOf } from '../words';
import { BalanceList } from './BalanceList';
import { useBalance } from './useBalance';
import { useBalanceLines } from './useBalanceLines';

/** While one prepares and looks back: what the notes as a whole might lack. Nothing where they lack nothing. */
export function BeforeYouTalk({ conversation }: { conversation: Conversation }) {
  const balance = useWordsOf(balanceWords);
  const now = useNow(60_000);
  const id = useId();
  const findings = useBalance(conversation);
  // That nothing older is kept at all is said above, where what is kept stands by month.
  const lines = useBalanceLines(findings.filter((it) => it.rule !== 'FA-RECENCY' || it.older > 0));
  if (lines.length === 0) return null;
  const isOver = conversation.finishedAt !== undefined || conversation.meeting.end <= now;
  return (
    <section class="balance" aria-labelledby={id}>
      <h2 class="heading" id={id}>
        {isOver ? balance.lacking : balance.heading}
      </h2>
      <BalanceList lines={lines} />
    </section>
  );
}
