import type { FormReading } from '../../meeting/reading';
import type { Site } from '../site';
import { systemAt } from './addresses';
import { bamboohr } from './bamboohr';
import { frappe } from './frappe';
import { anySystem, readForm } from './generic';
import { hibob } from './hibob';
import { horilla } from './horilla';
import { odoo } from './odoo';
import { oracle } from './oracle';
import { orangehrm } from './orangehrm';
import { looksLikeHrForm } from './recognise';
import { successfactors } from './successfactors';
import type { HrSystem } from './system';
import { workday } from './workday';

/** Systems that say something in places of their own; all others are read the generic way. */
export const hrSystems: readonly HrSystem[] = [
  workday,
  successfactors,
  oracle,
  bamboohr,
  hibob,
  orangehrm,
  frappe,
  odoo,
  horilla,
];

/** Addresses of pages that no system's own reader serves, for tests. */
export const hrFormExamples = ['http://localhost:4173/hr/', 'https://hr.example.com/reviews/42'];

/** Any page with a form about an employee, read by its system's reader or the generic one. */
export const hrForm: Site<FormReading> = {
  id: 'hr',
  isHere: (url) => url.protocol === 'https:' || url.protocol === 'http:',
  surface: (page) => (looksLikeHrForm(page) ? page.document.body : undefined),
  read(_surface, page) {
    const id = systemAt(page.url)?.id;
    return readForm(hrSystems.find((it) => it.id === id) ?? { ...anySystem, ...(id && { id }) }, page);
  },
};
