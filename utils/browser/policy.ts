import { atom, type ReadableAtom } from 'nanostores';
import { type Language, languageFor } from '../locale/language';
import { noPolicy, type Policy, policyFrom } from '../policy/policy';
import { browser } from './api';

/** What the company presets; nothing where it presets nothing. */
export async function readPolicy(): Promise<Policy> {
  try {
    return policyFrom(await browser.storage.managed.get());
  } catch {
    return noPolicy; // Firefox rejects where no policy is set; the user then simply has none
  }
}

/** Calls when the policy is another. After an installation Chromium has none for a second or two. */
export function onPolicyChange(call: () => void, signal: AbortSignal): void {
  const heard = (_changes: unknown, area: string) => {
    if (area === 'managed') call();
  };
  browser.storage.onChanged.addListener(heard);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(heard));
}

/** What the company presets, kept up to date. */
export async function livePolicy(signal: AbortSignal): Promise<ReadableAtom<Policy>> {
  const $policy = atom(await readPolicy());
  onPolicyChange(() => void readPolicy().then((now) => $policy.set(now)), signal);
  return $policy;
}

/** The language to begin with, before the user chooses: the company's, else the browser's. */
export async function firstLanguage(): Promise<Language> {
  return (await readPolicy()).language ?? languageFor(navigator.languages);
}
