import type { FormField } from '../meeting/reading';
import type { Summary } from './compose';
import { fieldText, type IsIn, lengthIn, plainOf, type Share, sectionsOf } from './field-text';
import type { FillPlan } from './plan';
import { itemText, type Rendering, type SummaryWords } from './render';

/** Where a text goes in a field that holds one: behind it, in its place, or not at all. */
export type How = 'behind' | 'replace' | 'leave';

/** What the manager chose for one field. */
export interface FieldChoice {
  readonly how?: How;
  /** Lines of the summary that stay out of it, by their ids. */
  readonly out?: readonly string[];
  /** The mark of the field in which it goes on where it is too long. */
  readonly on?: string;
  /** All of it, though the page's counter says it is too long. */
  readonly anyway?: boolean;
}
export type FieldChoices = ReadonlyMap<string, FieldChoice>;

/** What stands in a field now. */
export interface FieldNow {
  readonly text: string;
  /** The field itself takes no more than its limit; else only a counter beside it says so. */
  readonly hard: boolean;
  /** What was filled in before stands there still. */
  readonly filled: boolean;
}

/** What will stand in one field. */
export interface FieldDraft {
  readonly field: FormField;
  readonly share: Share;
  /** Fields whose text goes on in this one. */
  readonly from: readonly FormField[];
  readonly how: How;
  /** What would be put in stands there already, or was filled in before: it is left alone unless asked. */
  readonly isThere: boolean;
  /** All lines that belong here, those left out too, with what each says. */
  readonly lines: readonly { readonly id: string; readonly said: string }[];
  readonly rendering: Rendering;
  /** In UTF-16 units, with what stands there before it. */
  readonly length: number;
  /** By how much it is too long. */
  readonly over: number;
  /** Lines that go for it to fit: the last ones. Where it goes on in another field they are there. */
  readonly tooMuch: readonly string[];
  /** It is filled when the button is pressed. */
  readonly ready: boolean;
}

interface Given {
  readonly summary: Summary;
  readonly plan: FillPlan;
  readonly fields: readonly FormField[];
  /** By mark. A field that is not here is not looked at yet, or not there. */
  readonly now: ReadonlyMap<string, FieldNow>;
  readonly choices: FieldChoices;
  readonly words: SummaryWords;
}

const squeezed = (text: string) => text.replace(/\s/g, '');

/** Whether a field's text, going on as chosen, comes to a field. */
function leadsTo(mark: string, target: string, choices: FieldChoices): boolean {
  const seen = new Set<string>();
  for (let at: string | undefined = mark; at && !seen.has(at); at = choices.get(at)?.on) {
    if (at === target) return true;
    seen.add(at);
  }
  return false;
}

/** The fields in which one may go on: all others but those that go on in it. */
export function mayGoOnIn(field: FormField, fields: readonly FormField[], choices: FieldChoices) {
  return fields.filter(({ mark }) => !leadsTo(mark, field.mark, choices));
}

/** How many of the first lines fit. */
function fitting(lines: FieldDraft['lines'], room: number, lengthOf: (isIn: IsIn) => number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const first = new Set(lines.slice(0, middle).map(({ id }) => id));
    if (lengthOf((id) => first.has(id)) <= room) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** What comes into a field out of others that are too long. */
interface Incoming {
  readonly from: readonly FormField[];
  readonly lines: ReadonlySet<string>;
}

function draftOf(
  field: FormField,
  own: Pick<Share, 'sections' | 'whole'> | undefined,
  incoming: Incoming,
  given: Given,
): FieldDraft {
  const { summary, now, choices, words, fields } = given;
  const choice = choices.get(field.mark) ?? {};
  const before = now.get(field.mark);
  const there = before?.text.trim() ? before.text : '';
  const belongs = new Set(
    summary.sections.flatMap(({ id, lines }) =>
      lines
        .filter((line) => own?.sections.includes(id) || incoming.lines.has(line.id))
        .map((line) => line.id),
    ),
  );
  const sections = sectionsOf(summary, (id) => belongs.has(id));
  const share = { sections: sections.map(({ id }) => id), whole: own?.whole ?? false, headed: !own };
  const lines = sections.flatMap((section) =>
    section.lines.map((line) => ({ id: line.id, said: itemText(line, section.id, words) })),
  );
  const chosen = lines.filter(({ id }) => !choice.out?.includes(id));
  const textOf = (isIn: IsIn) =>
    fieldText(summary, share, (id) => belongs.has(id) && !choice.out?.includes(id) && isIn(id), words);
  const all = textOf(() => true);

  const holds = squeezed(there).includes(squeezed(plainOf(field.kind, all)));
  const isThere = before?.filled === true || (all.text !== '' && holds);
  const how = there ? (choice.how ?? (isThere ? 'leave' : 'behind')) : 'behind';
  const room = (field.limit ?? Number.POSITIVE_INFINITY) - (there && how === 'behind' ? there.length + 1 : 0);
  const lengthOf = (rendering: Rendering) => lengthIn(field.kind, rendering);
  const isOver = lengthOf(all) > room && how !== 'leave';
  const most = isOver ? fitting(chosen, room, (isIn) => lengthOf(textOf(isIn))) : chosen.length;
  const tooMuch = chosen.slice(most).map(({ id }) => id);
  const goesOn = isOver && mayGoOnIn(field, fields, choices).some(({ mark }) => mark === choice.on);
  const rendering = goesOn ? textOf((id) => !tooMuch.includes(id)) : all;
  const over = how === 'leave' ? 0 : Math.max(0, lengthOf(rendering) - room);
  const fits = over === 0 || (choice.anyway === true && !before?.hard);
  return {
    field,
    share,
    from: incoming.from,
    how,
    isThere,
    lines,
    rendering,
    length: lengthOf(rendering) + (there && how === 'behind' ? there.length + 1 : 0),
    over,
    tooMuch,
    ready: before !== undefined && how !== 'leave' && rendering.text !== '' && fits,
  };
}

/** Each field's text as it would be filled now, in the page's order; fields that nothing goes into left out. */
export function fieldDrafts(given: Given): readonly FieldDraft[] {
  const { plan, fields, choices } = given;
  const shares = new Map(plan.fills.map(({ field, ...share }) => [field.mark, share] as const));
  const none: Incoming = { from: [], lines: new Set() };
  const incoming = new Map<string, Incoming>();
  const drafts = new Map<string, FieldDraft>();
  const make = (field: FormField) => {
    const draft = draftOf(field, shares.get(field.mark), incoming.get(field.mark) ?? none, given);
    drafts.set(field.mark, draft);
    const on = choices.get(field.mark)?.on;
    const next = mayGoOnIn(field, fields, choices).find(({ mark }) => mark === on);
    if (!next || draft.tooMuch.length === 0 || draft.how === 'leave') return;
    const { from, lines } = incoming.get(next.mark) ?? none;
    incoming.set(next.mark, {
      from: [...from.filter((it) => it !== field), field],
      lines: new Set([...lines, ...draft.tooMuch]),
    });
    // It may have been made before, and may go on itself; it never comes back here.
    make(next);
  };
  for (const field of fields) if (shares.has(field.mark)) make(field);
  return fields.flatMap(({ mark }) => drafts.get(mark) ?? []);
}
