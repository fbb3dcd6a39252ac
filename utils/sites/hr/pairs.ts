import { isVisible, tidy } from '../visible-text';

/** A label of a page with what stands behind it. */
export interface Pair {
  readonly label: string;
  readonly value: string;
}

/** Texts looked at, and pairs read, at most. */
const mostTexts = 5_000;
const mostPairs = 60;
/** Texts longer than this, in UTF-16 units, are neither label nor value. */
const longestText = 400;
const longestValue = 200;
/** How many texts after a label its value is looked for: signs and hidden texts may stand between. */
const mostBetween = 6;

const unseen =
  'script,style,noscript,template,svg,textarea,option,button,[contenteditable],[hidden],[aria-hidden="true"]';
const onlySigns = /^[\s:：*＊•·|]*$/;

function isShown(element: Element | null): element is Element {
  return element !== null && !element.closest(unseen) && isVisible(element);
}

function contentOf(element: Element): string {
  if (element.localName === 'select') {
    return (element as HTMLSelectElement).selectedOptions[0]?.textContent ?? '';
  }
  const { type, value } = element as HTMLInputElement;
  return /^(text|search|date|month|email|)$/.test(type) ? value : '';
}

function textsIn(root: Document | ShadowRoot): Text[] {
  const texts: Text[] = [];
  const start = 'body' in root ? root.body : root;
  const walker = start && document.createTreeWalker(start, NodeFilter.SHOW_TEXT);
  for (let node = walker?.nextNode(); node && texts.length < mostTexts; node = walker?.nextNode()) {
    const { data } = node as Text;
    if (data.length <= longestText && !onlySigns.test(data)) texts.push(node as Text);
  }
  return texts;
}

/** The first text that is shown after a label, or what is in an input that comes before it. */
function valueAfter(label: Text, later: readonly Text[], inputs: readonly Element[]): string {
  const next = later.find((it) => isShown(it.parentElement));
  const follows = (one: Node, other: Node) =>
    (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const input = inputs.find((it) => follows(label, it));
  if (input && isVisible(input) && (!next || follows(input, next))) return contentOf(input);
  return next?.data ?? '';
}

/**
 * Labels and their values, as a person would read them: in one text ("员工：李薇"), or else the label and
 * the next text or input. Only texts that `hint` finds something in are looked at closely.
 */
export function pairsIn(roots: readonly (Document | ShadowRoot)[], hint: RegExp): Pair[] {
  const pairs: Pair[] = [];
  for (const root of roots) {
    const inputs = [...root.querySelectorAll('input:not([type="hidden"]),select')];
    const texts = textsIn(root);
    for (const [at, text] of texts.entries()) {
      if (pairs.length === mostPairs) return pairs;
      if (!hint.test(text.data) || !isShown(text.parentElement)) continue;
      const whole = tidy(text.data);
      const [, name, inSame] = /^([^:：]{1,40})[:：]\s*(.+)$/.exec(whole) ?? [];
      const value = inSame ?? tidy(valueAfter(text, texts.slice(at + 1, at + 1 + mostBetween), inputs));
      const label = tidy(name ?? whole.replace(/[\s*＊:：]+$/, ''));
      if (value && label.length <= 40) pairs.push({ label, value: value.slice(0, longestValue) });
    }
  }
  return pairs;
}
