import type { FormField } from '../meeting/reading';
import type { FillPlan, KeptSections } from './plan';
import type { SectionId } from './section';

/** Which section belongs in which field of a site's forms, as the manager said. */
export interface FieldMap {
  /** "https://hr.example.com" */
  readonly origin: string;
  /**
   * By the field's label; fields with the same label stand here as often, in the page's order. Without
   * sections: nothing goes there. With every section there is: the summary as a whole.
   */
  readonly fields: readonly { readonly label: string; readonly sections: readonly SectionId[] }[];
  /** Epoch ms. */
  readonly usedAt: number;
}

const twinsOf = (fields: readonly FormField[], label: string) => fields.filter((it) => it.label === label);

/** What was said for a page's fields, by their marks. */
export function keptFor(map: FieldMap | undefined, fields: readonly FormField[]): KeptSections {
  const kept = new Map<string, readonly SectionId[]>();
  for (const label of new Set(map?.fields.map((it) => it.label))) {
    const said = map?.fields.filter((it) => it.label === label) ?? [];
    for (const [at, { mark }] of twinsOf(fields, label).entries()) {
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
): FieldMap['fields'] {
  const twins = twinsOf(page, field.label);
  const before = fields.filter((it) => it.label === field.label);
  const now = twins.map((twin, at) => ({
    label: twin.label,
    sections:
      twin.mark === field.mark
        ? sections
        : (before[at]?.sections ?? fills.find((it) => it.field.mark === twin.mark)?.sections ?? []),
  }));
  return [...fields.filter((it) => it.label !== field.label), ...now, ...before.slice(now.length)];
}

/** The map without what was said for fields of this label. */
export function withoutLabel({ fields }: Pick<FieldMap, 'fields'>, label: string): FieldMap['fields'] {
  return fields.filter((it) => it.label !== label);
}
