import type { ConversationKind } from '../guide/stages';
import type { Person } from '../meeting/person';
import { verdictOf } from '../notes/ledger';
import { isShareable, type Note, type ShareableNote } from '../notes/note';
import { isStillOpen } from '../notes/open';
import { factsFrom } from './facts';
import type { Known, Summarised } from './known';
import type { Line, Section } from './line';
import { developmentLines, nextLines, noteLine, purposeLines, resultLine, supportLines } from './made';
import type { SectionId } from './section';
import { type SummaryTemplate, standardTemplate } from './template';

export type { Line, Section } from './line';

/** What may leave the browser after a conversation. Made from shareable notes only. */
export interface Summary {
  readonly person: Person;
  readonly kind: ConversationKind;
  /** Epoch ms. */
  readonly start: number;
  readonly end: number;
  readonly sections: readonly Section[];
}

const bearable: readonly SectionId[] = ['strength', 'improvement', 'goal', 'results'];

/** Where a note belongs. What was noted as agreed and is not stands among the open questions. */
function sectionOf(note: ShareableNote, isOn: (id: SectionId) => boolean): SectionId {
  if (note.kind === 'agreement' && verdictOf(note) !== 'agreed') return 'question';
  const isResult = note.kind === 'goal' && !isStillOpen(note);
  return isResult && isOn('results') ? 'results' : note.kind;
}

/** The lines of every section of the template, those that are off among them. */
function linesOf(
  conversation: Summarised,
  notes: readonly ShareableNote[],
  known: Known,
  template: SummaryTemplate,
): Map<SectionId, Line[]> {
  const on = new Set(template.filter((it) => it.on).map(({ id }) => id));
  const facts = factsFrom(notes, known.evidence);
  const placed = notes.map((note) => ({ note, section: sectionOf(note, (id) => on.has(id)) }));
  // A fact stands once: below what it bears out, where that is there.
  const linked = new Set(
    placed
      .filter(({ section }) => on.has(section) && bearable.includes(section))
      .flatMap(({ note }) => note.basis ?? []),
  );
  const lines = new Map<SectionId, Line[]>(template.map(({ id }) => [id, []]));
  const add = (section: SectionId, more: readonly Line[]) => lines.get(section)?.push(...more);
  if (notes.length > 0) add('purpose', purposeLines(conversation, known));
  add(
    'results',
    (known.goals ?? []).map((goal) => resultLine(goal, facts)),
  );
  for (const { note, section } of placed) {
    if (note.kind === 'fact' && linked.has(note.id)) continue;
    const line = section === 'results' ? resultLine(note, facts) : noteLine(note, facts, on.has('support'));
    add(section, [line]);
  }
  add('support', supportLines(notes));
  add('development', developmentLines(known.development));
  add('next', nextLines(conversation));
  return lines;
}

/**
 * Composes the summary as its template says. Sections without lines are left out; lines keep the order of the
 * notes. Where nothing was noted there is no summary, whatever else is known.
 */
export function compose(
  conversation: Summarised,
  notes: readonly ShareableNote[],
  known: Known = {},
): Summary {
  const { kind, person, meeting } = conversation;
  const template = known.template ?? standardTemplate(kind, 'system');
  const lines = linesOf(conversation, notes, known, template);
  const sections = template
    .filter(({ id, on }) => on && notes.length > 0 && lines.get(id)?.length)
    .map(({ id, name }) => ({ id, ...(name && { name }), lines: lines.get(id) ?? [] }));
  return { person, kind, start: meeting.start, end: meeting.end, sections };
}

/** Sections that are off and would say something. */
export function heldBack(
  conversation: Summarised,
  notes: readonly ShareableNote[],
  known: Known & { readonly template: SummaryTemplate },
): SectionId[] {
  const lines = linesOf(conversation, notes, known, known.template);
  return known.template.filter(({ id, on }) => !on && lines.get(id)?.length).map(({ id }) => id);
}

/** Parts a conversation's notes into what may leave and how many private ones stay. */
export function partNotes(notes: readonly Note[]): { shareable: ShareableNote[]; kept: number } {
  const shareable = notes.filter(isShareable);
  return { shareable, kept: notes.length - shareable.length };
}
