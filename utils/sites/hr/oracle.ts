import { clean } from './label-text';
import { holderOf } from './roots';
import type { HrSystem } from './system';

/*
 * Oracle HCM: JET components in the page's own tree, `<oj-text-area id="x">` around `#x|input`
 * (`facts/sites.md` 8). `label-hint` is the documented attribute of the component (`@oracle/oraclejet`);
 * that HCM's review pages use it is guessed.
 */
export const oracle: HrSystem = {
  id: 'oracle',
  label(field) {
    const component = field.closest('[label-hint]') ?? holderOf(field)?.closest('[label-hint]');
    return clean(component?.getAttribute('label-hint') ?? '') || undefined;
  },
};
