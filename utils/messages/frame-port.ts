import type { PickReport } from './pick';
import { isRecord } from './result';
import { isWish, type PageReading, type Wish } from './to-page';

/*
 * Between a launcher and the panel it framed: a private port, handed over in the frame's first message.
 * No page script can hear it. What the launcher tells comes from the page and is guarded as such.
 */

/** How wide the panel may be, px: below, it cannot be read; above, it hides the page it helps with. */
export const narrowest = 320;
export const widest = 560;
export const usualWidth = 384;

/** The frame's first message, with the port. The pass shows that the sender is who mounted the frame. */
export interface Hello {
  readonly kind: 'hello';
  readonly pass: string;
}

/** To the panel. */
export interface ToFrame {
  readonly kind: 'reading';
  /** What the page shows now; null when nothing is recognised (any more). */
  readonly reading: PageReading | null;
  /** What the user asked for with this opening; told once. */
  readonly wish?: Wish;
}

/** To the panel: what became of its wish to pick. Guarded where it arrives, by `isPickReport`. */
export interface Picked {
  readonly kind: 'picked';
  readonly report: PickReport;
}

/** To the launcher. */
export type ToHost =
  | { readonly kind: 'close' }
  /** Get out of the way and let the user point at a meeting; the launcher answers with `Picked`. */
  | { readonly kind: 'pick' }
  /** The conversation on the screen, so that a panel opened anew goes on with it; none: no conversation. */
  | { readonly kind: 'shows'; readonly conversation?: string }
  /** px */
  | { readonly kind: 'width'; readonly width: number };

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 20_000;
const isOptional = (value: unknown, is: (value: unknown) => boolean) => value === undefined || is(value);

function isOutdated(value: unknown): boolean {
  return isRecord(value) && isText(value.site) && isText(value.outline) && value.outline.length <= 4_000;
}

function isAttendee(value: unknown): boolean {
  return isRecord(value) && isOptional(value.name, isText) && isOptional(value.email, isText);
}

/** Bounds of what a page may tell of a form: a reader stays far below them. */
const mostHeadings = 200;
const mostFields = 200;
const longestLabel = 200;

const isShort = (value: unknown) => typeof value === 'string' && value.length <= longestLabel;
const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) > 0;

function isField(value: unknown): boolean {
  return (
    isRecord(value) &&
    isShort(value.label) &&
    (value.kind === 'text' || value.kind === 'rich') &&
    typeof value.empty === 'boolean' &&
    isOptional(value.limit, isCount) &&
    isShort(value.mark)
  );
}

function isForm({ origin, headings, person, period, fields }: Record<string, unknown>): boolean {
  return (
    isShort(origin) &&
    Array.isArray(headings) &&
    headings.length <= mostHeadings &&
    headings.every(isText) &&
    isOptional(person, isShort) &&
    isOptional(period, isShort) &&
    Array.isArray(fields) &&
    fields.length <= mostFields &&
    fields.every(isField)
  );
}

/** Guards what a page was read as: its shape and the length of its texts; what they say is the page's. */
export function isReading(value: unknown): value is PageReading {
  if (!isRecord(value) || !isText(value.site)) return false;
  if ('headings' in value) return isForm(value);
  const texts = ['eventId', 'seriesId', 'start', 'end', 'when', 'likelyStart', 'day', 'language', 'link'];
  return (
    isText(value.host) &&
    isText(value.title) &&
    Array.isArray(value.attendees) &&
    value.attendees.length <= 1000 &&
    value.attendees.every(isAttendee) &&
    isOptional(value.self, isAttendee) &&
    isOptional(value.call, (it) => it === true) &&
    isOptional(value.outdated, isOutdated) &&
    texts.every((key) => isOptional(value[key], isText))
  );
}

/** Guards the first word of a launcher to the frame. */
export function isHello(value: unknown): value is Hello {
  return isRecord(value) && value.kind === 'hello' && typeof value.pass === 'string';
}

/**
 * A message to the panel, with a reading that is not usable (too long, of no known shape) taken for none:
 * the panel then asks, instead of waiting for a better one.
 */
export function toFrame(value: unknown): ToFrame | undefined {
  if (!isRecord(value) || value.kind !== 'reading') return undefined;
  return {
    kind: 'reading',
    reading: isReading(value.reading) ? value.reading : null,
    ...(isWish(value.wish) && { wish: value.wish }),
  };
}

/** Guards what the launcher says of a picking; the report in it is guarded by `isPickReport`. */
export function isPicked(value: unknown): value is { kind: 'picked'; report: unknown } {
  return isRecord(value) && value.kind === 'picked';
}

/** Guards what the frame tells its launcher. */
export function isToHost(value: unknown): value is ToHost {
  if (!isRecord(value)) return false;
  if (value.kind === 'shows') return isOptional(value.conversation, isText);
  if (value.kind === 'close' || value.kind === 'pick') return true;
  return value.kind === 'width' && Number.isFinite(value.width);
}
