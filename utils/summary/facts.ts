import type { ShareableNote } from '../notes/note';
import type { DetailLine } from './details';
import type { KeptFact } from './known';

/** What bears notes out, found by its id. */
export interface Facts {
  /** The facts below a note, and which notes they are. */
  under(note: ShareableNote): {
    readonly details: readonly DetailLine[];
    readonly noteIds: readonly string[];
  };
}

/** Finds the facts under a judgement, among the notes and the evidence that may be shared. */
export function factsFrom(notes: readonly ShareableNote[], evidence: readonly KeptFact[] = []): Facts {
  const noted = new Map(notes.filter(({ kind }) => kind === 'fact').map((it) => [it.id, it]));
  const kept = new Map(evidence.map((it) => [it.id, it]));
  const detailOf = (id: string): DetailLine[] => {
    const fact = noted.get(id);
    if (fact) return [[{ kind: 'fact', text: fact.text }]];
    const it = kept.get(id);
    return it ? [[{ kind: 'fact', text: it.quote, day: it.on }]] : [];
  };
  return {
    under: ({ basis = [] }) => ({
      details: basis.flatMap(detailOf),
      noteIds: basis.filter((id) => noted.has(id)),
    }),
  };
}
