import { visibleText } from '../visible-text';
import { nameIn } from './names';
import type { HrSystem } from './system';

/*
 * OrangeHRM 5 (ReviewSummary.vue, EvaluationForm.vue, see `facts/sites.md` 8). Fields have no label of
 * their own: it stands in the cell before, where the generic reader finds it. The period comes first of
 * the columns that say when; that it holds a range of dates tells it apart.
 */
export const orangehrm: HrSystem = {
  id: 'orangehrm',
  headings: '.orangehrm-performance-review-title',
  person({ document }) {
    const owner = document.querySelector('.orangehrm-performance-review-owner-employee-name');
    return owner ? nameIn(visibleText(owner), true) : undefined;
  },
  period({ document }) {
    const values = [...document.querySelectorAll('.orangehrm-performance-review-column > :last-child')];
    return values
      .map(visibleText)
      .find((it) => /\d\s+[-–—~至]\s+\d/.test(it))
      ?.slice(0, 80);
  },
};
