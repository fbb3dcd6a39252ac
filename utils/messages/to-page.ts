import type { EventReading, FormReading } from '../meeting/reading';
import { isRecord } from './result';

/** To a launcher: are you there? */
export interface Ping {
  readonly kind: 'ping';
}

/** To a launcher: open the panel, or close it if it is open. `resume` names a conversation to show. */
export interface TogglePanel {
  readonly kind: 'toggle-panel';
  readonly resume?: string;
}

/** To a launcher: what does the page show? */
export interface ReadPage {
  readonly kind: 'read-page';
}

/** To a launcher: the user switched Fairside off for this site. */
export interface Leave {
  readonly kind: 'leave';
}

export type ToLauncher = Ping | TogglePanel | ReadPage | Leave;

/** To the insertion code, injected a moment before. */
export interface InsertHere {
  readonly kind: 'insert-here';
  readonly html: string;
  readonly text: string;
}

export type PageReading = EventReading | FormReading;

/** `framed`: the panel is on the page. `sandboxed`: the page forbids it a working frame. */
export interface LauncherReplies {
  ping: true;
  'toggle-panel': 'framed' | 'closed' | 'sandboxed';
  'read-page': PageReading | null;
  leave: true;
}

export function isToLauncher(value: unknown): value is ToLauncher {
  return isRecord(value) && ['ping', 'toggle-panel', 'read-page', 'leave'].includes(value.kind as string);
}

export function isInsertHere(value: unknown): value is InsertHere {
  return (
    isRecord(value) &&
    value.kind === 'insert-here' &&
    typeof value.html === 'string' &&
    typeof value.text === 'string'
  );
}
