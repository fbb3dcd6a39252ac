import type { SeenField } from './offers';

/*
 * What the script in a page answers to the background, which calls it in the extension's own world of the page.
 * No page can reach it.
 */

export interface RescuePage {
  start(): void;
  end(): void;
  /** The long fields of this page, without their texts. */
  look(): SeenField[];
}

export const rescueKey = Symbol.for('fairside.rescue');
export type RescueWorld = { [rescueKey]?: RescuePage };
