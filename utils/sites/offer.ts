import type { EventReading, FormField, FormReading } from '../meeting/reading';
import type { Page, Site } from './site';

/*
 * Readers come into a page as scripts of their own, only those that its address may need; the launcher
 * finds them here. Both run in this extension's own world of the page, which the page cannot see.
 */
const place = Symbol.for('fairside.readers');
const formPlace = Symbol.for('fairside.form-reader');
const fieldPlace = Symbol.for('fairside.form-fields');
const world = globalThis as {
  [place]?: readonly Site<EventReading>[];
  [formPlace]?: Site<FormReading>;
  [fieldPlace]?: FindFields;
};

/** A page's form with its fields themselves, for what writes into them. */
export interface FormFields {
  /** Where the page is and whom it is about: as long as this stays, it is the same form. */
  readonly where: string;
  readonly fields: readonly (Pick<FormField, 'mark' | 'empty'> & { readonly element: HTMLElement })[];
  /** The field with this mark, where it is in the page though it may take no text now. */
  known(mark: string): HTMLElement | undefined;
}
export type FindFields = (page: Page) => FormFields;

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

/** Puts the reader of forms where the launcher finds it, and what finds their fields where the script that fills does. */
export function offerFormReader(site: Site<FormReading>, find: FindFields): void {
  world[formPlace] = site;
  world[fieldPlace] = find;
}

/** The reader of forms, once it has come into the page. */
export function formReader(): Site<FormReading> | undefined {
  return world[formPlace];
}

/** What finds the fields of forms, once the reader of forms has come into the page. */
export function fieldFinder(): FindFields | undefined {
  return world[fieldPlace];
}
