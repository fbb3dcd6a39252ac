import { htmlLines } from './html-lines';
import { type Editor, markupOf, type Probe, plainLines } from './probe';

/** A field as it stands, with the value that its page kept from its events. */
function field(element: HTMLInputElement | HTMLTextAreaElement): Probe {
  element.ariaLabel = 'Comment';
  let kept = '';
  element.addEventListener('input', () => {
    kept = element.value;
  });
  return {
    lines: () => plainLines(kept),
    set(text) {
      element.value = kept = text;
    },
  };
}

/** Editable content, with what its page kept from its events. */
export function editable(element: HTMLElement, mode: 'true' | 'plaintext-only' = 'true'): Probe {
  element.contentEditable = mode;
  element.ariaLabel = 'Comment';
  element.style.whiteSpace = mode === 'true' ? '' : 'pre-wrap';
  const isPlain = mode === 'plaintext-only';
  const read = () => (isPlain ? element.innerText : element.innerHTML);
  let kept = '';
  element.addEventListener('input', () => {
    kept = read();
  });
  return {
    lines: () => (isPlain ? plainLines(kept) : htmlLines(kept)),
    set(text) {
      if (isPlain) element.textContent = text;
      else element.innerHTML = markupOf(text);
      kept = read();
    },
  };
}

function shown<Name extends 'input' | 'textarea' | 'div'>(
  name: Name,
  place: Node,
): HTMLElementTagNameMap[Name] {
  const element = (place.ownerDocument ?? document).createElement(name);
  element.style.cssText = 'box-sizing:border-box;width:100%;min-height:120px';
  place.appendChild(element);
  return element;
}

const inShadow =
  (mode: 'open' | 'closed', fill: (root: ShadowRoot) => Probe): Editor =>
  (place) => {
    class Holder extends HTMLElement {
      readonly root = this.attachShadow({ mode });
    }
    customElements.define('text-holder', Holder);
    const holder = new Holder();
    holder.style.display = 'block';
    place.append(holder);
    return fill(holder.root);
  };

const inFrame =
  (fill: (inside: Document) => Probe): Editor =>
  async (place) => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width:100%;height:200px';
    frame.srcdoc = '<!doctype html><title>field</title><body></body>';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    place.append(frame);
    await loaded;
    if (!frame.contentDocument) throw new Error('no document in the frame');
    return fill(frame.contentDocument);
  };

export const native = {
  input: (place) => field(shown('input', place)),
  textarea: (place) => field(shown('textarea', place)),
  contenteditable: (place) => editable(shown('div', place)),
  'plaintext-only': (place) => editable(shown('div', place), 'plaintext-only'),
  'open shadow root, textarea': inShadow('open', (root) => field(shown('textarea', root))),
  'open shadow root, contenteditable': inShadow('open', (root) => editable(shown('div', root))),
  'closed shadow root, textarea': inShadow('closed', (root) => field(shown('textarea', root))),
  'closed shadow root, contenteditable': inShadow('closed', (root) => editable(shown('div', root))),
  'frame, textarea': inFrame(({ body }) => field(shown('textarea', body))),
  'frame, contenteditable': inFrame(({ body }) => editable(shown('div', body))),
  'frame, designMode': inFrame((inside) => {
    inside.designMode = 'on';
    let kept = '';
    inside.addEventListener('input', () => {
      kept = inside.body.innerHTML;
    });
    return {
      lines: () => htmlLines(kept),
      set(text) {
        inside.body.innerHTML = kept = markupOf(text);
      },
    };
  }),
} satisfies Record<string, Editor>;
