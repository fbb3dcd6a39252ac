import { type FormReading, isMiss } from '../../meeting/reading';
import type { FormFields } from '../offer';
import type { Page, Site } from '../site';
import { systemAt } from './addresses';
import { bamboohr } from './bamboohr';
import { frappe } from './frappe';
import { anySystem, fieldsOf, readForm } from './generic';
import { hibob } from './hibob';
import { horilla } from './horilla';
import { elementOf } from './marks';
import { odoo } from './odoo';
import { oracle } from './oracle';
import { orangehrm } from './orangehrm';
import { looksLikeHrForm } from './recognise';
import { rootsOf } from './roots';
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

function systemOf(url: URL): HrSystem {
  const id = systemAt(url)?.id;
  return hrSystems.find((it) => it.id === id) ?? { ...anySystem, ...(id && { id }) };
}

/** Any page with a form about an employee, read by its system's reader or the generic one. */
export const hrForm: Site<FormReading> = {
  id: 'hr',
  isHere: (url) => url.protocol === 'https:' || url.protocol === 'http:',
  surface: (page) => (looksLikeHrForm(page) ? page.document.body : undefined),
  read: (_surface, page) => readForm(systemOf(page.url), page),
};

/** The fields of the form that a page shows now. An address changes its hash within one page, unless that is the route. */
export function findFormFields(page: Page): FormFields {
  const { document, url } = page;
  const system = systemOf(url);
  const reading = readForm(system, page);
  const route = /^#[!/]/.test(url.hash) ? url.hash : '';
  const person = isMiss(reading) ? undefined : reading.person;
  const where = JSON.stringify([url.origin, url.pathname, url.search, route, person]);
  return { where, fields: fieldsOf(system, rootsOf(document)), known: elementOf };
}
