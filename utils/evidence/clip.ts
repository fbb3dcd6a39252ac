import { dayOf } from '../meeting/iso-day';
import { addressOf } from './address';
import type { Evidence } from './evidence';
import { quoteOf } from './quote';

/** The page that a clip is from. */
export interface Source {
  readonly title?: string | undefined;
  readonly url?: string | undefined;
  /** A private window: where one was is not written down. */
  readonly isPrivate?: boolean | undefined;
}

/** In code points. */
const longestTitle = 300;

interface Kept {
  readonly id: string;
  /** Empty: for nobody yet. */
  readonly personId: string;
  /** Epoch ms. */
  readonly now: number;
}

/** The selected text of a page as evidence that happened today; undefined where there is no text in it. */
export function clip(text: string, source: Source, { id, personId, now }: Kept): Evidence | undefined {
  const quote = quoteOf(text);
  if (!quote) return undefined;
  const { isPrivate } = source;
  const title = isPrivate ? '' : (source.title ?? '').replace(/\s+/g, ' ').trim();
  const url = isPrivate ? undefined : addressOf(source.url ?? '');
  return {
    id,
    personId,
    quote,
    ...(title && { title: [...title].slice(0, longestTitle).join('') }),
    ...(url && { url }),
    on: dayOf(now),
    keptAt: now,
  };
}

/** Whether two clips are the same words of the same page, kept twice. */
export function isSameClip(one: Evidence, other: Evidence): boolean {
  return one.quote === other.quote && one.url === other.url && one.title === other.title;
}
