import { visibleText } from '../visible-text';
import { nameIn } from './names';
import type { HrSystem } from './system';

/*
 * BambooHR: `data-fabric-component` names every part (apify/bamboohr-flashcards, see `facts/sites.md` 8).
 * That the first headline of an employee's page is the employee is guessed.
 */
const headline = '[data-fabric-component="Headline"]';

export const bamboohr: HrSystem = {
  id: 'bamboohr',
  headings: headline,
  person({ document, url }) {
    const first = document.querySelector(headline);
    const isEmployee = /^\/employees\/employee\.php$/.test(url.pathname);
    return first && isEmployee ? nameIn(visibleText(first)) : undefined;
  },
};
