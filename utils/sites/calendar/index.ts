import type { EventReading } from '../../meeting/reading';
import type { Site } from '../site';
import { generic } from './generic';
import { google } from './google';
import { outlook } from './outlook';

/** Calendars with a reader of their own. */
export const calendars: readonly Site<EventReading>[] = [google, outlook];

/** The reader for an address: the site's own, else the generic one. */
export function calendarAt(url: URL): Site<EventReading> {
  return calendars.find((site) => site.isHere(url)) ?? generic;
}
