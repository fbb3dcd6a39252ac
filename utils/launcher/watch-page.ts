import { lookAfterInput } from '../host-page/looks';
import { onAddressChange } from '../host-page/navigation';
import { watchSurface } from '../host-page/surface-watch';
import { isMiss } from '../meeting/reading';
import type { PageReading } from '../messages/to-page';
import { calendarAt } from '../sites/calendar';
import { hrForm } from '../sites/hr/generic';
import type { Page } from '../sites/site';

interface Seen {
  readonly surface: Element;
  readonly reading: PageReading;
}

/** What the page shows right now: an event, else a form, else nothing. */
function see(): Seen | undefined {
  const page: Page = { document, url: new URL(location.href) };
  for (const site of [calendarAt(page.url), hrForm]) {
    const surface = site.isHere(page.url) ? site.surface(page) : undefined;
    const reading = surface && site.read(surface, page);
    if (surface && reading && !isMiss(reading)) return { surface, reading };
  }
  return undefined;
}

/**
 * Tells what the page shows, each time it is something else. Looks when the script starts, after the
 * user's clicks and keys, and when the address changes; watches only the element that shows an event.
 */
export function watchPage(
  told: (reading: PageReading | null) => void,
  { isAlive, end }: { isAlive(): boolean; end(): void },
  signal: AbortSignal,
): void {
  let seen: Seen | undefined;
  let watch: AbortController | undefined;
  let last = 'null';

  const update = () => {
    if (signal.aborted) return;
    if (!isAlive()) {
      end();
      return;
    }
    const now = see();
    if (now?.surface !== seen?.surface) {
      watch?.abort();
      watch = undefined;
      // A page that is an event as a whole is looked at again only after input: watching its body would
      // mean watching everything.
      if (now && now.surface !== document.body) {
        watch = new AbortController();
        watchSurface(now.surface, { changed: update, gone: update }, AbortSignal.any([watch.signal, signal]));
      }
    }
    seen = now;
    const text = JSON.stringify(now?.reading ?? null);
    if (text === last) return;
    last = text;
    told(now?.reading ?? null);
  };

  update();
  lookAfterInput(update, signal);
  onAddressChange(update, signal);
}
