import type { Note } from './note';

export interface Weights {
  /** Percent, of all goals that have a weight. */
  readonly sum: number;
  /** Goals without one. */
  readonly without: number;
}

/** The weights of a conversation's goals; nothing while no goal has one. */
export function weightsOf(notes: readonly Note[]): Weights | undefined {
  const weights = notes.filter(({ kind }) => kind === 'goal').map(({ goal }) => goal?.weight);
  const given = weights.filter((it) => it !== undefined);
  if (given.length === 0) return undefined;
  // Tenths: 33.3 three times is not 99.89999.
  const sum = Math.round(given.reduce((all, it) => all + it, 0) * 10) / 10;
  return { sum, without: weights.length - given.length };
}

/** A weight as typed, in percent: 0 to 100, full-width figures and a percent sign allowed; else nothing. */
export function weightIn(text: string): number | undefined {
  const plain = /^\s*(\d{1,3}(?:\.\d{1,2})?)\s*%?\s*$/.exec(text.normalize('NFKC'))?.[1];
  const weight = Number(plain);
  return plain !== undefined && weight <= 100 ? weight : undefined;
}
