/** What one points at is a line of text, not a page of it; UTF-16 units. */
const longestText = 300;
/** Elements tried from the pointer upwards: icons and wrappers without a text of their own. */
const mostSteps = 8;
/** Text nodes looked at, and targets offered, for the keyboard. */
const mostNodes = 5_000;
const mostTargets = 400;

const isBlank = (text: string) => !/\S/.test(text);

/** How much text an element holds, counted no further than needed. */
function textLength(element: Element): number {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node && length <= longestText; node = walker.nextNode()) {
    length += node.nodeValue?.slice(0, 2_000).trim().length ?? 0;
  }
  return length;
}

/** What the pointer means, from the path of its event: the innermost element with text, if that is short. */
export function targetOn(path: readonly EventTarget[]): Element | undefined {
  for (const element of path.slice(0, mostSteps)) {
    if (!(element instanceof Element) || element === document.body || element === document.documentElement)
      continue;
    const length = textLength(element);
    if (length > 0) return length <= longestText ? element : undefined;
  }
  return undefined;
}

function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && element.checkVisibility({ visibilityProperty: true });
}

/** Everything with a text of its own, in order, for the keyboard: in the open dialog, if there is one. */
export function targets(): Element[] {
  const dialogs = [...document.querySelectorAll('[role="dialog"],dialog[open],[aria-modal="true"]')];
  const root =
    dialogs.filter(isShown).at(-1) ?? document.querySelector('main,[role="main"]') ?? document.body;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found = new Set<Element>();
  let node = walker.nextNode();
  for (let seen = 0; node && seen < mostNodes && found.size < mostTargets; seen++) {
    const parent = node.parentElement;
    if (parent && !isBlank(node.nodeValue ?? '') && !found.has(parent) && isShown(parent)) found.add(parent);
    node = walker.nextNode();
  }
  return [...found];
}
