import type { EventReading, Miss } from '../../meeting/reading';
import type { Page } from '../site';
import { tidy, visibleText } from '../visible-text';

/** What a reader found of an event; what the page does not say is undefined or empty. */
type Parts = {
  readonly [Part in keyof Omit<EventReading, 'site' | 'host' | 'language'>]?: EventReading[Part] | undefined;
};

/** The visible text of the first element that matches; empty where there is none. */
export function textAt(root: ParentNode, selector: string): string {
  const element = root.querySelector(selector);
  return element ? visibleText(element) : '';
}

/** Puts a reading together from what was found. Without a title there is none. */
export function eventOn(
  site: string,
  { url, document }: Page,
  { title, attendees = [], ...parts }: Parts,
): EventReading | Miss {
  if (!title) return { miss: `${site}: no title` };
  const language = document.documentElement.lang;
  const found: Partial<EventReading> = Object.fromEntries(Object.entries(parts).filter(([, part]) => part));
  return { site, host: url.host, title, attendees, ...found, ...(language && { language }) };
}

/**
 * What the labels of an event's chips in the grid say after its title ("Title, Monday, … 10:30 to 11:15"),
 * as content. Undefined unless all that begin with the title say the same: a series has many chips.
 */
export function saidAfter(title: string, labels: readonly string[]): string | undefined {
  const rests = new Set(
    labels
      .filter((label) => title && label.startsWith(title) && /[,，、\n]/.test(label.charAt(title.length)))
      .map((label) => tidy(label.slice(title.length + 1, title.length + 400))),
  );
  return rests.size === 1 ? [...rests][0] : undefined;
}
