import { stages } from '../../guide/stages';
import { isJudgement } from '../../notes/basis';
import { inOrder, type Note } from '../../notes/note';
import type { Noted } from './balance';
import type { BalanceFinding } from './finding';

/** More points than these are heard as a pile. No ratio of praise to criticism is known to be right. */
const mostPoints = 3;
/** So few say nothing yet: the conversation has just begun. */
const fewestCritical = 2;
const fewestPraising = 3;

const idsOf = (notes: readonly Note[]) => notes.map(({ id }) => id);
const of = (notes: readonly Note[], kind: Note['kind']) =>
  notes.filter((note) => note.kind === kind && note.text.trim());

/** As they are said: what is jotted down in preparation is in no order yet. */
function asSaid({ notes, said }: Noted): Note[] {
  if (said) return said.flatMap((id) => notes.filter((note) => note.id === id));
  const ordered = inOrder(notes);
  return stages.flatMap((stage) =>
    ordered.filter((note) => note.stage === stage && (stage !== 'preparation' || note.kind === 'strength')),
  );
}

/** Improvement points before the first strength, where there is one. */
export function order(noted: Noted): BalanceFinding | undefined {
  const judgements = asSaid(noted).filter(isJudgement);
  const first = judgements.findIndex(({ kind }) => kind === 'strength');
  if (first < 1) return undefined;
  return { rule: 'BA-ORDER', severity: 'warn', noteIds: idsOf(judgements.slice(0, first + 1)) };
}

/** Only criticism, or only praise. */
export function onesided({ notes }: Noted): BalanceFinding | undefined {
  const critical = of(notes, 'improvement');
  const praising = of(notes, 'strength');
  const found = { rule: 'BA-ONESIDED', severity: 'hint' } as const;
  if (praising.length === 0 && critical.length >= fewestCritical)
    return { ...found, missing: 'strength', noteIds: idsOf(critical) };
  if (critical.length === 0 && praising.length >= fewestPraising)
    return { ...found, missing: 'improvement', noteIds: idsOf(praising) };
  return undefined;
}

/** More improvement points than anybody takes home. */
export function pile({ notes }: Noted): BalanceFinding | undefined {
  const points = of(inOrder(notes), 'improvement');
  if (points.length <= mostPoints) return undefined;
  return { rule: 'BA-PILE', severity: 'hint', noteIds: idsOf(points) };
}
