import { describe, expect, it } from 'vitest';
import { covers } from '@/utils/sites/pattern';
import { ownScripts, readerScriptFor, registrationsFor } from '@/utils/sites/scripts';

const google = 'https://calendar.google.com/*';

describe('the script of readers for an address', () => {
  it.each([
    ['https://calendar.google.com/calendar/u/0/r', 'readers-google'],
    ['https://outlook.cloud.microsoft/calendar/view/week', 'readers-microsoft'],
    ['https://teams.live.com/v2/', 'readers-microsoft'],
    ['https://us02web.zoom.us/wc/1/join', 'readers-calls'],
    ['https://zoom.us/wc/1/join', 'readers-calls'],
    ['https://voovmeeting.com/dm/abc', 'readers-calls'],
    ['https://app.cal.com/booking/x', 'readers-web'],
    ['https://mail.google.com/', 'readers-open'],
    ['https://calendar.google.com.evil.example/', 'readers-open'],
    ['http://calendar.google.com/', 'readers-open'],
    ['https://cloud.example.org/apps/calendar/', 'readers-open'],
    ['http://localhost:4173/calendar/', 'readers-open'],
  ])('%s: %s', (address, file) => expect(readerScriptFor(new URL(address))).toBe(file));
});

describe('what is registered for granted sites', () => {
  const ownPatterns = ownScripts.flatMap(({ matches }) => matches);

  it('nothing where nothing is granted', () => expect(registrationsFor([])).toEqual([]));

  it('one site with a reader of its own: that script alone', () => {
    expect(registrationsFor([google])).toEqual([
      { file: 'readers-google', matches: [google], excludeMatches: [] },
    ]);
  });

  it('a site without one: the open script, never on sites that have their own', () => {
    expect(registrationsFor(['https://hr.example.com/*', google])).toEqual([
      { file: 'readers-google', matches: [google], excludeMatches: [] },
      { file: 'readers-open', matches: ['https://hr.example.com/*'], excludeMatches: ownPatterns },
    ]);
  });

  it('one host of a product with subdomains stays one host', () => {
    expect(registrationsFor(['https://us02web.zoom.us/*'])).toEqual([
      { file: 'readers-calls', matches: ['https://us02web.zoom.us/*'], excludeMatches: [] },
    ]);
  });

  it.each([[['https://*/*']], [['*://*/*', 'https://*/*']], [['https://*/*', google]]])(
    'a broad grant %j: each own script on its sites, the open one on the others, none twice',
    (granted) => {
      const registrations = registrationsFor(granted);
      for (const { file, matches } of ownScripts) {
        const { matches: registered = [] } = registrations.find((it) => it.file === file) ?? {};
        expect([...registered].sort()).toEqual([...matches].sort());
      }
      const open = registrations.find(({ file }) => file === 'readers-open');
      expect(open?.matches.every((it) => granted.includes(it))).toBe(true);
      expect(open?.excludeMatches).toEqual(ownPatterns);
    },
  );

  it('a broad grant for http alone reaches no site with a reader of its own', () => {
    expect(registrationsFor(['http://*/*']).map(({ file }) => file)).toEqual(['readers-open']);
  });

  it('no address gets two scripts, whatever is granted', () => {
    const granted = [
      'https://*/*',
      'http://*/*',
      ...ownPatterns,
      'https://*.google.com/*',
      'https://us02.zoom.us/*',
    ];
    const registrations = registrationsFor(granted);
    const addresses = [
      ...ownPatterns.map((it) => it.replace('*.', 'us02.').replace('*', '')),
      'https://mail.google.com/',
      'http://localhost/',
    ];
    for (const address of addresses) {
      const on = registrations.filter(
        ({ matches, excludeMatches }) =>
          matches.some((it) => covers(it, new URL(address))) &&
          !excludeMatches.some((it) => covers(it, new URL(address))),
      );
      expect(
        on.map(({ file }) => file),
        address,
      ).toEqual([readerScriptFor(new URL(address))]);
    }
  });

  it('a wildcard over a site with a reader of its own still brings that reader there', () => {
    const files = registrationsFor(['https://*.google.com/*']);
    const at = (address: string) =>
      files
        .filter(
          ({ matches, excludeMatches }) =>
            matches.some((it) => covers(it, new URL(address))) &&
            !excludeMatches.some((it) => covers(it, new URL(address))),
        )
        .map(({ file }) => file);
    expect(at('https://calendar.google.com/')).toEqual(['readers-google']);
    expect(at('https://meet.google.com/')).toEqual(['readers-calls']);
    expect(at('https://mail.google.com/')).toEqual(['readers-open']);
  });
});
