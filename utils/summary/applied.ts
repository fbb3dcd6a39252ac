import type { Summary } from './compose';
import { baseOf, type EditedLine, type Edits } from './edits';
import type { Line, Section } from './line';
import type { SectionId } from './section';
import type { SummaryTemplate } from './template';

/** Edited words whose notes are not as they were. */
export interface Offer {
  /** The line as the manager wrote it. */
  readonly edit: EditedLine;
  /** What its notes say now; absent where nothing of them may be said any more. */
  readonly now?: Line | undefined;
  /** Notes of it were deleted or made private: until the manager decides, the words do not leave. */
  readonly withheld: boolean;
}

export interface LeftOut {
  readonly section: SectionId;
  readonly line: Line;
}

export interface Applied {
  readonly summary: Summary;
  readonly offers: readonly Offer[];
  /** Where they would stand. */
  readonly leftOut: readonly LeftOut[];
}

interface Given {
  /** Ids of all notes that may leave. */
  readonly noteIds: ReadonlySet<string>;
  /** The template that the summary was composed with. */
  readonly template: SummaryTemplate;
}

const said = ({ text }: { readonly text: string }) => text.trim() !== '';

/**
 * A summary with what the manager changed in it. Notes that changed under an edit are offered; the edit stays, but
 * for words whose notes are gone or private by now: those leave only when the manager has said so.
 */
export function applied(summary: Summary, edits: Edits, { noteIds, template }: Given): Applied {
  const edited = new Map(edits.lines.filter(said).map((it) => [it.id, it]));
  const out = new Set(edits.leftOut);
  const composed = new Map(summary.sections.map((it) => [it.id, it]));
  const offers: Offer[] = [];
  const leftOut: LeftOut[] = [];
  const seen = new Set<string>();

  function worded(line: Line): Line {
    const edit = edited.get(line.id);
    if (!edit) return line;
    const withheld = edit.noteIds.some((id) => !noteIds.has(id));
    if (withheld || baseOf(line) !== edit.base) offers.push({ edit, now: line, withheld });
    return withheld ? line : { ...line, text: edit.text, asTyped: true };
  }

  function sectionOf({ id, name }: SummaryTemplate[number]): Section {
    const lines: Line[] = [];
    for (const line of composed.get(id)?.lines ?? []) {
      seen.add(line.id);
      if (out.has(line.id)) leftOut.push({ section: id, line });
      else lines.push(worded(line));
    }
    const own = edits.own.filter((it) => it.section === id && said(it));
    return {
      id,
      ...(name && { name }),
      lines: [
        ...lines,
        ...own.map((it): Line => ({ id: it.id, text: it.text, noteIds: [], details: [], asTyped: true })),
      ],
    };
  }

  const on = template.filter((it) => it.on);
  const sections = on.map(sectionOf).filter(({ lines }) => lines.length > 0);
  const shown = new Set(on.map(({ id }) => id));
  for (const edit of edited.values())
    if (!seen.has(edit.id) && !out.has(edit.id) && shown.has(edit.section))
      offers.push({ edit, withheld: true });
  return { summary: { ...summary, sections }, offers, leftOut };
}
