import type { IsoDay } from '../meeting/iso-day';
import { type Facts, isBorneOut, isJudgement } from '../notes/basis';
import { keptPromises } from '../notes/kept';
import type { Note } from '../notes/note';

/**
 * From how many cases on a share says something. Below five, one case more or less moves it by twenty points
 * or more.
 */
export const enough = 5;

export interface Share {
  readonly of: number;
  readonly among: number;
}

export interface Insight {
  /** Words noted; a Chinese character counts as one. */
  readonly words: number;
  readonly conversations: number;
  readonly praise: number;
  readonly facts: number;
  /** Judgements (strengths, points to improve) that a fact bears out. */
  readonly borneOut: Share;
  /** Promises of the manager that were kept in time, among those that are done or overdue. */
  readonly kept: Share;
}

/** Words of a text as editors count them: a Chinese character each, and what stands between spaces. */
export function wordCount(text: string): number {
  return text.match(/\p{Script=Han}|[^\s\p{Script=Han}\p{P}]+/gu)?.length ?? 0;
}

/** Of notes that belong together: one person's, or everybody's. Private ones count as words only. */
export function insightOf(notes: readonly Note[], facts: Facts, today: IsoDay): Insight {
  const count = (wanted: Note['kind']) => notes.filter(({ kind }) => kind === wanted).length;
  const judged = notes.filter(isJudgement);
  const { inTime, late, overdue } = keptPromises(notes, today);
  return {
    words: notes.reduce((sum, { text }) => sum + wordCount(text), 0),
    conversations: new Set(notes.map(({ conversationId }) => conversationId)).size,
    praise: count('strength'),
    facts: count('fact'),
    borneOut: { of: judged.filter((it) => isBorneOut(it, facts)).length, among: judged.length },
    kept: { of: inTime, among: inTime + late + overdue },
  };
}

/** Two people’s figures together; shares are added as counts, so that no average of averages is made. */
export function added(one: Insight, other: Insight): Insight {
  const both = (a: Share, b: Share) => ({ of: a.of + b.of, among: a.among + b.among });
  return {
    words: one.words + other.words,
    conversations: one.conversations + other.conversations,
    praise: one.praise + other.praise,
    facts: one.facts + other.facts,
    borneOut: both(one.borneOut, other.borneOut),
    kept: both(one.kept, other.kept),
  };
}

export const nothing: Insight = insightOf([], new Set(), '');
