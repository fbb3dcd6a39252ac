import type { Evidence } from '../../evidence/evidence';
import { recencyOf } from '../../evidence/recency';
import { dayOf } from '../../meeting/iso-day';
import { factsAmong, isJudgement, lackingFact } from '../../notes/basis';
import { inOrder } from '../../notes/note';
import { termsOf } from '../../people/recurring';
import type { Noted } from './balance';
import type { BalanceFinding } from './finding';

/** One alone is marked where it stands. */
const fewestLacking = 2;
/** With less noted before, everything would look new. */
const fewestEarlier = 3;

/** Judgements that nothing bears out. */
export function noFact({ notes, evidence }: Noted): BalanceFinding | undefined {
  if (!evidence) return undefined;
  const of = notes.filter(isJudgement).length;
  const lacking = lackingFact(inOrder(notes), factsAmong(notes, evidence));
  if (lacking.length < fewestLacking) return undefined;
  const noteIds = lacking.map(({ id }) => id);
  return { rule: 'EV-NO-FACT', severity: 'hint', noteIds, borneOut: of - lacking.length, of };
}

/**
 * Everything that judgements rest on, or all that is kept where nothing is linked, is from the last weeks of a
 * long period. A fact noted in the conversation itself has no day that could be read for sure: with one, nothing is said.
 */
export function onlyRecent({ notes, evidence, period }: Noted): BalanceFinding | undefined {
  const judged = inOrder(notes).filter(isJudgement);
  const linked = new Set(judged.flatMap(({ basis = [] }) => basis));
  if (!evidence || judged.length === 0 || notes.some(({ id }) => linked.has(id))) return undefined;
  const used = evidence.filter(({ id }) => linked.has(id));
  const recency = recencyOf(used.length > 0 ? used : evidence, period);
  if (!recency.onlyRecent) return undefined;
  const all = recencyOf(evidence, period);
  const noteIds = judged.filter(({ basis = [] }) => used.some(({ id }) => basis.includes(id)));
  return {
    rule: 'FA-RECENCY',
    severity: 'hint',
    noteIds: noteIds.map(({ id }) => id),
    count: recency.count,
    older: all.count - all.recent,
  };
}

const saidIn = ({ quote, remark = '' }: Evidence) => `${quote}\n${remark}`;

/**
 * Improvement points that share no word with anything noted before in the period, and rest on nothing of it.
 * The same said in quite other words looks new, too: who reads it decides.
 */
export function surprise({ notes, evidence, earlier, period }: Noted): BalanceFinding | undefined {
  if (!evidence || !earlier) return undefined;
  const kept = evidence.filter(({ on }) => on >= period.from && on < period.to);
  const texts = [
    ...earlier.filter(({ at }) => dayOf(at) >= period.from && dayOf(at) <= period.to).map(({ text }) => text),
    ...kept.map(saidIn),
  ];
  if (texts.length < fewestEarlier) return undefined;
  const known = new Set(texts.flatMap((text) => [...termsOf(text)]));
  const fresh = inOrder(notes).filter(({ kind, text, basis = [] }) => {
    if (kind !== 'improvement' || kept.some(({ id }) => basis.includes(id))) return false;
    const terms = [...termsOf(text)];
    return terms.length > 0 && !terms.some((term) => known.has(term));
  });
  if (fresh.length === 0) return undefined;
  return { rule: 'SURPRISE', severity: 'hint', noteIds: fresh.map(({ id }) => id) };
}
