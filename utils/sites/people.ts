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

/** A word beside a name that says who invited. */
export const organizer = /^\(?(organi[sz]er|host|组织者|主持人|发起人|主催者)\)?$/i;
const hasLetters = /\p{L}/u;

/** A person from the texts of their row, and an address known otherwise. */
export function personFrom(texts: readonly string[], known?: string): Attendee | undefined {
  const said = texts.slice(0, 20).map((text) => text.slice(0, 320));
  const email = known ?? said.map(addressIn).find(Boolean);
  const pieces = said.map((text) =>
    tidy(text.replace(address, ' ').replace(/^[\s,;()<>·-]+|[\s,;()<>·-]+$/g, '')),
  );
  // One letter is the picture of someone without a picture.
  const named = pieces.filter((piece) => hasLetters.test(piece) && !organizer.test(piece));
  const name = (named.find((piece) => piece.length > 1) ?? named[0])?.slice(0, 100);
  if (!email && !name) return undefined;
  return {
    ...(name && { name }),
    ...(email && { email }),
    ...(pieces.some((piece) => organizer.test(piece)) && { organizer: true }),
  };
}

const marks = '[data-email],[data-hovercard-id],a[href^="mailto:"]';

/** The row of a person: a list's item; else what holds this one address, and little besides. */
function rowOf(mark: Element, root: Element): Element {
  const item = mark.closest('li,[role=listitem],[role=treeitem],tr');
  if (item && item !== root && root.contains(item)) return item;
  const around = mark.parentElement;
  const isSmall = around && around !== root && root.contains(around) && around.children.length <= 4;
  return isSmall && around.querySelectorAll(marks).length === 1 ? around : mark;
}

/** A person from an element that holds their address, and the row around it that may hold their name. */
function personAt(mark: Element, root: Element): Attendee | undefined {
  const href = mark.getAttribute('href');
  const email = addressIn(
    mark.getAttribute('data-email') ??
      mark.getAttribute('data-hovercard-id') ??
      (href?.startsWith('mailto:') ? decoded(href.slice(7).split('?')[0] ?? '') : ''),
  );
  const own = visiblePieces(mark);
  const namesItself = own.some((piece) => hasLetters.test(piece.replace(address, '')));
  return personFrom(namesItself && !mark.closest('li,tr') ? own : visiblePieces(rowOf(mark, root)), email);
}

/** People with addresses anywhere below an element. */
export function peopleWithAddresses(root: Element): Attendee[] {
  const people = [...root.querySelectorAll(marks)].slice(0, mostPeople).map((mark) => personAt(mark, root));
  return distinct(people.filter((person): person is Attendee => person !== undefined));
}
