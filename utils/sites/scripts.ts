import { covers, includes } from './pattern';

/** A script of readers, and the sites whose pages it comes into. */
export interface ReaderScript {
  /** The built file, without its ending. */
  readonly file: 'readers-google' | 'readers-microsoft' | 'readers-calls' | 'readers-web' | 'readers-open';
  /** Patterns as browsers match them. None: every other site. */
  readonly matches: readonly string[];
}

/** Sites with readers of their own. */
export const ownScripts: readonly ReaderScript[] = [
  { file: 'readers-google', matches: ['https://calendar.google.com/*'] },
  {
    file: 'readers-microsoft',
    matches: [
      'https://outlook.office.com/*',
      'https://outlook.office365.com/*',
      'https://outlook.live.com/*',
      'https://outlook.cloud.microsoft/*',
      'https://teams.microsoft.com/*',
      'https://teams.cloud.microsoft/*',
      'https://teams.live.com/*',
    ],
  },
  {
    file: 'readers-calls',
    matches: [
      'https://meet.google.com/*',
      'https://*.zoom.us/*',
      'https://meeting.tencent.com/*',
      'https://voovmeeting.com/*',
    ],
  },
  {
    file: 'readers-web',
    matches: ['https://calendar.proton.me/*', 'https://cal.com/*', 'https://app.cal.com/*'],
  },
];

/** The generic reader, and those of software that people host themselves, under any name. */
export const openScript: ReaderScript = { file: 'readers-open', matches: [] };

const ownPatterns = ownScripts.flatMap(({ matches }) => matches);

/** The script of readers for one address. */
export function readerScriptFor(url: URL): ReaderScript['file'] {
  const own = ownScripts.find(({ matches }) => matches.some((pattern) => covers(pattern, url)));
  return (own ?? openScript).file;
}

export interface Registration {
  readonly file: ReaderScript['file'];
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

/**
 * Which script comes into which of the granted sites; patterns as the browser tells its grants. A grant may
 * be one host of a product, all of it, or wider than it.
 */
export function registrationsFor(granted: readonly string[]): Registration[] {
  const own = ownScripts.map(({ file, matches }) => {
    const narrow = granted.filter((grant) => matches.some((it) => includes(it, grant)));
    const wide = matches.filter((it) => granted.some((grant) => includes(grant, it)));
    return { file, matches: [...new Set([...narrow, ...wide])], excludeMatches: [] };
  });
  const rest = granted.filter((grant) => !ownPatterns.some((it) => includes(it, grant)));
  const open = { file: openScript.file, matches: rest, excludeMatches: ownPatterns };
  return [...own, open].filter(({ matches }) => matches.length > 0);
}
