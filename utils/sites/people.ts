import type { Attendee } from '../meeting/reading';
import { tidy, visiblePieces } from './visible-text';

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

/** An address in a text; looked for in its beginning only, since an address is short and a page is not. */
export function addressIn(text: string): string | undefined {
  return address.exec(text.slice(0, 320))?.[0];
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

const organizer = /^\(?(organi[sz]er|host|组织者|主持人|发起人|主催者)\)?$/i;
const hasLetters = /\p{L}/u;

/** A person from an element that holds their address, and the row around it that may hold their name. */
function personAt(mark: Element, row: Element): Attendee | undefined {
  const href = mark.getAttribute('href');
  const email = addressIn(
    mark.getAttribute('data-email') ??
      mark.getAttribute('data-hovercard-id') ??
      (href?.startsWith('mailto:') ? decoded(href.slice(7).split('?')[0] ?? '') : ''),
  );
  const pieces = visiblePieces(row)
    .slice(0, 20)
    .map((piece) =>
      tidy(
        piece
          .slice(0, 320)
          .replace(address, ' ')
          .replace(/^[\s,;()<>·-]+|[\s,;()<>·-]+$/g, ''),
      ),
    );
  const name = pieces.find((piece) => hasLetters.test(piece) && !organizer.test(piece))?.slice(0, 100);
  if (!email && !name) return undefined;
  return {
    ...(name && { name }),
    ...(email && { email }),
    ...(pieces.some((piece) => organizer.test(piece)) && { organizer: true }),
  };
}

/** People with addresses anywhere below an element. */
export function peopleWithAddresses(root: Element): Attendee[] {
  const marks = [...root.querySelectorAll('[data-email],[data-hovercard-id],a[href^="mailto:"]')];
  const people = marks.slice(0, mostPeople).map((mark) => {
    const row = mark.closest('li,[role=listitem],[role=treeitem],tr');
    return personAt(mark, row && row !== root && root.contains(row) ? row : mark);
  });
  return distinct(people.filter((person): person is Attendee => person !== undefined));
}
