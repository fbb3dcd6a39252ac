/** The words for giving an event by hand, in English. */
export const enByHand = {
  /** An event given by hand. */
  byHand: {
    heading: 'Other ways to fill this in',
    paste: 'Paste an invite',
    drop: 'drop an .ics file',
    point: 'point at it on the page',
    pasteHere: 'Paste the invite here: text from an email or a calendar',
    read: 'Read it (Ctrl+Enter)',
    close: 'Close',
    dropHere: 'Drop it here to read it',
    picking: 'Click the meeting on the page. Esc cancels.',
    filled: 'Filled in below. Check it, then open.',
    missing: (parts: string) => `Not found: ${parts}. Fill it in below.`,
    dateAndStart: 'date and start',
    end: 'end',
    oneOf: (count: number) => `Of ${count} events, this one comes next.`,
  },
  /** What could not be read, and what to do. Nothing that was there before is lost. */
  notRead: {
    nothing: 'No meeting was found in that text. Paste the whole invite, or fill in the fields.',
    'too-large': 'That file is larger than 4 MB and was not read. Save just this one event as an .ics file.',
    'not-text': 'That is not a calendar file. Choose an .ics file, or paste the invite.',
    truncated: 'That file ends in the middle of the event. Save it again, or paste the invite.',
    'no-event': 'There is no event in that file. Save the meeting itself as an .ics file.',
    cancelled: 'That meeting was cancelled, so nothing was filled in. If you still meet, fill in the fields.',
    'no-access':
      'The browser does not let Fairside read this page. Press the Fairside button in the toolbar on that page, then try again.',
    'no-answer': 'The page went away before the meeting was pointed at. Try again.',
  },
  /** What to look at twice. */
  doubt: {
    time: 'The time zone or year was not clear: check the time.',
    repeats: 'It repeats, and the next date was not clear: set the date.',
    'several-times': 'The text names several times: set the right one.',
  },
};

export type ByHandWords = typeof enByHand;
