import { shadowOf } from './focus';

/** How to find an element again after the page has made it anew. */
export interface Trail {
  readonly document: Document;
  readonly localName: string;
  /** Attributes that name it, as a selector each. */
  readonly names: readonly string[];
  /** Where it stood: from the body, or its shadow root, the child's number at each step. */
  readonly steps: readonly number[];
  readonly host?: Trail;
}

const naming = ['id', 'name', 'aria-label', 'aria-labelledby', 'data-testid', 'placeholder'];

function stepsTo(element: Element): number[] {
  const steps: number[] = [];
  let at: Node = element;
  while (at.parentNode) {
    steps.unshift([...at.parentNode.children].indexOf(at as Element));
    at = at.parentNode;
  }
  return steps;
}

/** How to find an element again after its page has drawn it anew. */
export function trailOf(element: Element): Trail {
  const names = naming.flatMap((name) => {
    const value = element.getAttribute(name);
    return value ? `${element.localName}[${name}="${CSS.escape(value)}"]` : [];
  });
  const root = element.getRootNode();
  const host = 'host' in root ? { host: trailOf((root as ShadowRoot).host) } : {};
  return {
    document: element.ownerDocument,
    localName: element.localName,
    names,
    steps: stepsTo(element),
    ...host,
  };
}

/** The element that stands where the lost one stood: of the same name if it had one, else in the same place. */
export function follow({ document, localName, names, steps, host }: Trail): Element | undefined {
  const outer = host && follow(host);
  const root = host ? outer && shadowOf(outer) : document;
  if (!root) return undefined;
  for (const name of names) {
    const found = root.querySelectorAll(name);
    if (found.length === 1) return found[0];
  }
  if (names.length > 0) return undefined; // another field may stand in its place now
  let at: ParentNode | undefined = root;
  for (const step of steps) at = at?.children[step];
  const there = at as Element | undefined;
  return there?.localName === localName ? there : undefined;
}
