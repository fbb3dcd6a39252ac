import type { Note } from './note';

/** Ids of everything that counts as a fact for one conversation. */
export type Facts = ReadonlySet<string>;

/** Notes of facts, and what is kept of the person. A fact that was deleted is not among them. */
export function factsAmong(notes: readonly Note[], evidence: readonly { readonly id: string }[]): Facts {
  return new Set([...notes.filter(({ kind }) => kind === 'fact'), ...evidence].map(({ id }) => id));
}

/** A judgement needs a fact: what happened, that anybody could have seen. */
export function isJudgement({ kind }: Pick<Note, 'kind'>): boolean {
  return kind === 'strength' || kind === 'improvement';
}

/** Whether at least one fact that the note rests on is still there. */
export function isBorneOut({ basis = [] }: Note, facts: Facts): boolean {
  return basis.some((id) => facts.has(id));
}

/** The judgements among notes that no fact bears out. */
export function lackingFact(notes: readonly Note[], facts: Facts): Note[] {
  return notes.filter((note) => isJudgement(note) && !isBorneOut(note, facts));
}

/** A note's facts with one of them linked or not. */
export function withFact({ basis = [] }: Pick<Note, 'basis'>, id: string, linked: boolean): string[] {
  const others = basis.filter((it) => it !== id);
  return linked ? [...others, id] : others;
}
