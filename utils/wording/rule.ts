import type { NoteKind } from '../notes/note';

/** Stop: legally risky or demeaning, to be answered before it leaves. Warn: underlined. Hint: could be stronger. */
export const severities = ['stop', 'warn', 'hint'] as const;
export type Severity = (typeof severities)[number];

/**
 * Every rule, its severity, and the fault it speaks of: of the rules of one fault the gravest is said once in
 * a sentence, and no more.
 */
export const rules = {
  'EV-VAGUE-NEG': { severity: 'warn', fault: 'vague' },
  'EV-VAGUE-POS': { severity: 'hint', fault: 'vague' },
  'EV-FUZZY-FREQ': { severity: 'hint', fault: 'frequency' },
  'EV-EXAGG': { severity: 'hint', fault: 'exaggeration' },
  'FR-ABS-NEG': { severity: 'warn', fault: 'frequency' },
  'FR-LABEL': { severity: 'warn', fault: 'label' },
  'FR-MOTIVE': { severity: 'warn', fault: 'motive' },
  'FR-TONE': { severity: 'warn', fault: 'label' },
  'FR-INSULT': { severity: 'stop', fault: 'label' },
  'FR-CONDESC': { severity: 'warn', fault: 'condescension' },
  'FR-BUT': { severity: 'hint', fault: 'but' },
  'FR-HEDGE': { severity: 'hint', fault: 'hedge' },
  'DI-SEX': { severity: 'stop', fault: 'sex' },
  'DI-FAMILY': { severity: 'stop', fault: 'family' },
  'DI-AGE': { severity: 'stop', fault: 'age' },
  'DI-ORIGIN': { severity: 'stop', fault: 'origin' },
  'DI-BELIEF': { severity: 'stop', fault: 'belief' },
  'DI-HEALTH': { severity: 'stop', fault: 'health' },
  'DI-LOOKS': { severity: 'warn', fault: 'looks' },
  'FA-COMPARE': { severity: 'warn', fault: 'comparison' },
  'FA-HEARSAY': { severity: 'warn', fault: 'hearsay' },
  'FA-RECENCY': { severity: 'hint', fault: 'recency' },
  'FA-HALO': { severity: 'hint', fault: 'halo' },
  'TH-THREAT': { severity: 'stop', fault: 'threat' },
  'TH-GUILT': { severity: 'warn', fault: 'guilt' },
  'TH-PROMISE': { severity: 'hint', fault: 'promise' },
  'AC-VAGUE': { severity: 'warn', fault: 'advice' },
  'AC-CLICHE': { severity: 'hint', fault: 'cliché' },
  'AC-SMART': { severity: 'warn', fault: 'goal' },
  'AC-OWNER-DATE': { severity: 'warn', fault: 'action' },
  'PR-SENSITIVE': { severity: 'warn', fault: 'privacy' },
  // The manager's own list; each of its words says how grave it is.
  OWN: { severity: 'warn', fault: 'own' },
} as const satisfies Record<string, { severity: Severity; fault: string }>;

export type RuleId = keyof typeof rules;

export const ruleIds = Object.keys(rules) as RuleId[];

/**
 * Words that speak for a rule's being broken, as patterns (`pattern.ts` says how they are written). Whether it is, the
 * sentence as a whole decides (`learned/judge.ts`).
 */
export interface Breach {
  readonly rule: RuleId;
  readonly triggers: readonly string[];
  /** A figure, a date or an example bears it out: in the sentence, or in it and those beside it; or a count in it. */
  readonly unlessFact?: 'here' | 'around' | 'counted';
  /** Counts although somebody else's words are quoted: what is private is so whoever says it. */
  readonly evenQuoted?: boolean;
}

/** Sentences that a rule file must and must not find its rules in. `kind` where it matters. */
export interface Example {
  readonly rule: RuleId;
  readonly kind?: NoteKind;
  readonly hits: readonly string[];
  readonly passes: readonly string[];
}
