import { browser } from './api';

/** Calls whenever the user allowed or took back anything, a site too: here or in the browser's own settings. */
export function onPermissionsChange(call: () => void, signal: AbortSignal): void {
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    event.addListener(call);
    signal.addEventListener('abort', () => event.removeListener(call));
  }
}
