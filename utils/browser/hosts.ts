import { allowedOf, allowsSite } from '../policy/narrowed';
import { openScript, type Registration, registrationsFor } from '../sites/scripts';
import { browser } from './api';
import { bringLauncher, tellAllLaunchers } from './launcher';
import { readPolicy } from './policy';
import { keepRegistered, type PageScript } from './registered';

/** Whether a site is on: the user granted it, and no company forbids it. */
export async function isGranted(pattern: string): Promise<boolean> {
  return (
    (await browser.permissions.contains({ origins: [pattern] })) && allowsSite(await readPolicy(), pattern)
  );
}

async function held(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Patterns of all sites that are on. */
export async function grantedSites(): Promise<string[]> {
  return allowedOf(await readPolicy(), await held());
}

/** Asks the user for sites, all in one question. Only inside a gesture: call it before anything is awaited. */
export function askFor(...patterns: string[]): Promise<boolean> {
  return browser.permissions.request({ origins: patterns });
}

/** Gives grants back to the browser; whether it took them. */
export function giveUp(...patterns: string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: patterns });
}

async function tabsOn(patterns: string[]): Promise<number[]> {
  if (patterns.length === 0) return [];
  const tabs = await browser.tabs.query({ url: patterns });
  return tabs.flatMap((tab) => tab.id ?? []);
}

/**
 * Brings the launcher's registration in line with the sites the user has granted, now and for pages that
 * are already open.
 */
async function registerLauncher(): Promise<void> {
  await keepRegistered('launcher-', async () => registrationsFor(await grantedSites()).map(launcherFor));
  // Not waited for: a page that never finishes loading must not hold up the next site.
  for (const id of await tabsOn(await grantedSites())) void bringLauncher(id);
}

function launcherFor({ file, matches, excludeMatches }: Registration): PageScript {
  const open = file === openScript.file;
  return {
    id: `launcher-${file}`,
    // The open readers come when something is there to be read.
    js: open ? ['launcher.js'] : [`${file}.js`, 'launcher.js'],
    matches,
    excludeMatches,
    // Calendars and calls stand in frames of mail and office pages; elsewhere the page itself will do.
    allFrames: !open,
  };
}

/** Gives the browser back what the user granted and the company forbids, and leaves those pages. */
export async function leaveForbidden(): Promise<void> {
  const policy = await readPolicy();
  const forbidden = (await held()).filter((grant) => !allowsSite(policy, grant));
  if (forbidden.length === 0) return registerLauncher();
  // A grant that says more goes as a whole: what of it is allowed can be granted anew. What an administrator
  // granted by other means cannot be given back: there it is only not used.
  await Promise.allSettled(forbidden.map((grant) => giveUp(grant)));
  await withdrawLauncher(forbidden);
}

/** Takes the launcher off the pages of sites that are no longer granted; each frame knows its own. */
export async function withdrawLauncher(off: string[]): Promise<void> {
  await registerLauncher();
  await tellAllLaunchers({ kind: 'leave', off, on: await grantedSites() });
}
