import { hostName, mount, place } from './host';
import { lease } from './lease';
import { type PickLineWords, pickLine } from './pick-line';
import { targetOn, targets } from './pick-target';

export interface Picker {
  /** Asks for one more thing on the page; undefined once the user gave up. */
  next(say: string): Promise<Element | undefined>;
}

/** What a press consists of, which the page must not take for one of its own. */
const presses = [
  'pointerdown',
  'mousedown',
  'pointerup',
  'mouseup',
  'click',
  'dblclick',
  'touchstart',
  'touchend',
];
/** Of these the default would focus, select, drag, follow a link or tick a box. */
const withDefault = new Set(['mousedown', 'click', 'dblclick']);
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/**
 * Lets the user point at things on the page: an outline follows the pointer or the keys, a press chooses.
 * The page keeps its pointer, wheel and all other keys; only the choosing presses are kept from it. Nothing
 * is left when `picking` ends, by the user or by whoever holds it.
 */
export function startPicking(words: PickLineWords, picking: AbortController, isAlive: () => boolean): Picker {
  const { signal } = picking;
  const cancel = () => picking.abort();
  let current: Element | undefined;
  let saying = '';
  let chosen: ((element: Element | undefined) => void) | undefined;
  let frame = 0;

  const outline = document.createElement('div');
  outline.style.cssText =
    'all:initial;visibility:inherit;position:absolute;box-sizing:border-box;border:3px solid #1f6f5c;border-radius:5px;box-shadow:0 0 0 2px #fff,inset 0 0 0 1px #fff;pointer-events:none';
  const draw = () => {
    const { top, left, width, height } = current?.isConnected
      ? current.getBoundingClientRect()
      : { top: 0, left: 0, width: 0, height: 0 };
    outline.style.display = width > 0 ? 'block' : 'none';
    outline.style.top = `${top - 3}px`;
    outline.style.left = `${left - 3}px`;
    outline.style.width = `${width + 6}px`;
    outline.style.height = `${height + 6}px`;
    // Some pages throw out what they do not know.
    if (!host.isConnected && !signal.aborted) place(host);
  };
  const drawSoon = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(draw);
  };

  const choose = (element: Element | undefined) => {
    if (!element) return;
    const answer = chosen;
    chosen = undefined;
    answer?.(element);
  };

  const step = (by: number) => {
    const all = targets();
    const at = current ? all.indexOf(current) : -1;
    current = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length];
    current?.scrollIntoView({ block: 'nearest' });
    line.say(saying, current?.textContent?.slice(0, 200));
    drawSoon();
  };

  /** True for the keys that mean us. */
  const press = (event: KeyboardEvent): boolean => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return false;
    const by = event.key === 'Tab' ? (event.shiftKey ? -1 : 1) : steps[event.key];
    if (event.key === 'Escape') cancel();
    else if (event.key === 'Enter') choose(current);
    else if (by) step(by);
    else return false;
    event.preventDefault();
    return true;
  };

  const line = pickLine(words, press);
  const content = document.createElement('div');
  content.style.cssText = 'all:initial;visibility:inherit;position:absolute;inset:0;pointer-events:none';
  content.append(outline, line.element);
  const host = mount(
    content,
    {
      inset: '0',
      width: '100%',
      height: '100%',
      overflow: 'hidden',
      'pointer-events': 'none',
    },
    signal,
  );
  lease(host, isAlive, cancel, signal);

  // At the window and before all else; presses that a script makes up are the page's own affair.
  const own = { capture: true, passive: false, signal };
  for (const type of presses) {
    addEventListener(
      type,
      (event) => {
        if (!event.isTrusted || (event instanceof MouseEvent && event.button !== 0)) return;
        event.stopImmediatePropagation();
        if (withDefault.has(type)) event.preventDefault();
        if (type !== 'click') return;
        const path = event.composedPath();
        // Of ours only the line's button is in the way of the pointer.
        if (path[0] === host) cancel();
        // The second half of a double click chose already.
        else if (event instanceof MouseEvent && event.detail < 2) choose(targetOn(path));
      },
      own,
    );
  }
  addEventListener(
    'pointermove',
    (event) => {
      current = targetOn(event.composedPath());
      line.pointerAt(event.clientX, event.clientY);
      drawSoon();
    },
    { capture: true, passive: true, signal },
  );
  for (const type of ['scroll', 'resize'])
    addEventListener(type, drawSoon, { capture: true, passive: true, signal });
  addEventListener(
    'keydown',
    (event) => {
      if (event.isTrusted && press(event)) event.stopImmediatePropagation();
    },
    own,
  );
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    chosen?.(undefined);
  });

  // Keys go to our line, unless the user is in the page, whose popovers may close when they lose the focus.
  const active = document.activeElement;
  if (!active || active === document.body || active.localName === hostName) line.focus();

  return {
    next(say) {
      saying = say;
      line.say(say);
      if (signal.aborted) return Promise.resolve(undefined);
      return new Promise((resolve) => {
        chosen = resolve;
      });
    },
  };
}
