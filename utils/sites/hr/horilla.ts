import { visibleText } from '../visible-text';
import { nearest } from './labels';
import { nameIn } from './names';
import type { HrSystem } from './system';

/*
 * Horilla (horilla-hr, see `facts/sites.md` 8): a question's label is `.oh-label--question` near the field
 * `answer<id>`; a meeting shows pairs of `__stat-title` and `__stat-count`. Which pair is the employee is
 * not said by anything but words, so the first value that is a name counts (guessed).
 */
export const horilla: HrSystem = {
  id: 'horilla',
  person({ document }) {
    const values = [...document.querySelectorAll('.oh-timeoff-modal__stat-count')].slice(0, 20);
    return values.map((it) => nameIn(visibleText(it))).find(Boolean);
  },
  label: (field) => (field.matches('[name^="answer"]') ? nearest(field, '.oh-label--question') : undefined),
};
