import type { EventReading } from '../meeting/reading';
import type { Site } from './site';

/*
 * Readers come into a page as scripts of their own, only those that its address may need; the launcher
 * finds them here. Both run in this extension's own world of the page, which the page cannot see.
 */
const place = Symbol.for('fairside.readers');
const world = globalThis as { [place]?: readonly Site<EventReading>[] };

/** Puts readers where the launcher finds them. The same readers offered again take their own place. */
export function offerReaders(sites: readonly Site<EventReading>[]): void {
  const others = (world[place] ?? []).filter((it) => !sites.some(({ id }) => id === it.id));
  world[place] = [...others, ...sites];
}

/** The readers that were offered and serve an address; the generic one last. */
export function readersFor(url: URL): readonly Site<EventReading>[] {
  const serving = (world[place] ?? []).filter((site) => site.isHere(url));
  return [...serving.filter(({ id }) => id !== 'generic'), ...serving.filter(({ id }) => id === 'generic')];
}
