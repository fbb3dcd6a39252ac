import { type EventReading, isMiss, type Outdated } from '../meeting/reading';
import { readersFor } from './offer';
import { outlineOf } from './outline';
import type { Site } from './site';

/**
 * The generic reader, asked on a site with a reader of its own, is asked because that one found nothing:
 * its reading then says that the site is not built as its reader knows it, and how it is built.
 */
export function tellingOutdated(generic: Site<EventReading>): Site<EventReading> {
  let told: { readonly surface: Element; readonly outdated: Outdated } | undefined;
  return {
    ...generic,
    read(surface, page) {
      const reading = generic.read(surface, page);
      const own = readersFor(page.url).find(({ id }) => id !== generic.id);
      if (isMiss(reading) || !own) return reading;
      // Once for an element: what changes within it is another event, not another way of building.
      if (told?.surface !== surface)
        told = { surface, outdated: { site: own.id, outline: outlineOf(surface) } };
      return { ...reading, outdated: told.outdated };
    },
  };
}
