import { clockTime, dateAndTime, plural } from './format';

const language = 'en';

function stays(kept: number): string {
  if (kept === 0) return 'No private notes.';
  return plural(language, kept, {
    one: '1 private note stays here.',
    other: `${kept} private notes stay here.`,
  });
}

/** Every word a user of the extension's pages sees, in English. Its shape is the catalogue's type. */
export const en = {
  product: 'Fairside',
  stage: {
    preparation: 'Preparation',
    opening: 'Opening',
    review: 'Performance review',
    planning: 'Goals or improvement',
    voice: 'Employee’s feedback',
    summary: 'Summary',
  },
  /** For the rail, where six stand side by side; planning is named for what the kind plans. */
  railStage: {
    preparation: 'Prepare',
    opening: 'Open',
    review: 'Review',
    voice: 'Listen',
    summary: 'Sum up',
  },
  railPlanning: {
    evaluation: 'Goals',
    goals: 'Goals',
    improvement: 'Plan',
    'check-in': 'Next',
    probation: 'Goals',
  },
  kind: {
    evaluation: 'Performance evaluation',
    goals: 'Goal setting',
    improvement: 'Improvement talk',
    'check-in': 'Check-in',
    probation: 'End of probation',
  },
  /** For the header, beside the name. */
  shortKind: {
    evaluation: 'Evaluation',
    goals: 'Goals',
    improvement: 'Improvement',
    'check-in': 'Check-in',
    probation: 'Probation',
  },
  noteKind: {
    strength: 'Strength',
    improvement: 'Improve',
    fact: 'Fact',
    voice: 'Voice',
    goal: 'Goal',
    agreement: 'Agreed',
    action: 'Action',
    question: 'Ask',
    private: 'Private',
  },
  noteKindMeaning: {
    strength: 'What went well',
    improvement: 'What could be better',
    fact: 'What happened: a number, a date, an example',
    voice: 'The employee’s own words',
    goal: 'What is to be reached',
    agreement: 'What you both agreed on',
    action: 'Who does what, by when',
    question: 'What is still open',
    private: 'For your eyes only: never in a summary',
  },
  tipType: {
    positive: 'Praise',
    constructive: 'Constructive',
    question: 'Ask',
    listening: 'Listen',
    opening: 'Open with',
    closing: 'Close with',
    goal: 'Goal',
    plan: 'Plan',
  },
  slot: {
    name: 'name',
    project: 'project',
    period: 'period',
    fact: 'what happened',
    effect: 'what it led to',
    date: 'date',
    step: 'what to do',
    goal: 'the goal',
  },
  panel: {
    stages: 'Stages',
    stageTitle: (stage: string, position: number, key: string) => `${position}. ${stage} (${key})`,
    stageKey: (position: number) => `Alt+${position}`,
    menu: 'More',
    popOut: 'Move to the browser’s side panel',
    close: 'Close (Esc)',
    width: 'Panel width',
    switchLanguage: '中文',
    switchLanguageLabel: '切换到中文',
  },
  menu: {
    correct: 'Change person, kind or time',
    others: 'Other conversations',
    startClock: 'Start the clock',
    pauseClock: 'Pause the clock',
  },
  clock: {
    /** "14:00–15:00" */
    range: (start: number, end: number) => `${clockTime(start, language)}–${clockTime(end, language)}`,
    startsIn: (minutes: number) => `starts in ${minutes} min`,
    startsOn: (start: number) => `on ${dateAndTime(start, language)}`,
    notStarted: 'not started',
    past: 'time has passed',
    stageLeft: (minutes: number) => `${minutes} min left in this stage`,
    stageOver: (minutes: number) => `${minutes} min over in this stage`,
    meetingLeft: (minutes: number) => `${minutes} min left`,
    meetingOver: (minutes: number) => `${minutes} min over`,
    progress: (elapsed: string, length: number) => `${elapsed} of ${length} min`,
  },
  guide: {
    checklist: 'Checklist',
  },
  tips: {
    heading: 'You could say',
    copy: 'Copy',
    copied: 'Copied',
    note: 'Start a note with this',
    more: (count: number) => `${count} more`,
    fewer: 'Fewer',
  },
  notes: {
    heading: 'Notes in this stage',
    empty: 'Nothing noted here yet. Type below; Enter keeps it.',
    kinds: 'Kind of note',
    edit: 'Edit',
    remove: 'Delete',
    save: 'Keep',
    cancel: 'Cancel',
    deleted: 'Note deleted.',
    undo: 'Undo',
    unreadable: (count: number) =>
      `${plural(language, count, { one: '1 note', other: `${count} notes` })} could not be read by this version. Nothing was removed.`,
    editLabel: 'Edit note',
    at: (time: number) => clockTime(time, language),
  },
  composer: {
    label: 'New note',
    placeholder: 'Write it down…',
    hint: 'A first character sets the kind',
    keep: 'Enter keeps it',
    kept: 'saved',
    keeping: 'saving…',
    refused: 'not saved',
  },
  trouble: {
    refused:
      'The browser did not let Fairside save this. What you typed is still here: copy it to be safe, free some disk space, then go on typing to try again.',
    copyTyped: 'Copy what I typed',
    denied:
      'The browser keeps no data for Fairside on this page, usually because all cookies are blocked. Nothing was lost. Use the browser’s side panel instead.',
    newer:
      'Your notes were written by a newer Fairside. They are safe and untouched. Update the extension to open them.',
    busy: 'Another window still runs an older Fairside. Close it, then open the panel again. Your notes are safe.',
    failed:
      'The browser could not open Fairside’s storage. Your notes were not touched. Restart the browser; if it stays so, check the disk.',
    closed: 'Fairside was updated. Your notes are saved. Close this panel and open it again.',
    uninvited: 'This is Fairside’s panel. Open it from the toolbar button or with Alt+Shift+F.',
    openSidePanel: 'Open the side panel',
  },
  start: {
    heading: 'Who are you talking to?',
    correctHeading: 'Change the conversation',
    notSure: 'Please check what Fairside read from the page.',
    notATalk: 'This event does not look like a performance talk. You can use it all the same.',
    others: 'Start another conversation, or go on with one below.',
    nothing: 'No meeting was recognised on this page. Three things, and you can begin.',
    person: 'Employee',
    personPlaceholder: 'Name',
    personMissing: 'Enter the employee’s name.',
    kind: 'Kind of conversation',
    date: 'Date',
    time: 'Start',
    length: 'Minutes',
    timeMissing: 'Enter the date and the start time.',
    lengthWrong: 'Enter 5 to 480 minutes.',
    open: 'Open',
    save: 'Save changes',
    back: 'Back',
    recent: 'Or go on with',
    recentLine: (kind: string, start: number) => `${kind} · ${dateAndTime(start, language)}`,
  },
  /** How the employee was recognised in an event. */
  source: {
    'only-guest': 'the only other guest',
    'named-in-title': 'a guest, named in the title',
    'not-the-organizer': 'probably the invited guest',
    title: 'named in the title',
  },
  read: {
    from: (title: string, person: string, source: string) => `Read from “${title}”: ${person}, ${source}.`,
    change: 'Not right? Change it',
  },
  elsewhere: {
    seen: (title: string) => `The page now shows “${title}”.`,
    open: 'Open it here',
    dismiss: 'Stay',
  },
  summary: {
    heading: 'Summary',
    /** What leaves the computer when the summary does, and what does not. */
    leaves: (sections: number, characters: number, kept: number) =>
      `Will leave this computer: ${plural(language, sections, { one: '1 section', other: `${sections} sections` })}, ${plural(language, characters, { one: '1 character', other: `${characters} characters` })}. ${stays(kept)}`,
    empty: (kept: number) =>
      `The summary writes itself from your notes. There are none yet that may be shared. ${stays(kept)}`,
    copy: 'Copy',
    insert: 'Insert at the cursor',
    neverSubmits: 'Fairside never submits a form for you.',
    copied: (sections: number, kept: number) =>
      `Copied ${plural(language, sections, { one: '1 section', other: `${sections} sections` })}${
        kept > 0
          ? `; ${plural(language, kept, { one: '1 private note', other: `${kept} private notes` })} left out`
          : ''
      }.`,
    copyFailed: 'The browser refused the clipboard. Select the summary above and copy it with Ctrl+C (⌘C).',
    inserted: (characters: number) => `Inserted and read back: ${characters} characters are in the field.`,
    cut: (missing: number) =>
      `Inserted, but the field is too short: the last ${missing} characters are missing. The whole summary is on the clipboard.`,
    'no-field': 'Click into a field of the page first, then press again.',
    refused: 'That field takes no text (it is read-only or disabled). The summary is on the clipboard.',
    'not-taken':
      'The page did not take the text. It is on the clipboard: click into the field and press Ctrl+V (⌘V).',
    'no-access':
      'The browser does not let Fairside write to this page. The summary is on the clipboard: click into the field and press Ctrl+V (⌘V).',
    title: (kind: string, person: string) => `${kind}: ${person}`,
    time: (start: number, end: number) => `${dateAndTime(start, language)}–${clockTime(end, language)}`,
    quote: (text: string) => `“${text}”`,
    item: (number: number, text: string) => `${number}. ${text}`,
    section: {
      strength: 'Strengths',
      improvement: 'To improve',
      fact: 'Facts',
      voice: 'The employee’s view, in their own words',
      goal: 'Goals',
      agreement: 'Agreed',
      action: 'Actions',
      question: 'Open questions',
    },
    planSection: 'Improvement plan',
  },
  popup: {
    openHere: 'Open on this page',
    openSide: 'Open in the side panel',
    always: 'Always on this site',
    alwaysOn: (host: string) => `The Fairside tab shows on ${host}.`,
    alwaysOff: (host: string) => `Show the Fairside tab on ${host} when an event is open.`,
    notHere: 'The browser lets no extension into this page. Use the side panel.',
    recent: 'Go on with',
    none: 'No conversations yet. Open Fairside on a calendar event, or start one by hand.',
    failed: 'That did not work on this page. Use the side panel instead.',
  },
};

/** A language is complete when it has this shape: a missing or a surplus key fails the build. */
export type Words = typeof en;
