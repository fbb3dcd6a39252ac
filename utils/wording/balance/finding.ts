import type { SmartLetter } from '../../notes/smart';
import { type RuleId, rules, type Severity } from '../rule';

/** What is looked for in a conversation's notes as a whole, and how grave it is. None of it holds anything up. */
export const balanceRules = {
  'BA-ORDER': 'warn',
  'AC-SMART': 'warn',
  'AC-OWNER-DATE': 'warn',
  'EV-NO-FACT': 'hint',
  'BA-PILE': 'hint',
  'BA-ONESIDED': 'hint',
  'FA-RECENCY': 'hint',
  SURPRISE: 'hint',
} as const satisfies Record<string, Severity>;

export type BalanceRuleId = keyof typeof balanceRules;

/** What can be switched off: a rule of sentences, of a conversation as a whole, or of both. */
export type AnyRuleId = RuleId | BalanceRuleId;

/** Whether a rule is one on the talk as a whole and not on a phrase. */
export const isOfBalance = (rule: AnyRuleId): rule is Exclude<BalanceRuleId, RuleId> => !(rule in rules);

/** The rules that no sentence breaks by itself. */
export const onlyOfBalance = (Object.keys(balanceRules) as BalanceRuleId[]).filter(isOfBalance);

/**
 * The letters of a goal whose absence words and fields tell. Whether it is agreed is said as what is not decided,
 * and what it is good for is seldom written down.
 */
export const toldLetters = ['S', 'M', 'T'] as const satisfies readonly SmartLetter[];
export type ToldLetter = (typeof toldLetters)[number];

interface Found<Rule extends BalanceRuleId> {
  readonly rule: Rule;
  readonly severity: (typeof balanceRules)[Rule];
  /** The notes that it speaks of, in their order. */
  readonly noteIds: readonly string[];
}

/** One thing worth a second look. It speaks of the notes, never of the person, and is no score of either. */
export type BalanceFinding =
  | Found<'BA-ORDER'>
  | Found<'BA-PILE'>
  | Found<'SURPRISE'>
  /** The kind of note that there is none of. */
  | (Found<'BA-ONESIDED'> & { readonly missing: 'strength' | 'improvement' })
  /** `noteIds`: those without; so many of so many judgements have a fact. */
  | (Found<'EV-NO-FACT'> & { readonly borneOut: number; readonly of: number })
  /** The letters that each of the goals misses. */
  | (Found<'AC-SMART'> & { readonly missing: readonly (readonly ToldLetter[])[] })
  /** How many actions have no day, how many could mean several, and how many name nobody. */
  | (Found<'AC-OWNER-DATE'> & {
      readonly noDate: number;
      readonly whichDay: number;
      readonly noOwner: number;
    })
  /** How many pieces of evidence, all of the last weeks; and how many older ones are kept that nothing rests on. */
  | (Found<'FA-RECENCY'> & { readonly count: number; readonly older: number });
