import type { NoteKind } from '../notes/note';
import type { Compilation } from './book';
import { coreOf } from './core';
import { haveCount } from './facts';
import { type Hit, isNegated, isQuotation, isSpoken, quotesIn } from './guards';
import { endOf, type Steps } from './match';
import { type Breach, type RuleId, rules, type Severity } from './rule';
import type { Token } from './tokens';

/** Words in a sentence that a rule looks for: not yet a finding. */
export interface Worded {
  readonly rule: RuleId;
  /** Milder than the rule's where they may be somebody else's words. */
  readonly severity: Severity;
  readonly hit: Hit;
  /** A negation stands before them in their clause. */
  readonly isDenied: boolean;
}

/** A sentence, and what is known beside it. */
export interface Sentence {
  readonly tokens: readonly Token[];
  readonly kind: NoteKind | undefined;
  /** Which tokens are somebody's name. */
  readonly named: ReadonlySet<number>;
  /** Whether a fact stands in it, or in one beside it. */
  readonly fact: { readonly here: boolean; readonly beside: boolean };
  readonly steps: Steps;
}

/** Of each breach that has words in the sentence the first that are not denied, else the first. */
export function wordsIn(books: Compilation, sentence: Sentence): Worded[] {
  const { tokens } = sentence;
  const saidBy = whoseIn(books, sentence);
  const isBoundary = boundariesIn(sentence);
  return [...hitsIn(books, sentence)].flatMap(([breach, hits]): Worded[] => {
    if (isBorneOut(breach, sentence)) return [];
    const [first] = hits
      .map((hit) => ({ hit, isDenied: isNegated(tokens, hit) }))
      .sort(
        (one, other) =>
          Number(one.isDenied) - Number(other.isDenied) ||
          one.hit.start - other.hit.start ||
          other.hit.end - one.hit.end,
      );
    if (!first) return [];
    const { rule } = breach;
    const by = breach.evenQuoted ? 'manager' : saidBy(first.hit);
    if (by === 'others') return [];
    const severity = by === 'perhaps others' ? 'hint' : rules[rule].severity;
    const hit = inWords(tokens, coreOf(tokens, first.hit), isBoundary);
    return [{ rule, severity, hit, isDenied: first.isDenied }];
  });
}

function hitsIn(books: Compilation, { tokens, named, steps }: Sentence): Map<Breach, Hit[]> {
  const isName = (start: number, end: number) =>
    named.size > 0 && tokens.slice(start, end).every((_, at) => named.has(start + at));
  const byBreach = new Map<Breach, Hit[]>();
  for (const start of tokens.keys()) {
    for (const { units, of } of books.triggers.at(tokens, start)) {
      const end = endOf(units, tokens, start, steps);
      if (end === undefined || end === start || isName(start, end)) continue;
      const hits = byBreach.get(of) ?? [];
      hits.push({ start, end });
      byBreach.set(of, hits);
    }
  }
  return byBreach;
}

/** The hit with the rest of the Chinese words that it begins or ends in: 懒散, not 懒. */
function inWords(tokens: readonly Token[], { start, end }: Hit, isBoundary: (at: number) => boolean): Hit {
  const goesOn = (at: number) =>
    tokens[at - 1]?.type === 'han' && tokens[at]?.type === 'han' && !isBoundary(tokens[at]?.start ?? 0);
  let [from, to] = [start, end];
  while (goesOn(from)) from -= 1;
  while (goesOn(to)) to += 1;
  return { start: from, end: to };
}

let segmenter: Intl.Segmenter | undefined;

/** Whether a word begins or ends at a place of the folded text; looked at when first asked. */
function boundariesIn({ tokens }: Sentence): (at: number) => boolean {
  let found: Set<number> | undefined;
  return (at) => {
    if (!found) {
      segmenter ??= new Intl.Segmenter('zh-CN', { granularity: 'word' });
      const text = tokens.map((it) => it.text).join('');
      const starts = new Map<number, number>();
      let length = 0;
      for (const it of tokens) {
        starts.set(length, it.start);
        length += it.text.length;
      }
      found = new Set([...segmenter.segment(text)].flatMap(({ index }) => starts.get(index) ?? []));
    }
    return found.has(at);
  };
}

function isBorneOut({ unlessFact }: Breach, { tokens, fact }: Sentence): boolean {
  if (unlessFact === 'counted') return haveCount(tokens);
  return (unlessFact !== undefined && fact.here) || (unlessFact === 'around' && fact.beside);
}

/** Whose words they are: a source is named and they stand in quotation marks, or one of both. */
function whoseIn(
  books: Compilation,
  sentence: Sentence,
): (hit: Hit) => 'manager' | 'perhaps others' | 'others' {
  const { tokens, kind } = sentence;
  const quotes = quotesIn(tokens);
  const isSomebodys =
    kind === 'voice' || quotationsIn(tokens).some((it) => it.start === 0 && it.end === tokens.length);
  return ({ start }) => {
    const quote = quotes.find((it) => it.start < start && start < it.end);
    if (quote && isSpoken(tokens, quote)) return 'others';
    const isQuoted = quote !== undefined && isQuotation(tokens, quote);
    const isReported = isSomebodys || isReportedBefore(books, sentence, start);
    if (isQuoted && isReported) return 'others';
    return isQuoted || isReported ? 'perhaps others' : 'manager';
  };
}

const quotationsIn = (tokens: readonly Token[]) => quotesIn(tokens).filter((it) => isQuotation(tokens, it));

/** Whether it is said before this token that somebody else's words follow. */
function isReportedBefore(books: Compilation, { tokens, steps }: Sentence, before: number): boolean {
  return tokens.slice(0, before).some((_, at) =>
    books.reports.at(tokens, at).some(({ units }) => {
      const past = endOf(units, tokens, at, steps);
      return past !== undefined && past <= before;
    }),
  );
}

/** Whether nothing in the sentence may be anybody else's words. */
export function isOwn(books: Compilation, sentence: Sentence): boolean {
  const { tokens, kind } = sentence;
  return (
    kind !== 'voice' && quotationsIn(tokens).length === 0 && !isReportedBefore(books, sentence, tokens.length)
  );
}
