import { isPoint, verdictOf } from '../notes/ledger';
import type { ShareableNote } from '../notes/note';
import { isStillOpen } from '../notes/open';

const agendaParts = ['open', 'action', 'goal'] as const;
export type AgendaPart = (typeof agendaParts)[number];

/** What the next talk is about: what stayed open, what was promised, what is to be reached. */
export type Agenda = readonly { readonly part: AgendaPart; readonly lines: readonly string[] }[];

function partOf(note: ShareableNote): AgendaPart | undefined {
  if (note.kind === 'action' || note.kind === 'goal') return isStillOpen(note) ? note.kind : undefined;
  if (note.kind === 'question') return 'open';
  if (!isPoint(note)) return undefined;
  // An improvement point that nobody has spoken about is the manager's own judgement.
  const verdict = verdictOf(note) ?? 'agreed';
  return verdict === 'agreed' ? undefined : 'open';
}

/** Made of notes that may leave only; parts without lines are left out. Each note is one line. */
export function agendaOf(notes: readonly ShareableNote[]): Agenda {
  return agendaParts
    .map((part) => ({
      part,
      lines: notes
        .filter((note) => partOf(note) === part)
        .map(({ text }) => text.replace(/\s+/g, ' ').trim())
        .filter(Boolean),
    }))
    .filter(({ lines }) => lines.length > 0);
}
