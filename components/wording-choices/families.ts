import { onlyOfBalance } from '@/utils/wording/balance/finding';
import { type RuleId, ruleIds } from '@/utils/wording/rule';

/** Rules that belong together, by what their ids begin with. */
const beginnings = {
  facts: 'EV',
  respect: 'FR',
  people: 'DI',
  fair: 'FA',
  pressure: 'TH',
  next: 'AC',
} as const;

const isOf = (beginning: string) => (rule: RuleId) => rule.startsWith(`${beginning}-`);

/** All rules, in families. */
export const families = [
  ...Object.entries(beginnings).map(
    ([family, beginning]) => [family as keyof typeof beginnings, ruleIds.filter(isOf(beginning))] as const,
  ),
  ['talk', onlyOfBalance] as const,
  ['own', ruleIds.filter((rule) => !Object.values(beginnings).some((it) => isOf(it)(rule)))] as const,
];
