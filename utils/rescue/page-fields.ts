import { crowdOf, longFieldsIn } from '../sites/hr/fields';
import { labelOf } from '../sites/hr/labels';
import { rootsOf } from '../sites/hr/roots';
import type { FieldPlace } from './rescued';
import { isSecret } from './secret';

/** A long field that may be kept, and where it stands. */
export interface PlacedField {
  readonly element: HTMLElement;
  readonly place: FieldPlace;
}

/** 32 bits of a text, FNV-1a: enough to tell two addresses apart, and nothing can be read from it. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return text && (hash >>> 0).toString(16);
}

/** The long fields of a page that may be kept: in its open shadow roots, and frames of its own origin, too. */
export function placedFields(document: Document, address: Location): PlacedField[] {
  const fields = longFieldsIn(rootsOf(document));
  const crowd = crowdOf(fields);
  const path = address.pathname.slice(0, 500);
  const page = digest(address.search + address.hash);
  const counts = new Map<string, number>();
  return fields.flatMap((field): PlacedField[] => {
    const label = labelOf(field, crowd);
    const nth = counts.get(label) ?? 0;
    counts.set(label, nth + 1);
    if (isSecret(field, label)) return [];
    return [{ element: field as HTMLElement, place: { path, page, label, nth } }];
  });
}

/** The long field in which something was typed; undefined for all other fields. */
export function fieldTyped(event: Event): HTMLElement | undefined {
  const [target] = event.composedPath();
  if (!target || !('localName' in target)) return undefined;
  let field = target as HTMLElement;
  if (field.localName === 'textarea') return field;
  if (!field.isContentEditable) return undefined;
  while (field.parentElement?.isContentEditable) field = field.parentElement;
  return field;
}
