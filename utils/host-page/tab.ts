import { allowance } from './allowance';
import { focused } from './focus';
import { mount, place } from './host';
import { onStripped } from './stripped';

export interface TabWords {
  /** What a press does, for the tooltip and the screen reader. */
  readonly action: string;
  /** What it shows: the meeting it is about; undefined: what a press does. */
  readonly label: string | undefined;
}

/** px; of two lines. A sentence of ours may be higher, where the window is narrow. */
const height = 40;
const apart = 8;
/** Where the tab stands in the window, from the top, unless that is in the way. */
const usual = 0.38;

/** The host's lease hides it by its visibility, which `all` would set apart from it. */
const look = `all:initial;visibility:inherit;display:flex;align-items:center;gap:8px;box-sizing:border-box;max-width:min(300px,40vw);min-height:${height}px;padding:3px 12px;border-radius:10px 0 0 10px;background:#1f6f5c;color:#fff;font:600 13px/1.3 system-ui;cursor:pointer;box-shadow:0 2px 8px #141c2d47`;

function mark(): SVGSVGElement {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.ariaHidden = 'true';
  svg.style.cssText = 'flex:none;width:16px;fill:#fff';
  const path = document.createElementNS(namespace, 'path');
  // Two people on the same side of a table.
  path.setAttribute(
    'd',
    'M5 4a2 2 0 1 1 0 4 2 2 0 0 1 0-4Zm6 0a2 2 0 1 1 0 4 2 2 0 0 1 0-4ZM4 10h8a1 1 0 0 1 0 2H4a1 1 0 0 1 0-2Z',
  );
  svg.append(path);
  return svg;
}

/** Not over what shows the event: above it, or below, where there is room. */
function topBeside(shown: DOMRect | undefined): number {
  const top = Math.round(innerHeight * usual);
  const isClear =
    !shown || shown.top >= top + height || shown.bottom <= top || shown.right <= innerWidth - widest();
  if (isClear) return top;
  const [above, below] = [shown.top - height - apart, shown.bottom + apart];
  if (above >= apart) return above;
  return below + height <= innerHeight ? below : top;
}

const widest = () => Math.min(300, innerWidth * 0.4);

/**
 * Shows the small tab at the right edge of the page, until the signal aborts; a page that takes it off gets
 * it back a few times. `shown` is the place of what it is about. `pressed` is told where in
 * the page the user was: pressing it with the mouse leaves the focus there, reaching it by key does not.
 * Returns its host element.
 */
export function showTab(
  { action, label }: TabWords,
  shown: DOMRect | undefined,
  pressed: (cameFrom: Element | null) => void,
  signal: AbortSignal,
): HTMLElement {
  const button = document.createElement('button');
  button.title = label ? `${action}: ${label}` : action;
  button.style.cssText = look;
  const ring = (on: boolean) => {
    button.style.outline = on ? '3px solid #8fd6c2' : 'none';
  };
  button.ariaLabel = button.title;
  const line = document.createElement('span');
  // What somebody called a meeting may be of any length; what we say is to be read to its end.
  line.style.cssText = `display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:${label ? 2 : 9};overflow:hidden;overflow-wrap:anywhere`;
  line.textContent = label ?? action;
  button.append(mark(), line);
  let cameFrom: Element | null = null;
  button.addEventListener('focus', (event) => {
    cameFrom = event.relatedTarget instanceof Element ? event.relatedTarget : null;
    ring(button.matches(':focus-visible'));
  });
  button.addEventListener('blur', () => ring(false));
  const host = mount(button, { right: '0', top: `${topBeside(shown)}px` }, signal);
  // On the window: pages that stop every event on its way down would keep it from the button.
  const onHost = (type: string, act: (event: Event) => void) =>
    addEventListener(type, (event) => event.target === host && act(event), { capture: true, signal });
  onHost('mousedown', (event) => event.preventDefault());
  onHost('click', (event) => event.isTrusted && pressed(cameFrom ?? focused()));
  const again = allowance();
  const root = document.documentElement;
  // A page that has written itself anew has taken every listener off, and the tab would be dead.
  const canStay = () => document.documentElement === root && again.take();
  onStripped(host, () => (canStay() ? place(host) : host.remove()), signal);
  return host;
}
