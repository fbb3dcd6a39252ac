import type { ShareableNote } from '../notes/note';
import { type DetailLine, detailsOf, given } from './details';
import type { Facts } from './facts';
import type { DevelopmentPoint, Known, Summarised } from './known';
import { knownLine, type Line } from './line';

/* Lines that are not simply a note with what is known of it. */

/** What the talk was for and, where it judges a period, which. */
export function purposeLines({ kind }: Summarised, { period }: Known): Line[] {
  return [
    knownLine('purpose', [{ kind: 'aim', of: kind }]),
    ...(period ? [knownLine('period', [{ kind: 'period', ...period }])] : []),
  ];
}

/** A goal that was to be reached by now: by what it was measured, what became of it, what shows that. */
export function resultLine(note: ShareableNote, facts: Facts): Line {
  const { goal, id, text } = note;
  const { details, noteIds } = facts.under(note);
  const stated: DetailLine[] = [
    [...given('measure', goal?.measure), ...given('target', goal?.target)],
    [{ kind: 'outcome', state: goal?.state ?? 'open' }],
  ];
  return {
    id,
    text,
    noteIds: [id, ...noteIds],
    details: [...stated.filter((it) => it.length > 0), ...details],
  };
}

/** What the manager gives for each point that is to improve. */
export function supportLines(notes: readonly ShareableNote[]): Line[] {
  return notes.flatMap(({ id, text, kind, plan }) => {
    const support = kind === 'improvement' && plan?.support?.trim();
    return support
      ? [{ id: `${id}/support`, text: support, noteIds: [id], details: [[{ kind: 'for' as const, text }]] }]
      : [];
  });
}

/**
 * The lines of the development view: the field and whose view it is beside each point; empty points are
 * left out.
 */
export function developmentLines(points: readonly DevelopmentPoint[] = []): Line[] {
  return points
    .filter(({ text }) => text.trim())
    .map(({ id, field, by, text, with: beside }) => ({
      id: `development/${id}`,
      text: text.trim(),
      noteIds: [],
      details: [
        [{ kind: 'view' as const, field, by }],
        given(field === 'threat' ? ('prevention' as const) : ('resource' as const), beside),
      ].filter((line) => line.length > 0),
    }));
}

/** When they talk next, where that is known. */
export function nextLines({ next }: Summarised): Line[] {
  return next ? [knownLine('next', [{ kind: 'talk', start: next.start, end: next.end }])] : [];
}

/** A note with its details, then its facts; a point's facts come before what is to be done about it. */
export function noteLine(note: ShareableNote, facts: Facts, supportApart: boolean): Line {
  const { details, noteIds } = facts.under(note);
  return {
    id: note.id,
    text: note.text,
    noteIds: [note.id, ...noteIds],
    details: [...details, ...detailsOf(note, supportApart)],
  };
}
