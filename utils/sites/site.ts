import type { EventReading, FormReading, Miss } from '../meeting/reading';

/** A page with the pieces a reader may look at. */
export interface Page {
  readonly document: Document;
  readonly url: URL;
  /** What the user clicked last, where that is known: a grid may say what it is and show nothing more. */
  readonly pointed?: Element | undefined;
}

/** What a site's reader reads: an event that is open, or a form. */
export interface Site<Reading extends EventReading | FormReading> {
  readonly id: string;
  /** Whether the reader serves this address. */
  isHere(url: URL): boolean;
  /** The element that shows one event (or one form) right now, if any does. Cheap: runs after clicks. */
  surface(page: Page): Element | undefined;
  /** Reads it. Never throws; says why when there is nothing to read. */
  read(surface: Element, page: Page): Reading | Miss;
}
