import { isVisible, tidy } from '../visible-text';
import type { Crowd } from './fields';
import { clean, cleanHint, labelText } from './label-text';
import { around, holderOf } from './roots';

const asLabel = 'label,legend,dt,th,b,strong,h1,h2,h3,h4,h5,h6,[role="heading"]';
const cell = 'td,[role="cell"],[role="gridcell"]';
const controls = 'input:not([type="hidden"]),select,textarea';
/** How far around a field its label is looked for: levels of the tree, and nodes before it at each. */
const mostLevels = 8;
const mostBefore = 6;

/** The name that the page states for assistive technology, or as attributes of a component. */
function statedName(field: Element): string {
  const root = field.getRootNode() as Document | ShadowRoot;
  const named = (field.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean).slice(0, 5);
  const texts = named.map((id) => root.getElementById?.(id)).map((it) => (it ? labelText(it) : ''));
  const labels = 'labels' in field ? [...((field as HTMLTextAreaElement).labels ?? [])] : [];
  const pointing = field.id
    ? [...root.querySelectorAll(`[for="${CSS.escape(field.id)}"]`)].map((it) => labelText(it))
    : [];
  const component = field.localName.includes('-')
    ? ['label', 'label-hint', 'accessible-name'].map((it) => field.getAttribute(it) ?? '')
    : [];
  const wrapping = field.closest('label');
  return (
    clean(texts.join(' ')) ||
    clean(field.getAttribute('aria-label') ?? '') ||
    labels.map(labelText).find(Boolean) ||
    pointing.find(Boolean) ||
    (wrapping ? labelText(wrapping) : '') ||
    component.map(clean).find(Boolean) ||
    ''
  );
}

/** The head of the column in which a cell stands. */
function columnHead(td: Element): string {
  const row = td.closest('tr,[role="row"]');
  const head = td.closest('table,[role="table"],[role="grid"]')?.querySelector('tr,[role="row"]');
  if (!row || !head || head === row) return '';
  const top = head.children[[...row.children].indexOf(td)];
  return top?.matches('th,[role="columnheader"]') ? labelText(top) : '';
}

/** Whether a text explains rather than names. */
function isProse(element: Element, text: string): boolean {
  return element.matches('p,small,em') || text.length > 60 || /[.。!！]$/.test(text);
}

/**
 * What stands before an element among its siblings, back to the next field: the nearest text that names,
 * else the nearest that explains.
 */
function before(element: Element, crowd: Crowd): string {
  let plain = '';
  let node = element.previousSibling;
  for (let steps = 0; node && steps < mostBefore; node = node.previousSibling) {
    if (node.nodeType === Node.TEXT_NODE) {
      plain ||= clean(node.nodeValue ?? '');
      continue;
    }
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    const sibling = node as Element;
    if (crowd.has(sibling)) break;
    steps++;
    // An editor's label often points to the hidden field that it stands for.
    const control = 'control' in sibling ? (sibling as HTMLLabelElement).control : null;
    if ((control && isVisible(control)) || sibling.querySelector(controls) || !isVisible(sibling)) continue;
    const text = labelText(sibling);
    if (text && (sibling.matches(asLabel) || sibling.querySelector(asLabel))) return text;
    if (text && !isProse(sibling, text)) return text;
    plain ||= text;
  }
  return plain;
}

/** A label in the neighbouring cell, or before the field or what is around it alone. */
function besideName(field: Element, crowd: Crowd): string {
  let at = field;
  for (let level = 0; level < mostLevels; level++) {
    const outer = at.parentElement;
    if (at.matches(cell) && outer && (crowd.get(outer) ?? 0) > 1) {
      const head = columnHead(at);
      if (head) return head;
    }
    const found = before(at, crowd) || (at.matches(cell) ? columnHead(at) : '');
    if (found) return found;
    if (!outer || outer.localName === 'body' || outer.localName === 'form') return '';
    if ((crowd.get(outer) ?? 0) > 1) return '';
    at = outer;
  }
  return '';
}

/** The legend, or the name, of the group in which the field stands alone. */
function groupName(field: Element, crowd: Crowd): string {
  const group = field.closest('fieldset,[role="group"]');
  if (!group || crowd.get(group) !== 1) return '';
  const legend = group.querySelector('legend');
  return legend ? labelText(legend) : statedName(group);
}

function hint(field: Element): string {
  const inner = field.matches('textarea') ? undefined : field.querySelector('[data-placeholder]');
  const texts = [field, ...(inner ? [inner] : [])].flatMap((it) =>
    ['placeholder', 'aria-placeholder', 'data-placeholder'].map((name) => it.getAttribute(name) ?? ''),
  );
  return texts.map(cleanHint).find(Boolean) ?? '';
}

/** The last heading before the field, with no other field between them. */
function headingBefore(field: Element, crowd: Crowd): string {
  for (let at: Element | null = field; at; at = at.parentElement) {
    for (let it = at.previousElementSibling; it; it = it.previousElementSibling) {
      if (crowd.has(it)) return '';
      const heading = it.matches(asLabel) ? it : [...it.querySelectorAll('h1,h2,h3,h4,h5,h6,legend')].at(-1);
      if (heading && isVisible(heading)) return labelText(heading);
    }
  }
  return '';
}

/** A field's name for machines, in words; the last resort, since it is rarely in the user's language. */
function machineName(field: Element): string {
  const named = field.closest('[data-fieldname],.o_field_widget[name]') ?? field;
  const name = named.getAttribute('data-fieldname') ?? named.getAttribute('name') ?? '';
  return /^[a-z]+([_-][a-z]+)*$/i.test(name) && name.length > 3 ? tidy(name.replace(/[_-]/g, ' ')) : '';
}

/** What a field is called, as the page shows it, looked for out of shadow roots and editor frames too. */
export function labelOf(field: Element, crowd: Crowd): string {
  const places: Element[] = [];
  for (let at: Element | undefined = field; at && places.length < 5; at = holderOf(at)) places.push(at);
  const ways = [statedName, besideName, groupName, hint, headingBefore, machineName];
  for (const way of ways) {
    for (const place of places) {
      if (crowd.get(place) !== 1 && place !== field) continue;
      const label = way(place, crowd);
      if (label) return label;
    }
  }
  return '';
}

/** The text of what a selector finds nearest around a field: up to the first element that has some. */
export function nearest(field: Element, selector: string): string | undefined {
  let at: Element | undefined = field;
  for (let level = 0; at && level < mostLevels; level++, at = around(at)) {
    const found = [...at.querySelectorAll(selector)].find((it) => isVisible(it) && labelText(it));
    if (found) return labelText(found);
  }
  return undefined;
}
