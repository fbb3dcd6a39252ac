import type { EventReading, FormReading } from '../meeting/reading';
import { isRecord } from './result';

/** To a launcher: are you there? */
export interface Ping {
  readonly kind: 'ping';
}

/** To a launcher, from the shortcut: open the panel; go to it if it is open; close it if the user is in it. */
export interface TogglePanel {
  readonly kind: 'toggle-panel';
}

/** To a launcher, from the popup: open the panel, or go to it if it is open, and show what was asked for. */
export interface OpenPanel {
  readonly kind: 'open-panel';
  readonly wish?: Wish;
}

/**
 * What the user asked for: in the popup a conversation to go on with, or a new one started by hand; in the menu
 * over a field to have it checked.
 */
export type Wish = { readonly resume: string } | { readonly byHand: true } | { readonly check: true };

/** To a launcher: what does the page show? */
export interface ReadPage {
  readonly kind: 'read-page';
}

/** To the launcher of the whole page: what a frame in it shows. */
export interface FrameShown {
  readonly kind: 'frame-shown';
  readonly reading: PageReading | null;
}

/** To all launchers: the user switched Fairside off for sites; which are still on. Patterns. */
export interface Leave {
  readonly kind: 'leave';
  readonly off: readonly string[];
  readonly on: readonly string[];
}

/** To all launchers: what the tab says may have changed. */
export interface LookAgain {
  readonly kind: 'look-again';
}

export type ToLauncher = Ping | TogglePanel | OpenPanel | ReadPage | FrameShown | Leave | LookAgain;

/** To the insertion code, injected a moment before. */
export interface InsertHere {
  readonly kind: 'insert-here';
  readonly html: string;
  readonly text: string;
}

export type PageReading = EventReading | FormReading;

/**
 * `framed`: the panel is on the page. `beside`: the page forbids it a working frame, or makes it inert.
 * `beside-first`: on a call a frame would hide faces or controls; only without a side panel it is asked for.
 */
export interface LauncherReplies {
  ping: true;
  'toggle-panel': 'framed' | 'closed' | 'beside' | 'beside-first';
  'open-panel': 'framed' | 'beside';
  'read-page': PageReading | null;
  'frame-shown': true;
  leave: true;
  'look-again': true;
}

/** Guards what the user asked for. */
export function isWish(value: unknown): value is Wish {
  return (
    isRecord(value) && (typeof value.resume === 'string' || value.byHand === true || value.check === true)
  );
}

const isTexts = (value: unknown) => Array.isArray(value) && value.every((it) => typeof it === 'string');

/** Guards what a launcher is sent. */
export function isToLauncher(value: unknown): value is ToLauncher {
  if (!isRecord(value)) return false;
  if (value.kind === 'open-panel') return value.wish === undefined || isWish(value.wish);
  if (value.kind === 'leave') return isTexts(value.off) && isTexts(value.on);
  return ['ping', 'toggle-panel', 'read-page', 'frame-shown', 'look-again'].includes(value.kind as string);
}

/** Guards what a script in a page is asked. */
export function isInsertHere(value: unknown): value is InsertHere {
  return (
    isRecord(value) &&
    value.kind === 'insert-here' &&
    typeof value.html === 'string' &&
    typeof value.text === 'string'
  );
}
