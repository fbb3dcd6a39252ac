import type { Evidence } from '../../evidence/evidence';
import type { Period } from '../../evidence/period';
import type { ConversationKind } from '../../guide/stages';
import type { Day } from '../../meeting/day';
import type { Note } from '../../notes/note';
import { type BalanceFinding, type BalanceRuleId, balanceRules } from './finding';
import { noFact, onlyRecent, surprise } from './grounds';
import { actions, goals } from './promises';
import { onesided, order, pile } from './proportion';

/** A conversation as far as it is noted, and what is known beside it. */
export interface Noted {
  readonly kind: ConversationKind;
  readonly notes: readonly Note[];
  /** Ids in the order in which a summary says them; absent: as they were noted. */
  readonly said?: readonly string[] | undefined;
  /** What is kept of the person; absent while it is not known. */
  readonly evidence: readonly Evidence[] | undefined;
  /** What the conversation looks back on. */
  readonly period: Period;
  /** The notes of other conversations with the person; absent while they are not known. */
  readonly earlier: readonly Note[] | undefined;
  /** The manager's own. */
  readonly today: Day;
  /** What the manager does not want to hear of. */
  readonly off?: ReadonlySet<string>;
}

/**
 * The kinds of conversation in which each makes sense. A probation may end with praise alone, or must name
 * every shortfall; improvement conversations are about what is lacking, and often about the last weeks; goals are set
 * without looking back; a check-in sets none, and speaks of whatever comes up.
 */
const madeFor: Readonly<Record<BalanceRuleId, readonly ConversationKind[]>> = {
  'BA-ORDER': ['evaluation', 'probation'],
  'BA-ONESIDED': ['evaluation'],
  'BA-PILE': ['evaluation', 'goals', 'improvement', 'check-in'],
  'EV-NO-FACT': ['evaluation', 'improvement', 'check-in', 'probation'],
  'AC-SMART': ['evaluation', 'goals', 'improvement', 'probation'],
  'AC-OWNER-DATE': ['evaluation', 'goals', 'improvement', 'check-in', 'probation'],
  'FA-RECENCY': ['evaluation', 'probation'],
  SURPRISE: ['evaluation', 'probation'],
};

const checks: Readonly<Record<BalanceRuleId, (noted: Noted) => BalanceFinding | undefined>> = {
  'BA-ORDER': order,
  'AC-SMART': goals,
  'AC-OWNER-DATE': actions,
  'EV-NO-FACT': noFact,
  'BA-PILE': pile,
  'BA-ONESIDED': onesided,
  'FA-RECENCY': onlyRecent,
  SURPRISE: surprise,
};

/** What deserves a second look in a conversation as a whole, the gravest first, each rule once at most. */
export function balanceOf(noted: Noted): BalanceFinding[] {
  return (Object.keys(balanceRules) as BalanceRuleId[])
    .filter((rule) => madeFor[rule].includes(noted.kind) && !noted.off?.has(rule))
    .flatMap((rule) => checks[rule](noted) ?? []);
}
