import { type FormField, mostFields } from '../../meeting/reading';
import { isVisible, tidy } from '../visible-text';
import { around, findAll, holderOf, mostRoots } from './roots';

const longText = 'textarea,[contenteditable=""],[contenteditable="true"],[contenteditable="plaintext-only"]';
const notForText =
  '[role="combobox"],[role="searchbox"],[aria-readonly="true"],[aria-disabled="true"],[readonly],:disabled';
const elsewhere = '[role="search"],search,[inert],[aria-hidden="true"]';
/** px. Editors keep clipboards and shadows of fields that are smaller, or far to the left. */
const smallest = { width: 40, height: 12 };

const asks = 'input[type="password"],input[type="email"],input[type="url"],input[name="email"]';

/** A form that asks who one is, besides one text, is a login, a message or somebody's comment. */
function asksWho(form: Element): boolean {
  const open = [...form.querySelectorAll<HTMLInputElement>(asks)].some((it) => !it.value && !it.readOnly);
  return open && form.querySelectorAll(longText).length < 2;
}

/** An editor in a frame is the whole body of its document. */
function isOpenForText(field: Element): boolean {
  if (field.matches(notForText) || field.closest(elsewhere)) return false;
  const outer = field.parentElement;
  if (outer?.closest('[contenteditable]:not([contenteditable="false"])')) return false;
  const form = field.closest('form');
  if (form && asksWho(form)) return false;
  const shown = field.localName === 'body' ? holderOf(field) : field;
  if (!shown || !isVisible(shown)) return false;
  const { width, height, right } = shown.getBoundingClientRect();
  return width >= smallest.width && height >= smallest.height && right > 0;
}

/** The element of the page's own document in which an element stands, or is. */
function outermost(element: Element): Element {
  const holder = holderOf(element);
  return holder ? outermost(holder) : element;
}

/** The fields for a longer text that the user can see and write in, in the page's order. */
export function longFieldsIn(roots: readonly (Document | ShadowRoot)[]): Element[] {
  const fields: Element[] = [];
  for (const field of findAll(roots, longText)) {
    if (isOpenForText(field) && fields.push(field) === mostFields) break;
  }
  const places = new Map(fields.map((field) => [field, outermost(field)]));
  const follows = (one: Element, other: Element) => {
    const [place, otherPlace] = [places.get(one) ?? one, places.get(other) ?? other];
    if (place === otherPlace) return 0;
    return place.compareDocumentPosition(otherPlace) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  };
  return fields.sort(follows);
}

/** Whether there is a field for longer text that can be written in now. */
export function hasLongField(roots: readonly (Document | ShadowRoot)[]): boolean {
  return findAll(roots, longText).some(isOpenForText);
}

/** How many of these fields stand in an element, for every element around one of them. */
export type Crowd = ReadonlyMap<Element, number>;

/** How many of the fields stand in each element around them. */
export function crowdOf(fields: readonly Element[]): Crowd {
  const crowd = new Map<Element, number>();
  for (const field of fields) {
    for (let at: Element | undefined = field; at; at = around(at)) crowd.set(at, (crowd.get(at) ?? 0) + 1);
  }
  return crowd;
}

/** What is in an editor without hints that it shows while it is empty. */
function written(editor: Element): string {
  const hints = [...editor.querySelectorAll('[contenteditable="false"]')].map((it) => it.textContent ?? '');
  return tidy(
    hints.reduce((text, hint) => text.replace(hint, ''), (editor.textContent ?? '').slice(0, 5_000)),
  );
}

const counter = /(?:^|[^\d/.-])(\d{1,6})\s?[/／]\s?(\d{2,6})(?:$|[^\d/.-])/;
/** A counter is short; its two figures may stand in elements of their own. UTF-16 units. */
const longestCounter = 100;

/** What a counter among the texts of an element allows: the text with the stroke, or what is around it. */
function countedIn(place: Element | ShadowRoot): number | undefined {
  const walker = place.ownerDocument.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const stroke = node as Text;
    if (stroke.length > longestCounter || !/[/／]/.test(stroke.data)) continue;
    for (const holder of [stroke.parentElement, stroke.parentElement?.parentElement]) {
      const text = holder?.textContent ?? '';
      if (!holder || text.length > longestCounter || !isVisible(holder)) continue;
      const [, now, most] = counter.exec(tidy(text)) ?? [];
      if (most && Number(now) <= Number(most)) return Number(most);
    }
  }
  return undefined;
}

/** The same, in the open shadow roots below it too; a page may nest those deeper than the stack is. */
function counted(place: Element | ShadowRoot): number | undefined {
  const places = [place];
  for (let at = 0; at < Math.min(places.length, mostRoots); at++) {
    const here = places[at];
    const most = here && countedIn(here);
    if (most !== undefined) return most;
    for (const { shadowRoot } of here?.querySelectorAll('*') ?? []) if (shadowRoot) places.push(shadowRoot);
  }
  return undefined;
}

/** Characters allowed by a counter ("0 / 2000") in the smallest surroundings that hold no other field. */
function countedLimit(field: Element, crowd: Crowd): number | undefined {
  let at = field;
  for (let steps = 0; steps < 4; steps++) {
    const outer = around(at);
    if (!outer || crowd.get(outer) !== 1) return undefined;
    // A shadow root is surroundings too; around an editor's document stands its frame.
    const root = at.parentNode?.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? at.parentNode : null;
    const place = at.parentElement ?? (root as ShadowRoot | null);
    const most = place && counted(place);
    if (most) return most;
    at = outer;
  }
  return undefined;
}

/** What kind of field it is, whether there is something in it, and how much it takes. */
export function describe(field: Element, crowd: Crowd): Pick<FormField, 'kind' | 'empty' | 'limit'> {
  if (field.localName === 'textarea') {
    const { value, maxLength } = field as HTMLTextAreaElement;
    const limit = maxLength > 0 ? maxLength : countedLimit(field, crowd);
    return { kind: 'text', empty: value.trim() === '', ...(limit && { limit }) };
  }
  const limit = countedLimit(field, crowd);
  return { kind: 'rich', empty: written(field) === '', ...(limit && { limit }) };
}
