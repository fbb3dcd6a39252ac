import type { FormField } from '../meeting/reading';
import type { Summary } from './compose';
import { type Asked, askedBy } from './labels';
import { type SectionId, sectionIds } from './section';

/** What goes into one field. */
export interface Fill {
  readonly field: FormField;
  /** In the summary's order. */
  readonly sections: readonly SectionId[];
  /** The field takes the summary as it is, with its title and time. */
  readonly whole: boolean;
}

/** Which section of a summary goes to which field of a page. Nothing is filled by it. */
export interface FillPlan {
  /** In the page's order; each field once. */
  readonly fills: readonly Fill[];
  /** Sections that fit no field. */
  readonly left: readonly SectionId[];
}

/** What the manager said for fields, by their marks: sections; none: nothing goes there. */
export type KeptSections = ReadonlyMap<string, readonly SectionId[]>;

interface Candidate {
  readonly field: FormField;
  readonly asked: Asked;
}

/** Empty fields first; else the page's order. */
function bestOf(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.find(({ field }) => field.empty) ?? candidates[0];
}

/**
 * Plans by what was said for a field, and by the fields' labels. A page with one field takes the whole
 * summary. Else each section goes to a field that asks for it alone; then to one that asks for it among
 * others; and what is left, together, to an overall comment if there is one.
 */
export function planFill(
  summary: Summary,
  fields: readonly FormField[],
  kept: KeptSections = new Map(),
): FillPlan {
  const order = summary.sections.map(({ id }) => id);
  const [only] = fields;
  if (order.length === 0 || !only) return { fills: [], left: order };
  if (fields.length === 1 && !kept.has(only.mark))
    return { fills: [{ field: only, sections: order, whole: true }], left: [] };

  const free = fields.filter(({ mark }) => !kept.has(mark));
  const open = new Set(free.map((field) => ({ field, asked: askedBy(field.label, summary.kind) })));
  const taken = new Map<FormField, Fill>();
  const placed = new Set<SectionId>();
  const rest = () => order.filter((id) => !placed.has(id));
  const fill = (field: FormField, sections: readonly SectionId[], whole: boolean) => {
    if (sections.length === 0) return;
    taken.set(field, { field, sections, whole });
    for (const id of sections) placed.add(id);
  };
  const place = (candidate: Candidate | undefined, sections: readonly SectionId[], whole = false) => {
    if (!candidate || sections.length === 0) return;
    open.delete(candidate);
    fill(candidate.field, sections, whole);
  };

  for (const field of fields) {
    const said = kept.get(field.mark);
    if (!said) continue;
    const sections = order.filter((id) => said.includes(id));
    fill(field, sections, said.length === sectionIds.length);
  }
  for (const id of rest()) {
    const own = [...open].filter(({ asked }) => asked.sections.length === 1 && asked.sections[0] === id);
    place(bestOf(own), [id]);
  }
  for (const candidate of [...open].filter(({ asked }) => asked.sections.length > 1)) {
    place(
      candidate,
      rest().filter((id) => candidate.asked.sections.includes(id)),
    );
  }
  const comments = [2, 1].map((grade) => bestOf([...open].filter(({ asked }) => asked.overall === grade)));
  place(
    comments.find((it) => it !== undefined),
    rest(),
    placed.size === 0,
  );

  return { fills: fields.flatMap((field) => taken.get(field) ?? []), left: rest() };
}
