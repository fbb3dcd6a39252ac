import fc from 'fast-check';

/** One thing done to a page; numbers choose among its elements, whatever their count. */
export type Mutation =
  | { readonly do: 'remove' | 'double' | 'empty'; readonly at: number }
  | { readonly do: 'swap' | 'move'; readonly at: number; readonly to: number }
  | { readonly do: 'text'; readonly at: number; readonly text: string }
  | { readonly do: 'attribute'; readonly at: number; readonly nth: number; readonly text: string }
  | { readonly do: 'deepen'; readonly at: number; readonly by: number };

const at = fc.nat(100_000);
/** What pages hold in the wild and by mistake, and what breaks those who split, match and decode. */
const strange = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '',
    '\ud800',
    '%E0%A4%A',
    '__proto__',
    'constructor',
    '"]\\',
    '10:00 – 11:00',
    '99999-99-99',
    '2026-02-31T25:61',
    '９月２８日（月）',
    'a@b.co '.repeat(200),
    '10:30 '.repeat(400),
    'x'.repeat(100_000),
    '绩效面谈：李薇'.repeat(2_000),
  ),
);

export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('remove', 'double', 'empty'), at }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('swap', 'move'), at, to: at }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('text'), at, text: strange }) },
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('attribute'), at, nth: fc.nat(20), text: strange }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('deepen'), at, by: fc.nat(600) }) },
);

function deepen(element: Element, by: number): void {
  const { ownerDocument: document, parentNode: parent } = element;
  const mark = document.createComment('');
  parent?.replaceChild(mark, element);
  let inner: Element = element;
  for (let depth = 0; depth < by; depth++) {
    const outer = document.createElement('div');
    outer.append(inner);
    inner = outer;
  }
  parent?.replaceChild(inner, mark);
}

function moveOrSwap(element: Element, other: Element | undefined, swap: boolean): void {
  if (!other || other.contains(element) || element.contains(other)) return;
  if (swap) {
    const place = other.ownerDocument.createComment('');
    element.replaceWith(place);
    other.replaceWith(element);
    place.replaceWith(other);
  } else other.append(element);
}

/** Does it to a page, in place. What cannot be done (an element into itself) is left. */
export function mutate(document: Document, one: Mutation): void {
  const all = [...document.body.querySelectorAll('*')];
  const pick = (nth: number) => all[nth % all.length];
  const element = pick(one.at);
  if (!element) return;
  switch (one.do) {
    case 'remove':
      element.remove();
      break;
    case 'empty':
      element.replaceChildren();
      break;
    case 'double':
      element.after(element.cloneNode(true));
      break;
    case 'text':
      element.textContent = one.text;
      break;
    case 'attribute': {
      const names = element.getAttributeNames();
      const name = names[one.nth % names.length];
      if (name) element.setAttribute(name, one.text);
      break;
    }
    case 'deepen':
      deepen(element, one.by);
      break;
    default:
      moveOrSwap(element, pick(one.to), one.do === 'swap');
  }
}
