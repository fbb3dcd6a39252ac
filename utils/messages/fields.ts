import { type InsertReason, insertReasons } from './insert-report';
import { isRecord } from './result';

/*
 * Between a panel, the background and the code that fills, about the fields of a form. Fields are named by
 * their marks, as the reader of forms gave them; all of one ask are of the same frame.
 */

/** What is to stand in one field. `behind`: after what stands there. `replace`: instead of it. */
export interface Filling {
  readonly mark: string;
  readonly how: 'behind' | 'replace';
  readonly html: string;
  readonly text: string;
}

export type FieldsAsk =
  /** What stands in these fields? Writes nothing. */
  | { readonly do: 'look'; readonly marks: readonly string[] }
  /** Fill, if all is as it was at that look. */
  | { readonly do: 'fill'; readonly look: string; readonly fills: readonly Filling[] }
  /** Put back what stood in them before they were filled. */
  | { readonly do: 'take-back'; readonly marks: readonly string[] };

/** From a panel. */
export interface AskFields {
  readonly kind: 'fields';
  readonly ask: FieldsAsk;
  /** The tab to write into; a framed panel leaves it out and means its own. */
  readonly tabId?: number;
}

/** To the code that fills, injected a moment before. */
export interface FieldsHere {
  readonly kind: 'fields-here';
  readonly ask: FieldsAsk;
}

/** A field as it stands now, or why nothing can be put into it. */
export type FieldSeen =
  | {
      readonly mark: string;
      readonly ok: true;
      readonly text: string;
      /** The field itself takes no more than its limit. */
      readonly hard: boolean;
      /** What was filled in stands there still and can be taken back. */
      readonly filled: boolean;
    }
  | { readonly mark: string; readonly ok: false; readonly reason: InsertReason };

const refusals = [...insertReasons, 'changed', 'altered'] as const;
export type Refusal = (typeof refusals)[number];

/**
 * What became of one field; figures in code points. `changed`: it holds a text that was not shown (or, when
 * taking back, another one than was filled in); nothing was written. `altered`: the page made another text of it.
 */
export type FieldDone =
  | { readonly mark: string; readonly ok: true; readonly written: number; readonly missing: number }
  | { readonly mark: string; readonly ok: false; readonly reason: Refusal };

/**
 * `no-access`: the browser lets us not into this page. `gone`: the page with these fields is not there any
 * more. `moved`: it shows something else than at the look. `no-answer`: it may have happened or not.
 */
const reasons = ['no-access', 'gone', 'moved', 'no-answer'] as const;

export type FieldsReport =
  | { readonly ok: true; readonly did: 'look'; readonly look: string; readonly seen: readonly FieldSeen[] }
  | { readonly ok: true; readonly did: 'fill' | 'take-back'; readonly done: readonly FieldDone[] }
  | { readonly ok: false; readonly reason: (typeof reasons)[number] };

/** Fields in one ask, and UTF-16 units in one text, at most. */
const mostFields = 200;
const longestText = 200_000;

const isMark = (value: unknown) => typeof value === 'string' && value.length <= 200;
const isText = (value: unknown) => typeof value === 'string' && value.length <= longestText;
const isList = (value: unknown, is: (value: unknown) => boolean) =>
  Array.isArray(value) && value.length <= mostFields && value.every(is);

function isFilling(value: unknown): boolean {
  return (
    isRecord(value) &&
    isMark(value.mark) &&
    (value.how === 'behind' || value.how === 'replace') &&
    isText(value.html) &&
    isText(value.text)
  );
}

function isAsk(value: unknown): value is FieldsAsk {
  if (!isRecord(value)) return false;
  if (value.do === 'fill') return isMark(value.look) && isList(value.fills, isFilling);
  return (value.do === 'look' || value.do === 'take-back') && isList(value.marks, isMark);
}

/** Guards what a panel asks of the fields of a form. */
export function isAskFields(value: unknown): value is AskFields {
  return (
    isRecord(value) &&
    value.kind === 'fields' &&
    isAsk(value.ask) &&
    (value.tabId === undefined || Number.isInteger(value.tabId))
  );
}

/** Guards what a script in a page is asked. */
export function isFieldsHere(value: unknown): value is FieldsHere {
  return isRecord(value) && value.kind === 'fields-here' && isAsk(value.ask);
}

/** A field's text comes from a page and may be longer than what we write. */
function isSeen(value: unknown): boolean {
  if (!isRecord(value) || !isMark(value.mark)) return false;
  if (value.ok === false) return insertReasons.includes(value.reason as never);
  return (
    value.ok === true &&
    typeof value.text === 'string' &&
    typeof value.hard === 'boolean' &&
    typeof value.filled === 'boolean'
  );
}

function isDone(value: unknown): boolean {
  if (!isRecord(value) || !isMark(value.mark)) return false;
  if (value.ok === false) return refusals.includes(value.reason as never);
  return value.ok === true && [value.written, value.missing].every(Number.isSafeInteger);
}

/** Guards what a page says of its fields. */
export function isFieldsReport(value: unknown): value is FieldsReport {
  if (!isRecord(value)) return false;
  if (value.ok === false) return reasons.includes(value.reason as never);
  if (value.ok !== true) return false;
  if (value.did === 'look') return isMark(value.look) && isList(value.seen, isSeen);
  return (value.did === 'fill' || value.did === 'take-back') && isList(value.done, isDone);
}

/** The marks an ask is about. */
export function marksIn(ask: FieldsAsk): readonly string[] {
  return ask.do === 'fill' ? ask.fills.map(({ mark }) => mark) : ask.marks;
}
