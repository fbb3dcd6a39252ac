import { developmentIn, type Guide, isSkipped, type ViewField } from '../guide/guide';
import type { ConversationKind, Stage } from '../guide/stages';
import type { Language } from '../locale/language';
import { knownSlots } from '../phrasing/known';
import { partsOf } from '../phrasing/saying';
import { type Rendering, renderOutline } from '../summary/render';
import { type SwotField, swotFields } from './development';

/** What a sheet says besides the guide's questions, in the language of the sheet. */
export interface SheetWords {
  /** `start` is when the talk begins, epoch ms. */
  title(start: number): string;
  greeting(name: string): string;
  /** What the talk is for, and when; epoch ms. */
  purpose(kind: ConversationKind, start: number, end: number): string;
  readonly questions: string;
  readonly fields: string;
  field(field: ViewField): string;
  /** Whose it is, and what happens with it. */
  readonly yours: string;
  item(number: number, text: string): string;
}

/** Half a page for the employee to prepare with. */
export interface PreparationSheet {
  readonly language: Language;
  readonly title: string;
  readonly greeting: string;
  readonly purpose: string;
  readonly questions: { readonly heading: string; readonly items: readonly string[] };
  readonly fields: {
    readonly heading: string;
    readonly items: readonly { readonly field: SwotField; readonly name: string; readonly ask: string }[];
  };
  readonly yours: string;
}

/** As the guide calls the fields. */
export const viewFieldOf: Readonly<Record<SwotField, ViewField>> = {
  strength: 'strengths',
  weakness: 'weaknesses',
  opportunity: 'opportunities',
  threat: 'threats',
};

/**
 * The stage whose questions can be sent beforehand. Most ask in preparation what the employee may think over;
 * a probation review's preparation asks the manager.
 */
function askedIn(kind: ConversationKind): Stage {
  return kind === 'probation' ? 'voice' : 'preparation';
}

const mostQuestions = 3;

interface Prepared {
  readonly person: { readonly name: string };
  readonly kind: ConversationKind;
  readonly meeting: { readonly title: string; readonly start: number; readonly end: number };
}

/** Composes the sheet; undefined for kinds of conversation without a development view. */
export function composeSheet(
  prepared: Prepared,
  { language, guide }: { readonly language: Language; readonly guide: Guide },
  words: SheetWords,
): PreparationSheet | undefined {
  const { kind, meeting } = prepared;
  const view = developmentIn(guide, kind);
  if (!view) return undefined;
  const stage = guide[kind][askedIn(kind)];
  const known = knownSlots(prepared, language);
  /** A question with a gap is for the room, not for a sheet. */
  const filled = (line: string): readonly string[] => {
    const parts = partsOf(line, known).map((part) => ('text' in part ? part.text : part.value));
    return parts.includes(undefined) ? [] : [parts.join('')];
  };
  return {
    language,
    title: words.title(meeting.start),
    greeting: words.greeting(known.name ?? prepared.person.name),
    purpose: words.purpose(kind, meeting.start, meeting.end),
    questions: {
      heading: words.questions,
      items: (isSkipped(stage) ? [] : stage.ask).flatMap(filled).slice(0, mostQuestions),
    },
    fields: {
      heading: words.fields,
      items: swotFields.map((field) => ({
        field,
        name: words.field(viewFieldOf[field]),
        ask: filled(view[viewFieldOf[field]].ask)[0] ?? '',
      })),
    },
    yours: words.yours,
  };
}

/** The sheet to copy or to mail; each field has one empty item to begin with. */
export function renderSheet(sheet: PreparationSheet, words: Pick<SheetWords, 'item'>): Rendering {
  const { title, greeting, purpose, questions, fields, yours } = sheet;
  const parts = [
    questions,
    { heading: fields.heading, items: [] },
    ...fields.items.map(({ name, ask }) => ({ heading: name, lead: ask, items: [''] })),
  ];
  return renderOutline({ title, before: [greeting, purpose], parts, after: [yours] }, words.item);
}
