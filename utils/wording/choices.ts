import { type AnyRuleId, balanceRules, isOfBalance } from './balance/finding';
import type { Context } from './finding';
import { fold } from './fold';
import type { OwnWord } from './own-word';
import { rules, type Severity, severities } from './rule';

/** How loud a rule may be made: never louder than it is. */
export type Lowered = Exclude<Severity, 'stop'>;

/** What the manager chose about the wording check, as it is kept among the settings. */
export interface WordingSettings {
  /** What they do not want to hear of. Phrases as they are compared. */
  readonly wordingOff?:
    | { readonly rules?: readonly AnyRuleId[]; readonly phrases?: readonly string[] }
    | undefined;
  /** Rules that are to be less loud than they are. */
  readonly wordingSeverity?: Readonly<Partial<Record<AnyRuleId, Lowered>>> | undefined;
  readonly ownWords?: readonly OwnWord[] | undefined;
}

/** Phrases that are remembered; the oldest go. */
export const mostPhrases = 200;

/** How loud a rule can be made, its own severity first. Of a talk as a whole all is said in the same quiet way. */
export function severitiesFor(rule: AnyRuleId): readonly [Severity, ...Severity[]] {
  if (isOfBalance(rule)) return [balanceRules[rule]];
  const own = rules[rule].severity;
  return [own, ...severities.slice(severities.indexOf(own) + 1)];
}

const none: readonly OwnWord[] = [];
const joins = new WeakMap<readonly OwnWord[], WeakMap<readonly OwnWord[], readonly OwnWord[]>>();

/** Both lists as one, the same one each time: it is taken apart to be looked for. */
function joined(own: readonly OwnWord[], company: readonly OwnWord[]): readonly OwnWord[] {
  if (company.length === 0) return own;
  const those = joins.get(own) ?? new WeakMap<readonly OwnWord[], readonly OwnWord[]>();
  joins.set(own, those);
  const list = those.get(company) ?? [...own, ...company];
  those.set(company, list);
  return list;
}

/** What was chosen, as a check takes it, and the company's words behind the manager's own: those stay whatever was chosen. */
export function choicesIn(
  settings: WordingSettings,
  companyWords: readonly OwnWord[] = none,
): Pick<Context, 'off' | 'lowered' | 'own'> {
  const { wordingOff: off, wordingSeverity: lowered, ownWords = none } = settings;
  const own = joined(off?.rules?.includes('OWN') ? none : ownWords, companyWords);
  return {
    ...(off && { off: { rules: new Set(off.rules), phrases: new Set(off.phrases) } }),
    ...(lowered && { lowered }),
    ...(own.length > 0 && { own }),
  };
}

/** The choices with a rule switched on or off. */
export function switched({ wordingOff }: WordingSettings, rule: AnyRuleId, on: boolean) {
  const others = wordingOff?.rules?.filter((it) => it !== rule) ?? [];
  return { wordingOff: { ...wordingOff, rules: on ? others : [...others, rule] } } satisfies WordingSettings;
}

/** The choices with a phrase that is not to be spoken of any more. */
export function ignoring({ wordingOff }: WordingSettings, phrase: string) {
  const folded = fold(phrase).text;
  const others = wordingOff?.phrases?.filter((it) => it !== folded) ?? [];
  const phrases = [...others, folded].slice(-mostPhrases);
  return { wordingOff: { ...wordingOff, phrases } } satisfies WordingSettings;
}

/** The choices with a phrase that may be spoken of again. */
export function heeding({ wordingOff }: WordingSettings, phrase: string) {
  const others = wordingOff?.phrases?.filter((it) => it !== phrase) ?? [];
  return { wordingOff: { ...wordingOff, phrases: others } } satisfies WordingSettings;
}

/** The choices with a rule as loud as this. */
export function madeAsLoud({ wordingSeverity = {} }: WordingSettings, rule: AnyRuleId, severity: Severity) {
  const { [rule]: _, ...others } = wordingSeverity;
  const isOwn = severity === severitiesFor(rule)[0] || severity === 'stop';
  return { wordingSeverity: isOwn ? others : { ...others, [rule]: severity } } satisfies WordingSettings;
}

/** The longest phrase that is one: a whole goal is not. */
const longestPhrase = 40;

/**
 * Whether a phrase may be ignored everywhere, from now on: it is one, and names nobody. What is chosen outlives
 * the person that it was chosen for.
 */
export function canBeIgnored(phrase: string, names: readonly string[]): boolean {
  const folded = fold(phrase).text;
  if (folded.length > longestPhrase || /\p{N}/u.test(folded)) return false;
  const parts = names.flatMap((name) => [name, ...name.split(/\s+/)]).map((it) => fold(it).text);
  return !parts.some((part) => part.length > 1 && folded.includes(part));
}
