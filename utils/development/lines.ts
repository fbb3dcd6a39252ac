import { type Development, type SwotField, swotFields, type Viewer, viewers } from './development';
import { isBlank } from './points';

/** What one side says in one field. */
export interface FieldLines {
  readonly field: SwotField;
  readonly by: Viewer;
  readonly lines: readonly { readonly text: string; readonly with?: string }[];
}

/** A development view to be read as text: by field, the employee's before the manager's. What is empty is left out. */
export function developmentLines({ points }: Development): FieldLines[] {
  return swotFields
    .flatMap((field) => viewers.map((by) => ({ field, by })))
    .map(({ field, by }) => ({
      field,
      by,
      lines: points
        .filter((it) => it.field === field && it.by === by && !isBlank(it))
        .map((it) => ({ text: it.text.trim(), ...(it.with?.trim() && { with: it.with.trim() }) })),
    }))
    .filter(({ lines }) => lines.length > 0);
}
