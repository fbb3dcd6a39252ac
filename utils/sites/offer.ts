import type { EventReading, FormReading } from '../meeting/reading';
import type { Site } from './site';

/*
 * Readers come into a page as scripts of their own, only those that its address may need; the launcher
 * finds them here. Both run in this extension's own world of the page, which the page cannot see.
 */
const place = Symbol.for('fairside.readers');
const formPlace = Symbol.for('fairside.form-reader');
const world = globalThis as {
  [place]?: readonly Site<EventReading>[];
  [formPlace]?: Site<FormReading>;
};

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

/** Puts the reader of forms where the launcher finds it. */
export function offerFormReader(site: Site<FormReading>): void {
  world[formPlace] = site;
}

/** The reader of forms, once it has come into the page. */
export function formReader(): Site<FormReading> | undefined {
  return world[formPlace];
}
