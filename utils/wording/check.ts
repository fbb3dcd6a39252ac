import { type Compilation, type Compiled, isForKind, stands } from './book';
import { coreOf } from './core';
import { haveCount, haveFact } from './facts';
import { type Context, type Finding, isFixed } from './finding';
import { fold } from './fold';
import { type Hit, isNegated, isOfPerson, isQuotation, quotesIn } from './guards';
import { judge } from './learned/judge';
import { saidIn } from './learned/said';
import { endOf, type Steps } from './match';
import { namedIn, type Spelled, spelled } from './names';
import { ownIn } from './own';
import { type RuleId, ruleIds, rules, type Severity, severities } from './rule';
import { sentencesOf } from './sentences';
import { type Token, tokensOf } from './tokens';

/** UTF-16 units of a text that are checked; what comes after them is not. */
export const longestChecked = 20_000;

/** A hit's exceptions may begin this many tokens before it. */
const reachOfExceptions = 8;

/** What was found in sentences that were looked at before, so that typing costs one sentence, not the text. */
export type Memory = Map<string, readonly Found[]>;

/** Sentences that are remembered; when there are more, all are forgotten. */
const mostRemembered = 2000;

/**
 * What in a text deserves a second look, in the order in which it stands there. Pure but for what it
 * remembers; never throws, whatever the text; in time proportional to its length. `steps` counts what it does.
 */
export function checkWith(
  books: Compilation,
  text: string,
  context: Context = {},
  { steps = { count: 0 }, memory }: { readonly steps?: Steps; readonly memory?: Memory } = {},
): Finding[] {
  const given = text.slice(0, longestChecked);
  const folded = fold(given);
  const sentences = sentencesOf(tokensOf(folded.text));
  const facts = sentences.map(haveFact);
  const isFact = (beside: string | undefined) =>
    Boolean(beside) && haveFact(tokensOf(fold(beside ?? '').text));
  const first = isFact(context.before);
  const last = isFact(context.after);
  const place = (tokens: readonly Token[], { start, end }: Hit): [number, number] => [
    folded.from[tokens[start]?.start ?? 0] ?? 0,
    folded.to[(tokens[end - 1]?.end ?? 1) - 1] ?? 0,
  ];
  const people = spelled(context.names);
  const names = new Set(people.flat());
  const knownBy = [context.kind ?? '', ...people.map((it) => it.join(' '))].join('|');

  const found = sentences.flatMap((tokens, at) => {
    const factBeside = (facts[at - 1] ?? first) || (facts[at + 1] ?? last);
    const around = {
      kind: context.kind,
      names,
      people,
      fact: { here: facts[at] ?? false, beside: factBeside },
      steps,
    };
    const written = folded.text.slice(tokens[0]?.start, tokens.at(-1)?.end);
    const key = `${knownBy}\n${factBeside}\n${written}`;
    const known = memory?.get(key);
    const ofRules = known ?? inSentence(books, tokens, written, around);
    if (memory && !known) {
      if (memory.size >= mostRemembered) memory.clear();
      memory.set(key, ofRules);
    }
    const own = context.own ? ownIn(tokens, context.own, steps).map(ofOwn) : [];
    const sentence = place(tokens, { start: 0, end: tokens.length });
    const wanted = [...ofRules, ...own].flatMap(({ hit, ...found }): (Finding & Found)[] => {
      const [start, end] = place(tokens, hit);
      const finding = { ...found, start, end, sentence, hit };
      if (isFixed(found)) return [finding];
      if (!isWanted(found.rule, given.slice(start, end), context)) return [];
      return [{ ...finding, severity: milder(found.severity, context.lowered?.[found.rule]) }];
    });
    return onceEach(wanted).map(({ hit: _, ...finding }): Finding => finding);
  });
  return found.sort((one, other) => one.start - other.start || one.end - other.end);
}

function isWanted(rule: RuleId, phrase: string, { off }: Context): boolean {
  return !off?.rules.has(rule) && !off?.phrases.has(fold(phrase).text);
}

const ofOwn = ({ word, hit }: ReturnType<typeof ownIn>[number]): Found => ({
  rule: 'OWN',
  severity: word.severity,
  own: word,
  hit,
});

function milder(severity: Severity, chosen: Severity = severity): Severity {
  return severities.indexOf(chosen) > severities.indexOf(severity) ? chosen : severity;
}

interface Around {
  readonly kind: Context['kind'];
  readonly names: ReadonlySet<string>;
  readonly people: readonly Spelled[];
  readonly fact: { readonly here: boolean; readonly beside: boolean };
  readonly steps: Steps;
}

export type Found = Pick<Finding, 'rule' | 'severity' | 'own' | 'asWhole'> & { readonly hit: Hit };

function inSentence(books: Compilation, tokens: readonly Token[], text: string, around: Around): Found[] {
  const { kind, fact, people, steps } = around;
  const named = namedIn(tokens, people);
  const isNamed = (start: number, end: number) =>
    named.size > 0 && tokens.slice(start, end).every((_, at) => named.has(start + at));
  const byBreach = new Map<Compiled, Hit[]>();
  for (const start of tokens.keys()) {
    for (const { units, of } of books.triggers.at(tokens, start)) {
      if (!isForKind(of, kind)) continue;
      const end = endOf(units, tokens, start, steps);
      if (end === undefined || end === start || isNamed(start, end)) continue;
      const hits = byBreach.get(of) ?? [];
      hits.push({ start, end });
      byBreach.set(of, hits);
    }
  }
  const said = saidIn(tokens, (at) => named.has(at));
  const scores = said && books.reader(said)?.(said, kind);
  if (byBreach.size === 0 && !scores) return [];

  const sure = guardsOf(books, tokens, text, around);
  const byWords = [...byBreach].flatMap(([breach, hits]): Found[] => {
    const left = hits.filter((hit) => sure.isHit(breach, hit));
    const [hit] = left.sort((one, other) => one.start - other.start || other.end - one.end);
    if (!hit || apart(left) < (breach.least ?? 1)) return [];
    const by = breach.evenQuoted ? 'manager' : sure.saidBy(hit);
    if (by === 'others') return [];
    const { rule } = breach;
    const severity = by === 'perhaps others' ? 'hint' : rules[rule].severity;
    return [{ rule, severity, hit: coreOf(tokens, hit) }];
  });
  if (!scores) return byWords;
  const judged = judge(scores, new Set(byWords.map(({ rule }) => rule)));
  const whole = { start: tokens.length - (said?.length ?? 0), end: tokens.length };
  // What is said not to be so, of a thing, or innocently is not brought back by another way.
  const refused = new Set(
    [...byBreach].flatMap(([breach, hits]) =>
      hits.some((it) => sure.isDenied(breach, it)) ? [breach.rule] : [],
    ),
  );
  const isSaid = (rule: RuleId) =>
    !refused.has(rule) &&
    books.lookedFor(kind).has(rule) &&
    sure.isOwn() &&
    !(rules[rule].fault === 'vague' && (fact.here || fact.beside));
  return [
    ...byWords.filter(({ rule }) => !judged.doubted.has(rule)),
    ...judged.added
      .filter(isSaid)
      .map((rule): Found => ({ rule, severity: rules[rule].severity, hit: whole, asWhole: true })),
  ];
}

/** How many of these hits, which stand in order, do not overlap one before them. */
function apart(hits: readonly Hit[]): number {
  let count = 0;
  let past = 0;
  for (const { start, end } of hits) {
    if (start < past) continue;
    count += 1;
    past = end;
  }
  return count;
}

/** What says little more where the same sentence judges by what the law protects. */
const lesser: ReadonlySet<RuleId> = new Set<RuleId>(['FR-ABS-NEG', 'FR-LABEL', 'FR-MOTIVE']);

/** Of each fault the gravest, of those the first, and of those the one that says most; of one's own words each. */
function onceEach<It extends Found>(found: readonly It[]): It[] {
  const byFault = new Map<string, It>();
  const gravest = [...found].sort(
    (one, other) =>
      severities.indexOf(one.severity) - severities.indexOf(other.severity) ||
      one.hit.start - other.hit.start ||
      other.hit.end - one.hit.end ||
      ruleIds.indexOf(other.rule) - ruleIds.indexOf(one.rule),
  );
  for (const it of gravest) {
    const fault = it.own?.phrase ?? rules[it.rule].fault;
    if (!byFault.has(fault)) byFault.set(fault, it);
  }
  const all = [...byFault.values()];
  const discriminates = all.some(({ rule, severity }) => severity === 'stop' && rule.startsWith('DI-'));
  return discriminates ? all.filter(({ rule }) => !lesser.has(rule)) : all;
}

/** What tells a hit from what only looks like one, for one sentence; each question is answered once. */
function guardsOf(
  books: Compilation,
  tokens: readonly Token[],
  text: string,
  { kind, names, fact, steps }: Around,
) {
  const nearby = new Map<Compiled, boolean>();
  let boundaries: ReadonlySet<number> | undefined;
  let read: readonly Hit[] | undefined;
  const quotes = () => {
    read ??= quotesIn(tokens);
    return read;
  };

  const isNear = (breach: Compiled) => {
    const known = nearby.get(breach);
    if (known !== undefined) return known;
    const near = breach.near();
    const is = (!near || stands(near, tokens, steps)) && !stands(breach.unlessNear(), tokens, steps);
    nearby.set(breach, is);
    return is;
  };
  const thingsAt = (at: number) =>
    books.things.at(tokens, at).some((it) => endOf(it.units, tokens, at, steps) !== undefined);
  /** Short Chinese words are words only between a segmenter's boundaries: 笨 is not in 笨重. */
  const isWord = ({ start, end }: Hit) => {
    const [first, last] = [tokens[start], tokens[end - 1]];
    if (first?.type !== 'han' || end - start > 2) return true;
    const begin = tokens[0]?.start ?? 0;
    boundaries ??= boundariesOf(text, begin);
    return boundaries.has(first.start) && boundaries.has(last?.end ?? 0);
  };

  /** Whether it is said not to be so, of a thing, or in a way that is none. */
  const isDenied = (breach: Compiled, hit: Hit) => {
    const range = [Math.max(0, hit.start - reachOfExceptions), hit.end] as const;
    if (stands(breach.unless(), tokens, steps, range, hit.start)) return true;
    if (!breach.evenNegated && isNegated(tokens, hit)) return true;
    return breach.ofPerson === true && !isOfPerson(tokens, hit, thingsAt, names);
  };

  return {
    isDenied,

    isHit(breach: Compiled, hit: Hit): boolean {
      const { anywhere, unlessFact } = breach;
      if (isDenied(breach, hit)) return false;
      if (unlessFact === 'counted' ? haveCount(tokens) : unlessFact && fact.here) return false;
      if (unlessFact === 'around' && fact.beside) return false;
      // Last, as it costs most.
      return isNear(breach) && (anywhere || isWord(hit));
    },

    /** Whose words they are: a source is named and they stand in quotation marks, or one of both. */
    saidBy({ start, end }: Hit): 'manager' | 'perhaps others' | 'others' {
      const isQuoted = quotes().some((it) => it.start < start && it.end >= end && isQuotation(tokens, it));
      const isReported =
        kind === 'voice' ||
        quotes().some((it) => it.start === 0 && it.end === tokens.length && isQuotation(tokens, it)) ||
        tokens.slice(0, start).some((_, at) =>
          books.reports.at(tokens, at).some((it) => {
            const past = endOf(it.units, tokens, at, steps);
            return past !== undefined && past <= start;
          }),
        );
      if (isQuoted && isReported) return 'others';
      return isQuoted || isReported ? 'perhaps others' : 'manager';
    },

    /** Whether nothing in the sentence may be anybody else's words. */
    isOwn(): boolean {
      return (
        kind !== 'voice' &&
        !quotes().some((it) => isQuotation(tokens, it)) &&
        !tokens.some((_, at) =>
          books.reports.at(tokens, at).some((it) => endOf(it.units, tokens, at, steps) !== undefined),
        )
      );
    },
  };
}

let segmenter: Intl.Segmenter | undefined;

function boundariesOf(text: string, offset: number): ReadonlySet<number> {
  segmenter ??= new Intl.Segmenter('zh-CN', { granularity: 'word' });
  const all = new Set([offset + text.length]);
  for (const { index } of segmenter.segment(text)) all.add(offset + index);
  return all;
}
