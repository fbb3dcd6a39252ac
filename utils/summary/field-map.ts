import type { Person } from '../meeting/person';
import type { FormField } from '../meeting/reading';
import type { FillPlan, KeptSections } from './plan';
import type { SectionId } from './section';

/** Which section belongs in which field of a site's forms, as the manager said. */
export interface FieldMap {
  /** "https://hr.example.com" */
  readonly origin: string;
  /**
   * By the field's label, without the name of the person it was said for; fields with the same label stand here as often, in the page's order. Without
   * sections: nothing goes there. With every section there is: the summary as a whole.
   */
  readonly fields: readonly { readonly label: string; readonly sections: readonly SectionId[] }[];
  /** Epoch ms. */
  readonly usedAt: number;
}

/** Where a name stood. */
const somebody = '…';

/**
 * A label as it is kept: "Comments on Lin Wei" is about the next person, too, and what is kept for a site outlives
 * the person whom its page spoke of.
 */
export function nameless(label: string, { name }: Person): string {
  const letter = '[^\\P{L}\\p{Script=Han}]';
  const parts = [name, ...name.split(/[\s,]+/)].filter((it) => [...it].length > 1);
  return parts.reduce((rest, part) => {
    const literal = part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    // Chinese runs on without spaces; of other scripts only whole words are names, also amid Chinese.
    const isHan = /\p{Script=Han}/u.test(part);
    const found = isHan ? literal : `(?<!${letter})${literal}(?!${letter})`;
    return rest.replace(new RegExp(found, 'giu'), somebody);
  }, label);
}

const alike = <Labelled extends { readonly label: string }>(
  all: readonly Labelled[],
  label: string,
  person: Person,
) => all.filter((it) => nameless(it.label, person) === label);

/** What was said for a page's fields, by their marks. */
export function saidFor(
  map: FieldMap | undefined,
  fields: readonly FormField[],
  person: Person,
): KeptSections {
  const kept = new Map<string, readonly SectionId[]>();
  for (const label of new Set(map?.fields.map((it) => nameless(it.label, person)))) {
    const said = alike(map?.fields ?? [], label, person);
    for (const [at, { mark }] of alike(fields, label, person).entries()) {
      const one = said[at];
      if (one) kept.set(mark, one.sections);
    }
  }
  return kept;
}

/** The map with what is said for one field. Its twins are kept as the plan has them: they are told apart by order. */
export function withSaid(
  { fields }: Pick<FieldMap, 'fields'>,
  page: readonly FormField[],
  { fills }: FillPlan,
  field: FormField,
  sections: readonly SectionId[],
  person: Person,
): FieldMap['fields'] {
  const label = nameless(field.label, person);
  const before = alike(fields, label, person);
  const now = alike(page, label, person).map((twin, at) => ({
    label,
    sections:
      twin.mark === field.mark
        ? sections
        : (before[at]?.sections ?? fills.find((it) => it.field.mark === twin.mark)?.sections ?? []),
  }));
  const others = fields.filter((it) => !before.includes(it));
  return [...others, ...now, ...before.slice(now.length)];
}

/** The map without what was said for fields of this label. */
export function withoutLabel(
  { fields }: Pick<FieldMap, 'fields'>,
  label: string,
  person: Person,
): FieldMap['fields'] {
  const gone = alike(fields, nameless(label, person), person);
  return fields.filter((it) => !gone.includes(it));
}
