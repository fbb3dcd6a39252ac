import { kindFrom } from '../../meeting/kind';
import type { Page } from '../site';
import { isVisible, isWritten, visibleText } from '../visible-text';
import { systemAt } from './addresses';
import { hasLongField } from './fields';
import { findAll, rootsOf } from './roots';

/** Words of forms, besides those that name a conversation in a calendar. */
const formWords =
  /绩效(?!图)|考核|考评|自评|述职|评[估价]表|面谈(表|记录|纪要)|员工(评估|评价|反馈|自评)|试用期|转正|\b(employee|manager|supervisor|self|360|staff|upward|annual|year[- ]end|mid[- ]?year|quarterly|probation(ary)?|peer)[- ](review|evaluation|assessment|appraisal|feedback)\b|\bappraisal\b|\bevaluation form\b|\b(individual development plan|talent review)\b|\bperformance[- ](review|form|goals?|summary|plan|cycle)\b/i;
const otherPages = /性能|performance[- ](test|tun|monitor|optimi)|考核(办法|制度)|招聘/i;

/** Whether a heading speaks of a review of somebody's work. */
export function isAboutReview(text: string): boolean {
  const heading = text.slice(0, 200);
  if (otherPages.test(heading)) return false;
  return formWords.test(heading) || kindFrom(heading)?.sure === true;
}

/** Headings read at most, and how long each may be, in UTF-16 units. */
const mostHeadings = 40;
const longestHeading = 200;

const usual = 'h1,h2,h3,h4,legend,[role="heading"]';

/** The page's title and its headings, in the order of the page. `more`: a selector for others. */
export function headingsIn(
  document: Document,
  roots: readonly (Document | ShadowRoot)[],
  more?: string,
): string[] {
  const shown = findAll(roots, more ? `${usual},${more}` : usual)
    .slice(0, 4 * mostHeadings)
    .filter((it) => isVisible(it) && !isWritten(it))
    .slice(0, mostHeadings)
    .map(visibleText);
  const all = [document.title, ...shown].map((it) => it.slice(0, longestHeading)).filter(Boolean);
  return [...new Set(all)];
}

/** An application that lives in shadow roots has a small tree outside of them. */
const smallTree = 1_500;

/**
 * Whether a page is worth reading as an HR form: a known system by its address, or else headings that
 * speak of a review and a field for a longer text. Cheap: runs when a page has loaded, and after clicks.
 */
export function looksLikeHrForm({ document, url }: Page): boolean {
  const system = systemAt(url);
  if (system) return !system.mark || document.querySelector(system.mark) !== null;
  const light = headingsIn(document, [document]);
  const inShadow = document.getElementsByTagName('*').length < smallTree;
  if (!light.some(isAboutReview) && !inShadow) return false;
  const roots = rootsOf(document);
  return headingsIn(document, roots).some(isAboutReview) && hasLongField(roots);
}
