import { useMemo } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import type { Section } from '@/utils/summary/line';
import type { BalanceRuleId } from '@/utils/wording/balance/finding';
import { BalanceList } from './BalanceList';
import { useBalance } from './useBalance';
import { useBalanceLines } from './useBalanceLines';

interface Props {
  readonly conversation: Conversation;
  /** Of the summary, in their order. */
  readonly sections: readonly Section[];
  /** Leads to where their order is changed. */
  toSections(): void;
}

/** How many judgements lack a fact is a remark of its own there. */
const without: readonly BalanceRuleId[] = ['EV-NO-FACT'];

/** What a summary as a whole might lack; none of it holds it up. */
export function BalanceRemarks({ conversation, sections, toSections }: Props) {
  const said = useMemo(
    () => sections.flatMap(({ lines }) => lines.flatMap(({ noteIds }) => noteIds)),
    [sections],
  );
  const lines = useBalanceLines(useBalance(conversation, { said, without }), toSections);
  return lines.length > 0 ? <BalanceList lines={lines} /> : null;
}
