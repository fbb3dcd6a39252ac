import type { Attendee } from '../meeting/reading';
import { tidy, visibleText } from './visible-text';

/** People read from one event at most: a company-wide meeting lists thousands. */
export const mostPeople = 200;

const address = /[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/u;

/** `%E0%A4%A` in a mailto link is no UTF-8; then the link says nothing. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

export function addressIn(text: string): string | undefined {
  return address.exec(text)?.[0];
}

/** Everyone once: by address where there is one, else by name. */
export function distinct(people: readonly Attendee[]): Attendee[] {
  const seen = new Map<string, Attendee>();
  for (const person of people) {
    const key = (person.email ?? person.name ?? '').toLowerCase();
    const before = seen.get(key);
    if (key) seen.set(key, before ? { ...person, ...before } : person);
  }
  return [...seen.values()];
}

/** A person from one element that stands for them: an address in an attribute, a name in label or text. */
function personAt(element: Element, name: string | undefined): Attendee | undefined {
  const href = element.getAttribute('href');
  const email = addressIn(
    element.getAttribute('data-email') ??
      element.getAttribute('data-hovercard-id') ??
      (href?.startsWith('mailto:') ? decoded(href.slice(7).split('?')[0] ?? '') : ''),
  );
  const cleaned = tidy(name?.replace(address, ' ').replace(/^[\s,;()<>·-]+|[\s,;()<>·-]+$/g, '') ?? '').slice(
    0,
    100,
  );
  if (!email && !cleaned) return undefined;
  return { ...(cleaned && { name: cleaned }), ...(email && { email }) };
}

/** People with addresses anywhere below an element. */
export function peopleWithAddresses(root: Element): Attendee[] {
  const marks = [...root.querySelectorAll('[data-email],[data-hovercard-id],a[href^="mailto:"]')].slice(
    0,
    mostPeople,
  );
  const people = marks.map((mark) => {
    const own = visibleText(mark);
    const row = mark.closest('li,[role=listitem],[role=treeitem],tr');
    const name = own && !addressIn(own) ? own : row && root.contains(row) ? visibleText(row) : own;
    return personAt(mark, name);
  });
  return distinct(people.filter((person): person is Attendee => person !== undefined));
}
