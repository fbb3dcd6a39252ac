import { browser } from './api';

/** A script of ours that the browser brings into pages by itself, also after its next start. */
export interface PageScript {
  readonly id: string;
  /** Built files. */
  readonly js: readonly string[];
  /** Patterns, as the browser matches them. */
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
  readonly allFrames: boolean;
}

type Registered = Awaited<ReturnType<typeof browser.scripting.getRegisteredContentScripts>>[number];

const sorted = (of: readonly string[] = []) => [...of].sort();

/** What makes two registrations the same; a browser may say a file's whole address. */
function contentOf({ id, js = [], matches, excludeMatches, allFrames = false }: PageScript | Registered) {
  const files = js.map((file) => file.slice(file.lastIndexOf('/') + 1));
  return JSON.stringify([id, files, sorted(matches), sorted(excludeMatches), allFrames]);
}

async function bringInLine(prefix: string, wanted: readonly PageScript[]): Promise<boolean> {
  const registered = await browser.scripting.getRegisteredContentScripts();
  const there = new Map(
    registered.filter(({ id }) => id.startsWith(prefix)).map((it) => [contentOf(it), it.id]),
  );
  const missing = wanted.filter((it) => !there.delete(contentOf(it)));
  const ids = [...there.values()];
  if (ids.length > 0) await browser.scripting.unregisterContentScripts({ ids });
  if (missing.length > 0)
    await browser.scripting.registerContentScripts(
      missing.map(({ js, matches, excludeMatches, ...script }) => ({
        ...script,
        js: [...js],
        matches: [...matches],
        ...(excludeMatches.length > 0 && { excludeMatches: [...excludeMatches] }),
        runAt: 'document_idle' as const,
        persistAcrossSessions: true,
      })),
    );
  return missing.length > 0 || ids.length > 0;
}

/** One after the other: two that overlap would register the same twice. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * Has the browser bring these scripts into pages, and of those whose id begins with `prefix` no others; what
 * is wanted is asked when its turn has come. A registration that is right stays untouched: taken away and put
 * back, it would be missed by a page that loads in between. Tells whether something was changed.
 */
export function keepRegistered(
  prefix: string,
  wanted: () => Promise<readonly PageScript[]>,
): Promise<boolean> {
  const bring = async () => bringInLine(prefix, await wanted());
  const mine = turn.then(bring, bring);
  turn = mine;
  return mine;
}
