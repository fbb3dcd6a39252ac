import { visibleText } from '../visible-text';
import { nearest } from './labels';
import { nameIn } from './names';
import type { HrSystem } from './system';

/*
 * HiBob: grid cells carry `col-id`, questions stand in `b-form-base-item-view` (scrapers of
 * app.hibob.com, see `facts/sites.md` 8). The editor (Froala) and the nesting around it are guessed.
 */
export const hibob: HrSystem = {
  id: 'hibob',
  person({ document }) {
    const cells = [...document.querySelectorAll('[role="row"] [col-id="employee"]')].slice(0, 50);
    const names = new Set(cells.map((it) => nameIn(visibleText(it), true)).filter(Boolean));
    return names.size === 1 ? [...names][0] : undefined;
  },
  label: (field) => nearest(field, 'b-form-base-item-view'),
};
