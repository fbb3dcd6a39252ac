import { isRecord } from './result';

/** A key that the browser itself listens for, as it is set now. */
export interface CommandKey {
  readonly name: string;
  /** As the browser writes it; empty where none is set. */
  readonly shortcut: string;
}

/** From a panel: a framed page is told nothing of them in Firefox. */
export interface AskCommandKeys {
  readonly kind: 'command-keys';
}

/** Guards what the background says of its keys. */
export function areCommandKeys(value: unknown): value is readonly CommandKey[] {
  return (
    Array.isArray(value) &&
    value.every((it) => isRecord(it) && typeof it.name === 'string' && typeof it.shortcut === 'string')
  );
}
