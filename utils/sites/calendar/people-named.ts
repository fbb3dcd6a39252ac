import type { Attendee } from '../../meeting/reading';
import { addressIn, distinct, mostPeople, organizer, personFrom } from '../people';
import { type VisibleText, visiblePieces } from '../visible-text';
import { saysWhen } from './time-line';

/*
 * The people of an event whose page gives no addresses, or gives them as plain text. A name looks like a
 * place, a team or a status, so it counts only where something says that these are people: a label before
 * them, pictures beside them, or what the page's makers call the element.
 */

/** Words for guests on pages, read as content. */
const guestLabel =
  /^(?:attendees?|guests?|participants?|invitees?|people|required|optional|invited|参与者|参与人|参会人员?|参加者|与会者|与会人员?|邀请对象|嘉宾|成员|人员|出席者|參與者|與會者|邀請對象|참석자|teilnehmer|gäste|participants|invités|asistentes|invitados)\s*(?:[(（]?\d+[)）]?)?\s*[:：]?$/iu;
const labelBefore = /^(\p{L}{2,14})\s*[:：]\s*(.+)$/u;
/** Names that makers of pages give to elements about people (TOAST UI's `ic-user-b`, Nextcloud's `attendee-display`). */
const calledPeople =
  /(?:^|[-_ ])(?:user|people|persona|attendees?|guests?|participants?|invitees?|members?)(?![a-z])/i;
const calledOther = /select|menu|status|count|label|title|header|response/i;

/** At most four words, no digits, no sentence. */
const name = /^\p{L}[\p{L}\p{M}'’.-]*(?:\s+[\p{L}\p{M}'’.()-]+){0,3}$/u;
/** What stands beside names and looks like one. */
const status =
  /^(?:accepted|declined|tentative|maybe|pending|going|not going|yes|no|busy|free|attending|needs action|no response|awaiting.*|已接受|接受|已拒绝|拒绝|暂定|待定|待回复|未回复|等待回复|是|否|也许|承認済み|辞退|未定)$/i;
const isName = (text: string) =>
  text.length > 1 && text.length <= 60 && name.test(text) && !guestLabel.test(text) && !status.test(text);

const separators = /\s*[,，、;；&]\s*/;

/** Everyone in a text like "Ana Manager, Lin Wei <lin@example.org>"; none if a part is no person. */
function listed(text: string): Attendee[] {
  const parts = text.slice(0, 2_000).split(separators).filter(Boolean).slice(0, mostPeople);
  const people = parts.map((part) => (addressIn(part) || isName(part) ? personFrom([part]) : undefined));
  const all = people.filter((it): it is Attendee => it !== undefined);
  return all.length === parts.length ? all : [];
}

/** Whether an image is a person's: round, or described by a part of the name. Files and rooms have icons, too. */
function isPortrait(image: Element, called: string): boolean {
  const { borderTopLeftRadius, width } = getComputedStyle(image);
  const radius = Number.parseFloat(borderTopLeftRadius);
  const isRound = radius > 4 && (borderTopLeftRadius.endsWith('%') || radius * 2 >= Number.parseFloat(width));
  return isRound || (image.getAttribute('alt') || image.ariaLabel) === called;
}

/** Rows that begin with a picture of someone: a portrait, or the first letters of the name. */
function pictured(row: Element): Attendee | undefined {
  const person = personFrom(visiblePieces(row));
  if (!person?.name || !isName(person.name)) return undefined;
  const bare = person.name.replace(/\s/g, '');
  const all = (row.textContent ?? '').slice(0, 400).replace(/\s/g, '');
  const initials = all.slice(0, all.indexOf(bare));
  const fits = initials.length > 0 && initials.length <= 2 && [...initials].every((it) => bare.includes(it));
  const image = row.querySelector('img,[role="img"]');
  return fits || (image && isPortrait(image, person.name)) ? person : undefined;
}

function byLabel(texts: readonly VisibleText[]): Attendee[] {
  for (const [at, { text }] of texts.entries()) {
    const [, label = '', rest = ''] = labelBefore.exec(text) ?? [];
    if (guestLabel.test(label) && listed(rest).length > 0) return listed(rest);
    if (!guestLabel.test(text)) continue;
    // The names follow the label, in one text or one each; the first text that is no name ends them.
    const people: Attendee[] = [];
    const rows = new Set<Element>();
    for (const { text: next, element } of texts.slice(at + 1)) {
      const row = element.closest('li,tr,[role="listitem"]');
      if (/^[,，、;；]$/.test(next) || (row && rows.has(row)) || (people.length > 0 && status.test(next)))
        continue;
      if (element.localName !== texts[at + 1]?.element.localName && !row) break;
      const more = saysWhen(next) ? [] : listed(next);
      if (more.length === 0) break;
      people.push(...more);
      if (row) rows.add(row);
    }
    if (people.length > 0) return people;
  }
  return [];
}

function byCalling(root: Element): Attendee[] {
  const called = [...root.querySelectorAll('[class],[id],[data-testid]')].slice(0, 600).filter((it) => {
    const names = `${it.getAttribute('class')} ${it.id} ${it.getAttribute('data-testid') ?? ''}`;
    // Who is signed in stands at the top of a page, and is called a user there.
    return calledPeople.test(names) && !calledOther.test(names) && !it.closest('header,nav,[role="banner"]');
  });
  const inmost = called.filter((it) => !called.some((other) => other !== it && it.contains(other)));
  return inmost.slice(0, mostPeople).flatMap((element) => {
    const own = visiblePieces(element);
    const icon = own.length === 0 && element.parentElement !== root ? element.parentElement : undefined;
    const pieces = icon ? visiblePieces(icon) : own;
    const several = pieces.flatMap((piece) => (separators.test(piece) ? listed(piece) : []));
    if (several.length > 0) return several;
    const [only] = pieces;
    return pieces.length === 1 && only ? listed(only) : [];
  });
}

function byPicture(root: Element): Attendee[] {
  const rows = [...root.querySelectorAll('li,[role="listitem"],[role="option"],[role="treeitem"]')];
  return rows.slice(0, mostPeople).flatMap((row) => pictured(row) ?? []);
}

/** Addresses as plain text, outside of longer texts such as a description. */
function byAddress(texts: readonly VisibleText[]): Attendee[] {
  return texts
    .filter(({ text }) => text.includes('@') && text.length <= 200)
    .slice(0, mostPeople)
    .flatMap(({ text, element }) => {
      const people = listed(text);
      const [only] = people;
      if (people.length !== 1 || !only || only.name) return people;
      const row = element.closest('li,[role="listitem"],tr') ?? element.parentElement;
      const beside = row ? visiblePieces(row).slice(0, 4) : [];
      return (
        personFrom(
          beside.filter((it) => isName(it) || organizer.test(it)),
          only.email,
        ) ?? only
      );
    });
}

/** The people named in an event, by the clearest way its page has. */
export function peopleNamed(root: Element, texts: readonly VisibleText[]): Attendee[] {
  for (const way of [
    () => byAddress(texts),
    () => byLabel(texts),
    () => byPicture(root),
    () => byCalling(root),
  ]) {
    const people = way();
    if (people.length > 0) return distinct(people).slice(0, mostPeople);
  }
  return [];
}
