import type { FormReading } from '../../meeting/reading';
import type { Site } from '../site';
import { isVisible, visibleText } from '../visible-text';

/*
 * Any HR page with a review form: the headings speak of a review and there is a field for a longer text.
 */

const reviewWords =
  /绩效|考核|评估|评价|述职|转正|\b(performance|appraisal|review|evaluation|assessment|probation)\b/i;
const longText = 'textarea,[contenteditable=""],[contenteditable="true"]';

function headingsOf(document: Document): string[] {
  const headings = [...document.querySelectorAll('h1,h2,h3,legend,[role="heading"]')]
    .slice(0, 40)
    .map(visibleText);
  return [document.title, ...headings].map((it) => it.slice(0, 200)).filter(Boolean);
}

/** Addresses it serves; tested as addresses that no other site serves. Apart, so that no page carries them. */
export const hrFormExamples = ['http://localhost:4173/hr/', 'https://hr.example.com/reviews/42'];

export const hrForm: Site<FormReading> = {
  id: 'hr-generic',
  isHere: (url) => url.protocol === 'https:' || url.protocol === 'http:',
  surface({ document }) {
    const field = [...document.querySelectorAll(longText)].find(isVisible);
    return field && headingsOf(document).some((it) => reviewWords.test(it)) ? document.body : undefined;
  },
  read: (_surface, { document, url }) => ({
    site: 'hr-generic',
    host: url.host,
    headings: headingsOf(document),
  }),
};
