import { lookAfterInput } from '../host-page/looks';
import { onAddressChange } from '../host-page/navigation';
import { watchSurface } from '../host-page/surface-watch';
import { isMiss } from '../meeting/reading';
import type { PageReading } from '../messages/to-page';
import { hrForm } from '../sites/hr';
import { readersFor } from '../sites/offer';
import type { Page } from '../sites/site';

interface Seen {
  readonly surface: Element;
  readonly reading: PageReading;
}

/** What the page shows right now: an event, else a form, else nothing. */
function see(): Seen | undefined {
  const page: Page = { document, url: new URL(location.href) };
  for (const site of [...readersFor(page.url), hrForm]) {
    const surface = site.isHere(page.url) ? site.surface(page) : undefined;
    const reading = surface && site.read(surface, page);
    if (surface && reading && !isMiss(reading)) return { surface, reading };
  }
  return undefined;
}

const opened = '[role="dialog"],dialog[open],[aria-modal="true"]';
const stated = 'script[type="application/ld+json"],[itemtype*="schema.org/"],.h-event,.vevent';

/**
 * Whether the generic reader should come into the page: where the site has readers of its own, once
 * something is open that they do not understand; elsewhere with the user's first click or key, or at once
 * if the page states an event for machines. Until then a page carries the launcher alone.
 */
function wantsGeneric(hadInput: boolean): boolean {
  const own = readersFor(new URL(location.href));
  if (own.some(({ id }) => id === 'generic')) return false;
  const isOpen = document.querySelector(opened) !== null;
  return isOpen || (own.length === 0 && (hadInput || document.querySelector(stated) !== null));
}

interface WatchEdges {
  isAlive(): boolean;
  end(): void;
  /** Brings the generic reader into the page; false if it cannot come. */
  moreReaders(): Promise<boolean>;
}

/**
 * Tells what the page shows, each time it is something else. Looks when the script starts, after the
 * user's clicks and keys, and when the address changes; watches only the element that shows an event.
 * `lookClosely` is for when somebody asks: it waits for the generic reader.
 */
export function watchPage(
  told: (reading: PageReading | null) => void,
  { isAlive, end, moreReaders }: WatchEdges,
  signal: AbortSignal,
): { lookClosely(): Promise<void> } {
  let bringing: Promise<void> | undefined;
  let seen: Seen | undefined;
  let watch: AbortController | undefined;
  let last = 'null';

  /** Once: what could not come will not come a second later either. */
  const bringGeneric = () => {
    bringing ??= moreReaders().then((came) => {
      if (came) update();
    });
    return bringing;
  };

  const update = (hadInput = false) => {
    if (signal.aborted) return;
    if (!isAlive()) {
      end();
      return;
    }
    const now = see();
    if (!now && wantsGeneric(hadInput)) void bringGeneric();
    if (now?.surface !== seen?.surface) {
      watch?.abort();
      watch = undefined;
      // A page that is an event as a whole is looked at again only after input: watching its body would
      // mean watching everything.
      if (now && now.surface !== document.body) {
        watch = new AbortController();
        watchSurface(
          now.surface,
          { changed: () => update(), gone: () => update() },
          AbortSignal.any([watch.signal, signal]),
        );
      }
    }
    seen = now;
    const text = JSON.stringify(now?.reading ?? null);
    if (text === last) return;
    last = text;
    told(now?.reading ?? null);
  };

  update();
  lookAfterInput(() => update(true), signal);
  onAddressChange(() => update(), signal);
  return {
    async lookClosely() {
      update(true);
      if (!seen && wantsGeneric(true)) await bringGeneric();
    },
  };
}
