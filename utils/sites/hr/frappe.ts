import { visibleText } from '../visible-text';
import { nameIn } from './names';
import type { HrSystem } from './system';

/*
 * Frappe HR (frappe/hrms, see `facts/sites.md` 8): every control carries `data-fieldname`; what cannot be
 * edited stands in `.control-value`, what can in an input (guessed).
 */
function contentOf(document: Document, field: string): string | undefined {
  const control = document.querySelector(`.frappe-control[data-fieldname="${field}"]`);
  const input = control?.querySelector('input')?.value;
  const shown = control?.querySelector('.control-value');
  return input || (shown ? visibleText(shown) : undefined) || undefined;
}

export const frappe: HrSystem = {
  id: 'frappe',
  person: ({ document }) => nameIn(contentOf(document, 'employee_name') ?? '', true),
  period: ({ document }) => contentOf(document, 'appraisal_cycle')?.slice(0, 80),
};
