import type { NoteKind } from '../notes/note';
import type { OwnWord } from './own-word';
import type { RuleId, Severity } from './rule';

/** What is known beside the text itself. */
export interface Context {
  readonly kind?: NoteKind | undefined;
  /** The employee's names, as the manager may write them. */
  readonly names?: readonly string[];
  /** What stands before and after the text, where that bears it out. */
  readonly before?: string;
  readonly after?: string;
  /** What the manager does not want to hear of. */
  readonly off?: { readonly rules: ReadonlySet<string>; readonly phrases: ReadonlySet<string> } | undefined;
  /** Rules that speak less loudly than they would. */
  readonly lowered?: Readonly<Partial<Record<RuleId, Severity>>> | undefined;
  /** The manager's own words, and their company's. */
  readonly own?: readonly OwnWord[] | undefined;
}

/** One thing worth a second look. It speaks of the text, never of the person. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** UTF-16 units of the text as it was given. */
  readonly start: number;
  readonly end: number;
  /** The sentence that it stands in. */
  readonly sentence: readonly [start: number, end: number];
  /** What the manager's own list says, where the finding is of it. */
  readonly own?: OwnWord;
  /** No word of it says so: the sentence as a whole reads like those that break the rule. */
  readonly asWhole?: true;
}

/** Whether it comes whatever the manager chose: their company's words do. */
export function isFixed({ own }: Pick<Finding, 'own'>): boolean {
  return own?.ofCompany === true;
}

/** Whether two looks at a text found the same: each look makes its findings anew. */
export function isSameFinding(one: Finding, other: Finding): boolean {
  return one.rule === other.rule && one.start === other.start && one.end === other.end;
}
