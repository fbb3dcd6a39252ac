import { textIn } from '../host-page/editable';
import { fieldTyped, placedFields } from './page-fields';
import type { FieldPlace } from './rescued';
import { cutToKeep, isWorthKeeping } from './worth';

/** ms between two tellings of one field, and from a key to the first. */
const rest = 1_000;
const first = 200;

/** ms after which a field that is not to be kept is looked at again. */
const again = 10_000;

interface Told {
  /** Undefined for a field that is not to be kept. */
  readonly place: FieldPlace | undefined;
  /** The page's address when the place was looked for, and when that was. */
  readonly address: string;
  readonly seen: number;
  /** What was told last, and when. */
  text?: string;
  at: number;
}

export interface TypingEdges {
  /** False: nothing of this page is to be kept (any more). Rejects when there is nobody to answer. */
  keep(place: FieldPlace, text: string): Promise<boolean>;
  /** Ends this watch for good. */
  end(): void;
}

/** The documents of frames in a page that are of its own origin. */
function documentOf(frame: EventTarget | null): Document | undefined {
  try {
    return (frame as HTMLIFrameElement | null)?.contentDocument ?? undefined;
  } catch {
    return undefined; // another origin, with a watch of its own where it is on
  }
}

/**
 * Tells what the user types into long fields, calmly: a second apart for each, and at once when the page goes
 * out of sight. Nothing runs while nobody types. Only the browser's own events count, and only in a page that
 * the user has touched.
 */
export function watchTyping({ keep, end }: TypingEdges, signal: AbortSignal): void {
  const known = new WeakMap<HTMLElement, Told>();
  const waiting = new Map<HTMLElement, ReturnType<typeof setTimeout>>();

  function toldOf(field: HTMLElement, now: number): Told {
    const told = known.get(field);
    const isFresh = told?.address === location.href && (told.place || now - told.seen < again);
    // What is no longer in the page keeps the place it had.
    if (told && (isFresh || !field.isConnected)) return told;
    const place = placedFields(document, location).find(({ element }) => element === field)?.place;
    const fresh: Told = { place, address: location.href, seen: now, at: 0 };
    known.set(field, fresh);
    return fresh;
  }

  function tell(field: HTMLElement): void {
    clearTimeout(waiting.get(field));
    waiting.delete(field);
    const text = cutToKeep(textIn(field));
    if (!isWorthKeeping(text)) return;
    const told = toldOf(field, performance.now());
    told.at = performance.now();
    if (!told.place || told.text === text) return;
    told.text = text;
    keep(told.place, text).then(
      (on) => on || end(),
      () => {
        if (told.text === text) delete told.text; // told again with the next key
      },
    );
  }

  const typed = (event: Event) => {
    if (!event.isTrusted || !navigator.userActivation.hasBeenActive) return;
    const field = fieldTyped(event);
    if (!field || waiting.has(field)) return;
    const since = performance.now() - (known.get(field)?.at ?? Number.NEGATIVE_INFINITY);
    waiting.set(
      field,
      setTimeout(() => tell(field), Math.max(first, rest - since)),
    );
  };
  const tellAll = () => {
    for (const field of [...waiting.keys()]) tell(field);
  };

  const options = { capture: true, passive: true, signal };
  function listenIn(root: Document): void {
    // A document that was written anew has lost its listeners; the same one twice counts once.
    root.addEventListener('input', typed, options);
    for (const frame of root.querySelectorAll('iframe')) hearFrame(frame);
    root.addEventListener('load', hearLoaded, options);
    root.defaultView?.addEventListener('blur', hearFocused, options);
  }
  const hearFrame = (frame: EventTarget | null) => {
    const inner = documentOf(frame);
    if (inner) listenIn(inner);
  };
  const hearLoaded = ({ target }: Event) => {
    if ((target as Element | null)?.localName === 'iframe') hearFrame(target);
  };
  // Frames in shadow roots tell nobody that they have loaded, but the focus goes there.
  const hearFocused = () => {
    let active = document.activeElement;
    while (active?.shadowRoot) active = active.shadowRoot.activeElement;
    if (active?.localName === 'iframe') hearFrame(active);
  };

  listenIn(document);
  addEventListener('pagehide', tellAll, options);
  document.addEventListener('visibilitychange', () => document.hidden && tellAll(), options);
  signal.addEventListener('abort', () => {
    for (const timer of waiting.values()) clearTimeout(timer);
    waiting.clear();
  });
}
