import { listed, plural } from './format';

const language = 'en';

/** The words of the welcome page and of the page of sites and settings, in English. Part of en.ts. */
export const enSites = {
  welcome: {
    title: 'Welcome to Fairside',
    what: 'Fairside helps you lead fair performance conversations: it reads who and when from your calendar, then gives you the guide, the words and a place for your notes. Afterwards it turns the notes into a summary that holds only what you want to share.',
    where: 'Where should it wait for you?',
    choose:
      'On the sites you choose, a small tab appears at the edge of the page when an event or a review form is open. The browser asks you once, for these sites only.',
    company:
      'Your company suggests the sites that are already chosen. That switches nothing on: you press, and the browser asks you.',
    refused: 'Nothing was switched on. Fairside still opens from its toolbar button, on any page.',
    anywhere: 'On any other page',
    toolbar:
      'The toolbar button and Alt+Shift+F open Fairside on the page in front of you, at once and without switching anything on.',
    data: 'Where your notes live',
    stays:
      'In this browser, on this computer, and nowhere else. There is no account and no server, and Fairside makes no network request.',
    skip: 'Not now',
    done: 'Done',
    later: 'Sites and settings',
  },
  sites: {
    title: 'Sites and settings',
    groups: { company: 'From your company', calendar: 'Calendars', hr: 'HR systems', call: 'Calls' },
    mark: 'Sites with a dot have a reader of their own, made from what is publicly known of their pages. On all others Fairside reads what any page shows. Where it is not sure, it asks you.',
    marked: '(with a reader of its own)',
    ask: (count: number) =>
      count === 0
        ? 'Switch on the chosen sites'
        : plural(language, count, { one: 'Switch on 1 site', other: `Switch on ${count} sites` }),
    chooseFirst: 'Choose a site first.',
    granted: (names: readonly string[]) => `Switched on: ${listed(language, names)}.`,
    failed: 'The browser did not allow that. Nothing was changed.',
    refused: 'Nothing was switched on.',
    on: 'Sites that are on',
    noneOn: 'None. The toolbar button works on any page all the same.',
    everySite: 'Every website',
    off: 'Switch off',
    offLabel: (name: string) => `Switch off ${name}`,
    allOff: 'Switch all off',
    gone: (name: string) => `${name} is off. Nothing of Fairside is left on its pages.`,
    allGone: 'All sites are off. Nothing of Fairside is left on their pages.',
    more: 'Switch on more',
    other: 'Another site',
    address: 'Address',
    addressHint: 'Your own calendar or HR server, for instance hr.example.com.',
    add: 'Switch on',
    already: 'This site is on already.',
    wrong: {
      empty: 'Enter an address.',
      http: 'This address begins with http. Fairside can only wait on https sites; the toolbar button works here all the same.',
      port: 'Leave out the port (the number after the colon).',
      wildcard: 'Leave out the asterisk: one site at a time.',
      ip: 'Enter a name such as hr.example.com instead of numbers.',
      'other-scheme': 'Only web addresses work here, such as https://hr.example.com.',
      typo: 'This is not a full address. Check it for a typing mistake, for instance a missing “.com”.',
    },
    words: 'Language',
    developers: 'For developers',
    developer: 'Print to the page’s console what the readers saw and missed',
    developerHint: 'From the next time a page is loaded. May hold names from the page; it goes nowhere else.',
    closed: 'Your settings could not be opened just now. Open this page again later.',
  },
};
