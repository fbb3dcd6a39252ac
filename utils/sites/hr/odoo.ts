import { visibleText } from '../visible-text';
import { nameIn } from './names';
import type { HrSystem } from './system';

/*
 * Odoo Appraisals (`facts/sites.md` 8): a field's widget carries the field's name. The employee stands in
 * it as a link, or in an input while the form is edited (guessed).
 */
export const odoo: HrSystem = {
  id: 'odoo',
  headings: '.o_last_breadcrumb_item',
  person({ document }) {
    const widget = document.querySelector('.o_form_view .o_field_widget[name="employee_id"]');
    const typed = widget?.querySelector('input')?.value;
    return widget ? nameIn(typed || visibleText(widget), true) : undefined;
  },
};
