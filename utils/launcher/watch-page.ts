import { calmly } from '../host-page/calmly';
import { lookAfterInput } from '../host-page/looks';
import { onAddressChange } from '../host-page/navigation';
import { watchSurface } from '../host-page/surface-watch';
import { isMiss } from '../meeting/reading';
import type { ReadersWanted } from '../messages/to-background';
import type { PageReading } from '../messages/to-page';
import { formReader, readersFor } from '../sites/offer';
import type { Page } from '../sites/site';
import type { Sight } from './trace';

interface Seen {
  readonly surface: Element;
  readonly reading: PageReading;
}

/** What the page shows right now: an event, else a form, else nothing. */
function see(sights: Sight[], pointed: Element | undefined): Seen | undefined {
  const page: Page = { document, url: new URL(location.href), pointed };
  const forms = formReader();
  for (const site of [...readersFor(page.url), ...(forms ? [forms] : [])]) {
    const surface = site.isHere(page.url) ? site.surface(page) : undefined;
    const reading = surface && site.read(surface, page);
    const missed = reading && isMiss(reading) ? reading.miss : 'nothing open';
    sights.push({ reader: site.id, saw: reading && !isMiss(reading) ? 'a reading' : missed });
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

const longText = 'textarea,[contenteditable=""],[contenteditable="true"]';
/** Applications whose fields stand in shadow roots, where no selector of the page's finds them. */
const inShadow = '[class*="ui5"],ui5-shellbar,xweb-shellbar,sdf-button';

/** Whether the reader of forms should come into the page: there is something one could write into. */
function wantsForms(): boolean {
  return !formReader() && document.querySelector(`${longText},${inShadow}`) !== null;
}

interface WatchEdges {
  isAlive(): boolean;
  end(): void;
  /** Brings further readers into the page; false if they cannot come. */
  moreReaders(which: ReadersWanted): Promise<boolean>;
  /** Told what each reader made of the page, after a click or key and when something was read. */
  trace(sights: readonly Sight[], reading: PageReading | null): void;
}

/**
 * Tells what the page shows, each time it is something else. Looks when the script starts, after the
 * user's clicks and keys, and when the address changes; watches only the element that shows an event.
 * `look` looks now: a page may have changed without the user. `lookClosely` is for when somebody asks: it waits for the generic reader, and then for that of forms.
 */
export function watchPage(
  told: (reading: PageReading | null) => void,
  { isAlive, end, moreReaders, trace }: WatchEdges,
  signal: AbortSignal,
): { look(): void; lookClosely(): Promise<void>; surface(): Element | undefined } {
  const bringing = new Map<ReadersWanted, Promise<void>>();
  let seen: Seen | undefined;
  let watch: AbortController | undefined;
  let last = 'null';
  /** The user did something since the last look, and where. */
  let isAsked = false;
  let pointed: Element | undefined;

  /** Once: what could not come will not come a second later either. */
  const bring = (which: ReadersWanted): Promise<void> => {
    const coming =
      bringing.get(which) ??
      moreReaders(which).then((came) => {
        if (came) update();
      });
    bringing.set(which, coming);
    return coming;
  };

  const update = () => {
    if (signal.aborted) return;
    const hadInput = isAsked;
    isAsked = false;
    if (!isAlive()) {
      end();
      return;
    }
    const sights: Sight[] = [];
    const now = see(sights, pointed);
    if (now || hadInput) trace(sights, now?.reading ?? null);
    if (!now && wantsGeneric(hadInput)) void bring('open');
    if (!now && wantsForms()) void bring('forms');
    if (now?.surface !== seen?.surface) {
      watch?.abort();
      watch = undefined;
      // A page that is an event as a whole is looked at again only after input: watching its body would
      // mean watching everything.
      if (now && now.surface !== document.body) {
        watch = new AbortController();
        watchSurface(now.surface, look, AbortSignal.any([watch.signal, signal]));
      }
    }
    seen = now;
    const text = JSON.stringify(now?.reading ?? null);
    if (text === last) return;
    last = text;
    told(now?.reading ?? null);
  };

  const look = calmly(update, signal);
  const input = lookAfterInput((pressed) => {
    pointed = pressed;
    isAsked = true;
    look();
  }, signal);
  onAddressChange(look, signal);
  update();
  // Sites with a reader build themselves after they have loaded.
  if (readersFor(new URL(location.href)).length > 0) input.soon(look);
  return {
    look: update,
    /** What in the page shows the event, where that is not the page as a whole. */
    surface: () => (seen?.surface === document.body ? undefined : seen?.surface),
    async lookClosely() {
      isAsked = true;
      update();
      if (!seen && wantsGeneric(true)) await bring('open');
      // Asked, the form reader looks into frames and shadow roots too, and knows pages about a person without a field.
      if (!seen && !formReader()) await bring('forms');
    },
  };
}
