/** The one element of ours that a page holds. Its name is no HTML element's, so the page has no style for it. */
export const hostName = 'fairside-panel-host';

/** What a page's style sheet could use to hide, move or cover an element it does not know. */
const own = {
  position: 'fixed',
  display: 'block',
  'z-index': '2147483647',
  inset: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  width: 'auto',
  height: 'auto',
  'min-width': '0',
  'min-height': '0',
  'max-width': 'none',
  'max-height': 'none',
  opacity: '1',
  transform: 'none',
  translate: 'none',
  scale: 'none',
  rotate: 'none',
  zoom: '1',
  filter: 'none',
  'clip-path': 'none',
  'pointer-events': 'auto',
  'content-visibility': 'visible',
};

/** Inline and important: no style sheet of the page can undo it. */
function pin(element: HTMLElement, style: Readonly<Record<string, string>>): void {
  for (const [property, value] of Object.entries(style))
    element.style.setProperty(property, value, 'important');
}

/**
 * Puts an element of ours over the page: fixed, at the right edge, in a closed shadow root, outside the
 * body, so that the page's layout, scroll and body scripts never meet it. Gone when the signal aborts.
 */
export function mount(
  content: HTMLElement,
  style: Readonly<Record<string, string>>,
  signal: AbortSignal,
): HTMLElement {
  const host = document.createElement(hostName);
  pin(host, { ...own, ...style });
  host.attachShadow({ mode: 'closed' }).append(content);
  // Calendars close their popover on a press outside it, and have one-letter shortcuts: what happens on
  // our element is not theirs.
  for (const type of ['pointerdown', 'mousedown', 'click', 'wheel', 'keydown', 'keyup', 'keypress']) {
    host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
  document.documentElement.append(host);
  signal.addEventListener('abort', () => host.remove());
  return host;
}

/** Whether an event of the page happened on an element of ours. */
export function isOurs(target: EventTarget | null): boolean {
  return target instanceof Element && target.localName === hostName;
}

/** Removes what an earlier instance of this script left behind when it was cut off. */
export function sweep(): void {
  for (const left of document.querySelectorAll(hostName)) left.remove();
}
