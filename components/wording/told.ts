import type { reasonsWords } from '@/utils/locale/areas/reasons';
import type { Language } from '@/utils/locale/language';
import type { Finding } from '@/utils/wording/finding';

interface Told {
  readonly reason: string;
  readonly source?: string;
  readonly guidance: string;
}

/** Why a finding is one, and what helps: its rule says it, or the list that it stands on. */
export function toldOf(
  { rule, own }: Pick<Finding, 'rule' | 'own'>,
  reasons: (typeof reasonsWords)[Language],
): Told {
  if (rule !== 'OWN') return reasons.rule[rule];
  const { reason, ofCompany, guidance, better } = reasons.own;
  return {
    reason: own?.reason ?? (own?.ofCompany ? ofCompany : reason),
    ...(own?.ofCompany && own.reason && { source: ofCompany }),
    guidance: own?.rewording ? better(own.rewording) : guidance,
  };
}
