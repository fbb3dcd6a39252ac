import { visibleText } from '../visible-text';
import { nameIn, nameInHeading } from './names';
import type { HrSystem } from './system';

/*
 * Workday: every part carries `data-automation-id` (Selenium page objects and WalkMe selector packs, see
 * `facts/sites.md` 8). A row is a `li` with a `formLabel`; the nesting inside is partly guessed.
 */
const record = '[data-automation-id="pageHeader"] [data-automation-id="promptOption"]';
const profile = '[data-automation-id="profileHeaderItemTitle"] + span';

export const workday: HrSystem = {
  id: 'workday',
  headings: '[data-automation-id="pageHeaderTitleText"],[data-automation-id="fieldSetLegendLabel"]',
  person({ document }) {
    const named = document.querySelector(record);
    if (named) return nameInHeading(visibleText(named)) ?? nameIn(visibleText(named));
    // A profile page: the title of the page is the worker, if the page has a profile header at all.
    const title = document.querySelector('[data-automation-id="pageHeaderTitleText"]');
    return title && document.querySelector(profile) ? nameIn(visibleText(title)) : undefined;
  },
  label(field) {
    const row = field.closest('li,[data-automation-id^="formField-"]');
    const label = row?.querySelector('[data-automation-id="formLabel"]');
    return (
      (label &&
        visibleText(label)
          .replace(/[\s*]+$/, '')
          .slice(0, 200)) ||
      undefined
    );
  },
};
