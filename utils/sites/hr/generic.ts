import type { FormReading, Miss } from '../../meeting/reading';
import type { Page } from '../site';
import { labelHint, periodIn, personIn } from './about';
import { crowdOf, describe, longFieldsIn } from './fields';
import { labelOf } from './labels';
import { marksOf } from './marks';
import { pairsIn } from './pairs';
import { headingsIn } from './recognise';
import { rootsOf } from './roots';
import type { HrSystem } from './system';

/** For every page that nobody wrote a reader for. */
export const anySystem: HrSystem = { id: 'hr-generic' };

/** The fields of these roots with their labels and marks, in the page's order. */
export function fieldsOf(system: HrSystem, roots: readonly (Document | ShadowRoot)[]) {
  const found = longFieldsIn(roots) as HTMLElement[];
  const crowd = crowdOf(found);
  const labelled = found.map((element) => ({
    element,
    label: system.label?.(element) || labelOf(element, crowd),
    ...describe(element, crowd),
  }));
  const marks = marksOf(
    labelled.map(({ element, label, kind }) => ({
      element,
      key: JSON.stringify([kind, label, element.getAttribute('name')]),
    })),
  );
  return labelled.map((field, at) => ({ ...field, mark: marks[at] ?? '' }));
}

/**
 * Reads a page's form: what the system says in places of its own, and the generic way for the rest.
 */
export function readForm(system: HrSystem, page: Page): FormReading | Miss {
  const { document, url } = page;
  const roots = rootsOf(document);
  const fields = fieldsOf(system, roots).map(({ element: _, ...field }) => field);
  const ownPerson = system.person?.(page);
  if (fields.length === 0 && !ownPerson) return { miss: 'no field for a longer text, and nobody named' };
  const headings = headingsIn(document, roots, system.headings);
  const pairs = pairsIn(roots, labelHint);
  const person = ownPerson ?? personIn(pairs, headings);
  const period = system.period?.(page) ?? periodIn(pairs, headings);
  return {
    site: system.id,
    origin: url.origin,
    headings,
    ...(person && { person }),
    ...(period && { period }),
    fields,
  };
}
