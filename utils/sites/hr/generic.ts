import type { FormField, FormReading, Miss } from '../../meeting/reading';
import type { Page } from '../site';
import { labelHint, periodIn, personIn } from './about';
import { crowdOf, describe, longFieldsIn } from './fields';
import { labelOf } from './labels';
import { pairsIn } from './pairs';
import { headingsIn } from './recognise';
import { rootsOf } from './roots';
import type { HrSystem } from './system';

/** For every page that nobody wrote a reader for. */
export const anySystem: HrSystem = { id: 'hr-generic' };

/**
 * Reads a page's form: what the system says in places of its own, and the generic way for the rest. A
 * field's mark is its place among the page's long-text fields; the label tells whether it is still that one.
 */
export function readForm(system: HrSystem, page: Page): FormReading | Miss {
  const { document, url } = page;
  const roots = rootsOf(document);
  const found = longFieldsIn(roots);
  const crowd = crowdOf(found);
  const fields = found.map(
    (field, at): FormField => ({
      label: system.label?.(field) || labelOf(field, crowd),
      ...describe(field, crowd),
      mark: String(at),
    }),
  );
  const ownPerson = system.person?.(page);
  if (fields.length === 0 && !ownPerson) return { miss: 'no field for a longer text, and nobody named' };
  const headings = headingsIn(document, roots, system.headings);
  const pairs = pairsIn(roots, labelHint);
  const person = ownPerson ?? personIn(pairs, headings);
  const period = system.period?.(page) ?? periodIn(pairs, headings);
  return {
    site: system.id,
    host: url.host,
    headings,
    ...(person && { person }),
    ...(period && { period }),
    fields,
  };
}
