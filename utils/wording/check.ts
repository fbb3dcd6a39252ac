import type { Compilation } from './book';
import { haveFact } from './facts';
import { type Context, type Finding, isFixed } from './finding';
import { fold } from './fold';
import type { Hit } from './guards';
import { signsOfWords } from './learned/features';
import { judge } from './learned/judge';
import { saidIn, saysEnough, startOfSaid } from './learned/said';
import { ofNotes } from './learned/table';
import type { Steps } from './match';
import { namedIn, spelled } from './names';
import { ownIn } from './own';
import { type RuleId, ruleIds, rules, type Severity, severities } from './rule';
import { sentencesOf } from './sentences';
import { type Token, tokensOf } from './tokens';
import { isOwn, type Sentence, wordsIn } from './words';

/** UTF-16 units of a text that are checked; what comes after them is not. */
export const longestChecked = 20_000;

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
  const knownBy = [context.kind ?? '', ...people.map((it) => it.join(' '))].join('|');

  const found = sentences.flatMap((tokens, at) => {
    const factBeside = (facts[at - 1] ?? first) || (facts[at + 1] ?? last);
    const written = folded.text.slice(tokens[0]?.start, tokens.at(-1)?.end);
    const key = `${knownBy}\n${factBeside}\n${written}`;
    const known = memory?.get(key);
    const ofRules =
      known ??
      inSentence(books, {
        tokens,
        kind: context.kind,
        named: namedIn(tokens, people),
        fact: { here: facts[at] ?? false, beside: factBeside },
        steps,
      });
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

export type Found = Pick<Finding, 'rule' | 'severity' | 'own' | 'asWhole'> & { readonly hit: Hit };

function inSentence(books: Compilation, sentence: Sentence): Found[] {
  const { tokens, kind, named, fact } = sentence;
  const words = wordsIn(books, sentence);
  const said = saidIn(tokens, (at) => named.has(at));
  const reader = books.reader(said);
  const broken = reader
    ? judge(reader(said, kind, signsOfWords(words)), words)
    : new Set(words.filter(({ isDenied }) => !isDenied).map(({ rule }) => rule));
  const byWords = new Map<RuleId, Found>();
  for (const { rule, severity, hit } of words)
    if (broken.has(rule) && !byWords.has(rule)) byWords.set(rule, { rule, severity, hit });
  const left = [...broken].filter((rule) => !byWords.has(rule) && !ofNotes.includes(rule));
  if (left.length === 0 || !isOwn(books, sentence)) return [...byWords.values()];
  const whole = { start: startOfSaid(tokens), end: tokens.length };
  const isBorneOut = (rule: RuleId) => rules[rule].fault === 'vague' && (fact.here || fact.beside);
  return [
    ...byWords.values(),
    ...left
      .filter((rule) => !isBorneOut(rule) && saysEnough(said, rules[rule].severity))
      .map((rule): Found => ({ rule, severity: rules[rule].severity, hit: whole, asWhole: true })),
  ];
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
