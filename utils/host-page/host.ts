/** The one element of ours that a page holds. Its name is no HTML element's, so the page has no style for it. */
export const hostName = 'fairside-panel-host';

/** What a page's style sheet, or the browser's own for popovers, could use to hide, move, cut or cover it. */
const own = `position:fixed;display:block;z-index:2147483647;inset:auto;margin:0;padding:0;border:0;\
width:auto;min-width:0;max-width:none;height:auto;min-height:0;max-height:none;\
background:none;transition:none;filter:none;clip-path:none;\
transform:none;translate:none;rotate:none;scale:none;zoom:1;opacity:1;\
overflow:visible;content-visibility:visible;pointer-events:auto`;

/** What the page finds of ours. Custom properties change nothing, and dark modes add some. */
const stateOf = (host: HTMLElement) =>
  [host.style.cssText.replace(/\s*--[^;]*;/g, ''), host.popover, host.inert] as const;
/** As we left it. */
const left = new WeakMap<HTMLElement, ReturnType<typeof stateOf>>();

const leave = (host: HTMLElement) => left.set(host, stateOf(host));

/** Inline and important: no style sheet of the page can undo it. An empty value takes a property away. */
export function pin(host: HTMLElement, style: Readonly<Record<string, string>>): void {
  for (const [property, value] of Object.entries(style))
    host.style.setProperty(property, value, value && 'important');
  leave(host);
}

/** Hides it without taking it off, or shows it again. */
export const hide = (host: HTMLElement, hidden: boolean): void =>
  pin(host, { visibility: hidden ? 'hidden' : '' });

/** Whether nobody but us has changed the element: a page's scripts can. */
export const isAsLeft = (host: HTMLElement): boolean => `${left.get(host)}` === `${stateOf(host)}`;

/**
 * Puts the element over the page, into the browser's top layer: what the page does to its own root and body
 * (opacity, filters, transforms, clipping) does not reach there. Not over something in full screen. Where a
 * page forbids it, it stands above what it can. What a page changed of it is undone.
 */
export function place(host: HTMLElement): void {
  const [style] = left.get(host) ?? [];
  if (style && !isAsLeft(host)) host.style.cssText = style;
  host.inert = false;
  if (!host.isConnected) document.documentElement.append(host);
  const { fullscreenElement, documentElement } = document;
  if (!host.matches(':popover-open') && (fullscreenElement ?? documentElement) === documentElement) {
    host.popover = 'manual';
    try {
      host.showPopover();
    } catch {
      // it was taken off, or turned into something else, while it was being shown
    }
    if (!host.matches(':popover-open')) host.popover = null;
  }
  leave(host);
}

/**
 * Puts an element of ours over the page: fixed, at the right edge, in a closed shadow root, outside the
 * body, so that the page's layout, scroll and body scripts never meet it. Not on paper. Gone when the signal
 * aborts.
 */
export function mount(
  content: HTMLElement,
  style: Readonly<Record<string, string>>,
  signal: AbortSignal,
): HTMLElement {
  const host = document.createElement(hostName);
  host.style.cssText = own.replace(/;|$/g, '!important;');
  pin(host, style);
  host.attachShadow({ mode: 'closed' }).append(content);
  // Calendars close their popover on a press outside it, and have one-letter shortcuts: what happens on
  // our element is not theirs.
  for (const type of ['pointerdown', 'mousedown', 'click', 'wheel', 'keydown', 'keyup', 'keypress']) {
    host.addEventListener(type, (event) => event.stopPropagation(), { passive: true });
  }
  place(host);
  for (const when of ['before', 'after'])
    addEventListener(`${when}print`, () => hide(host, when === 'before'), { signal });
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
