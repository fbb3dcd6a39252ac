import { visibleText } from '../visible-text';
import { nameInHeading } from './names';
import type { HrSystem } from './system';

/*
 * SAP SuccessFactors: the classic form (`#formHeader`, `#sect_<n>`, `#wf_sect_<n>_e_<m>`; a form script
 * and WalkMe form filters, see `facts/sites.md` 8), and UI5 web components in open shadow roots, whose
 * names may carry a suffix ("ui5-title-sf-header"): its `level` attribute tells a title. That a section's first heading is its name is guessed.
 */
export const successfactors: HrSystem = {
  id: 'successfactors',
  headings: '.formHeadTitle,[level="H1"],[level="H2"]',
  person({ document }) {
    const title = document.querySelector('#formHeader .formHeadTitle');
    return title ? nameInHeading(visibleText(title)) : undefined;
  },
};
