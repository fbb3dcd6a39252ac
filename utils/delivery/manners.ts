import { editorRoot } from '../host-page/editable';

/** How an editor wants to be given a text. */
export interface Manners {
  /** The editor with all it shows. */
  readonly root: Element;
  /** More of the page around it: some editors are made of many fields, and put a paste into new ones. */
  readonly around: Element;
  /** Takes plain text only; markup would stand in it as such. */
  readonly plain: boolean;
  /** Does something else with a paste than taking it: it gets the browser's default at once. */
  readonly direct: boolean;
  /** Shows only the lines in view. */
  readonly partial: boolean;
  /** Takes a paste only after it heard of the focus, of which it does not while the panel beside has it. */
  readonly wantsFocus: boolean;
}

/** Editors of code, Ace, CodeMirror 5 and 6, Monaco, by the element around all of them. */
const ofCode = '.ace_editor,.CodeMirror,.cm-editor,.monaco-editor';

/** Text in a typewriter's letters, with its spaces kept: what people write programs or Markdown in. */
function looksLikeCode(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return (
    style?.whiteSpace.startsWith('pre') === true &&
    /\bmono|monospace|courier|consolas|menlo/i.test(style.fontFamily)
  );
}

/** Jodit asks with a dialog at each paste; Quill 1 moves the focus into a bin of its own. */
function isDirect(root: Element): boolean {
  return (
    root.matches('.jodit-wysiwyg') ||
    (root.matches('.ql-editor') &&
      root.parentElement?.querySelector(':scope > .ql-clipboard[contenteditable]') != null)
  );
}

/** Whatever stands around an editor is part of it up to here, at the most. */
const outside = 'form,main,dialog,[role="dialog"],article,body';
const mostSteps = 6;

function surroundings(root: Element): Element {
  let at = root;
  for (let step = 0; step < mostSteps; step++) {
    const parent = at.parentElement;
    if (!parent || parent.matches(outside)) break;
    at = parent;
  }
  return at;
}

/** The smallest thing around a field nobody sees that is large enough to be what the user looks at. */
function around(field: Element): Element {
  let at = field;
  while (at.parentElement) {
    at = at.parentElement;
    const { width, height } = at.getBoundingClientRect();
    if (width >= 100 && height >= 30) break;
  }
  return at;
}

/** How the field or editor around this element takes text; only looks. */
export function mannersOf(element: HTMLElement): Manners {
  const code = element.closest(ofCode);
  const isNative = element.localName === 'textarea' || element.localName === 'input';
  const root = code ?? (isNative ? around(element) : editorRoot(element));
  return {
    root,
    around: surroundings(root),
    plain:
      code !== null ||
      isNative ||
      ('editContext' in element && !!element.editContext) ||
      looksLikeCode(element),
    direct: isDirect(root),
    partial: code !== null || isNative,
    wantsFocus: code?.matches('.monaco-editor') === true,
  };
}

/**
 * Whether a text field is only where an editor catches keys: it shows nothing itself, so that what stands in
 * it is not what the user writes.
 */
export function isKeyCatcher(field: HTMLElement): boolean {
  if (field.closest(ofCode)) return true;
  const { width, height, right, bottom } = field.getBoundingClientRect();
  const style = field.ownerDocument.defaultView?.getComputedStyle(field);
  return width * height < 64 || right < 0 || bottom < -1000 || style?.opacity === '0';
}
