/** A field as it is told from others after the page has drawn it anew. */
export interface Keyed {
  readonly element: HTMLElement;
  /** What stays the same about it: its kind, its label, its name. */
  readonly key: string;
}

interface Known {
  readonly mark: string;
  readonly element: WeakRef<HTMLElement>;
  readonly key: string;
}

/*
 * In this extension's own world of the page, so that the script that fills knows the marks that the script
 * that reads gave. The page cannot see it.
 */
const place = Symbol.for('fairside.marks');
const world = globalThis as { [place]?: { readonly frame: string; given: number; known: readonly Known[] } };

/** What all marks of this document begin with. Made of chance: no two frames have the same. */
function ofHere() {
  world[place] ??= {
    frame: [...crypto.getRandomValues(new Uint32Array(2))].join('-'),
    given: 0,
    known: [],
  };
  return world[place];
}

/**
 * The marks of a page's fields, in their order. A field keeps its mark while its element is there; one that
 * the page drew anew takes over the mark of one that is gone and had the same key.
 */
export function marksOf(fields: readonly Keyed[]): readonly string[] {
  const here = ofHere();
  const marks = new Map<Element, string>();
  for (const { mark, element } of here.known) {
    const still = element.deref();
    if (still?.isConnected) marks.set(still, mark);
  }
  const gone = here.known.filter(({ element }) => !element.deref()?.isConnected);
  for (const { element, key } of fields) {
    if (marks.has(element)) continue;
    const at = gone.findIndex((it) => it.key === key);
    const [heir] = at < 0 ? [] : gone.splice(at, 1);
    marks.set(element, heir?.mark ?? `${here.frame}.${here.given++}`);
  }
  const now = fields.map(({ element, key }) => ({
    mark: marks.get(element) ?? '',
    element: new WeakRef(element),
    key,
  }));
  // Those that are not to be seen at the moment may come back.
  const away = here.known.filter(({ mark }) => !now.some((it) => it.mark === mark)).slice(-now.length - 60);
  here.known = [...away, ...now];
  return now.map(({ mark }) => mark);
}

/** The field that was given a mark, while it is in the page. */
export function elementOf(mark: string): HTMLElement | undefined {
  const element = ofHere()
    .known.find((it) => it.mark === mark)
    ?.element.deref();
  return element?.isConnected ? element : undefined;
}
