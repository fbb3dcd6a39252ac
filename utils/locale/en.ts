import { enCoach } from './en-coach';
import { clockTime, dateAndTime, plural, shortDay } from './format';

const language = 'en';

/** Every word a user of the extension's pages sees, in English. Its shape is the catalogue's type. */
export const en = {
  product: 'Fairside',
  undo: 'Undo',
  edit: 'Edit',
  remove: 'Delete',
  ok: 'OK',
  /** What something is, then which, or what it says. */
  labelled: (label: string, text: string) => `${label}: ${text}`,
  stage: {
    preparation: 'Preparation',
    opening: 'Opening',
    review: 'Performance review',
    planning: 'Goals or improvement',
    voice: 'Employee’s view',
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
    improvement: 'Performance improvement',
    'check-in': 'Check-in',
    probation: 'Probation review',
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
    voice: 'Quote',
    goal: 'Goal',
    agreement: 'Agreed',
    action: 'Action',
    question: 'Open',
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
    question: 'What is still open between you; goes into the summary',
    private: 'Stays out of every summary',
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
    project: 'the project',
    period: 'the period',
    did: 'did what',
    fact: 'what happened',
    effect: 'what it led to',
    topic: 'the topic',
    step: 'do what',
    goal: 'the goal',
    date: 'when',
  },
  panel: {
    stages: 'Stages',
    stageTitle: (stage: string, position: number, key: string) => `${position}. ${stage} (${key})`,
    stageKey: (position: number) => `Alt+${position}`,
    stageNow: (stage: string, position: number) => `Stage ${position}: ${stage}`,
    menu: 'More',
    popOut: 'Move to the browser’s side panel',
    close: 'Close (Esc)',
    back: 'Back (Esc)',
    finished: 'finished',
    width: 'Panel width',
    switchLanguage: '中文',
    switchLanguageLabel: '切换到中文',
  },
  menu: {
    correct: 'Change person, kind or time',
    others: 'Other conversations',
    lesson: 'Five minutes on this stage',
    rehearsal: 'Rehearse hard moments',
    settings: 'Settings',
    keys: 'Keyboard shortcuts (?)',
    options: 'Sites it is on for',
    person: 'This person’s page',
    home: 'People, actions and records',
    startClock: 'Start the clock',
    pauseClock: 'Pause the clock',
  },
  /** While others may see the screen. */
  cover: {
    employee: (letter: string) => `Employee ${letter}`,
    somebody: 'Employee',
    privateNote: '●●● private note',
    on: 'Names, ratings and private notes are covered.',
    presenting: 'You are presenting: names, ratings and private notes are covered.',
    off: 'Names, ratings and private notes show again.',
    cover: 'Cover names and private notes (Alt+Shift+H)',
    uncover: 'Show them',
  },
  clock: {
    /** "14:00–15:00" */
    range: (start: number, end: number) => `${clockTime(start, language)}–${clockTime(end, language)}`,
    startsIn: (minutes: number) => `starts in ${minutes} min`,
    startsOn: (start: number) => `on ${shortDay(start, language)}`,
    startsToday: 'later today',
    notStarted: 'not started',
    past: 'scheduled time is over',
    stageLeft: (minutes: number) => `${minutes} min left in this stage`,
    stageOver: (minutes: number) => `${minutes} min over in this stage`,
    meetingLeft: (minutes: number) => `${minutes} min left`,
    meetingOver: (minutes: number) => `${minutes} min over`,
    progress: (elapsed: string, length: number) => `${elapsed} of ${length} min`,
    took: (stage: string, minutes: number) => `${stage} ${minutes} min`,
    times: (taken: string) => `Time taken, for you only: ${taken}`,
  },
  /** Quiet words about the time. */
  pace: {
    eats: (minutes: number, next: string) => `${minutes} min over. It comes out of “${next}”.`,
    squeezes: (left: number, share: number) =>
      `As it goes, the employee gets ${left} of ${share} min to speak.`,
    reshare: 'Share out the rest',
    dismiss: 'It’s fine',
    gap: (minutes: number) => `The computer slept for ${minutes} min. That time was counted.`,
    leaveOut: 'Leave it out',
    count: 'Keep',
  },
  guide: {
    checklist: 'Checklist',
    skipped: 'This kind of talk skips this stage.',
    done: 'Done when:',
    lesson: 'Five-minute lesson',
    limits: 'Its limits:',
    developmentView: 'Development view',
    view: {
      strengths: 'Strengths',
      weaknesses: 'Weak spots',
      opportunities: 'Opportunities',
      threats: 'Risks',
    },
  },
  notes: {
    heading: 'Notes in this stage',
    empty: 'No notes in this stage yet. Type below and press Enter.',
    kinds: 'Kind of note',
    save: 'Save',
    cancel: 'Cancel',
    more: 'More for this note',
    kindOf: (kind: string) => `${kind}: change the kind`,
    moveUp: 'Move up (Alt+↑)',
    moveDown: 'Move down (Alt+↓)',
    moveTo: 'Move to another stage',
    placed: (position: number, count: number) => `Now ${position} of ${count}`,
    linkFact: 'Link a fact',
    fact: 'fact ✓',
    noFact: 'no fact yet',
    unfinished: (stage: string) => `An edit in “${stage}” is not finished`,
    unreadable: (count: number) =>
      `${plural(language, count, { one: '1 note', other: `${count} notes` })} could not be read by this version. Nothing was deleted. Update Fairside and look again.`,
    at: (time: number) => clockTime(time, language),
  },
  composer: {
    label: 'New note',
    placeholder: 'Write it down…',
    hint: 'First sign sets the kind',
    noted: (kind: string) => `${kind}: note saved`,
    keep: 'Enter to save',
    kept: 'saved',
    keeping: 'saving…',
    refused: 'not saved',
  },
  trouble: {
    refused:
      'The browser could not save this, perhaps because the disk is full. Your text is still here. Copy it, free some space, then keep typing: Fairside will try again.',
    notDone:
      'The browser could not save that, perhaps because the disk is full. Everything shown here is as it was. Free some space, then try again.',
    notLoaded:
      'This part could not be loaded, usually because Fairside was just updated. Your notes are safe. Close the panel and open it again.',
    copyTyped: 'Copy what I typed',
    closeAnyway: 'Close without saving it',
    denied:
      'The browser won’t let Fairside store notes on this page, usually because cookies are blocked. Nothing was lost. Use the browser’s side panel instead.',
    newer:
      'Your notes were written by a newer Fairside. They are safe and untouched. Update the extension to open them.',
    busy: 'Another window is running an older Fairside. Your notes are safe. Close that window, then open the panel again.',
    failed:
      'The browser could not open Fairside’s storage. Your notes were not touched. Restart the browser. If that doesn’t help, check that the disk isn’t full.',
    closed: 'Fairside was updated. Your notes are saved. Close this panel and open it again.',
    lost: 'The browser closed Fairside’s storage, perhaps because site data was cleared. Close this panel and open it again to see what is kept.',
    uninvited:
      'This panel can’t open inside this page. None of your notes were shown. Open Fairside from the toolbar button or with Alt+Shift+F.',
    openSidePanel: 'Open the side panel',
  },
  start: {
    heading: 'Who are you meeting?',
    correctHeading: 'Change the conversation',
    notSure: 'Please check what Fairside read from the page.',
    cancelled: 'The calendar says that this event was cancelled. You can still use it.',
    notATalk: 'This event doesn’t look like a performance conversation. You can still use it.',
    others: 'Start another conversation, or continue one below.',
    about: (person: string) => `This page is about ${person}.`,
    nothing: 'No meeting was recognised on this page. Say who, what kind and when.',
    person: 'Employee',
    personPlaceholder: 'Name',
    personMissing: 'Enter the employee’s name.',
    which: 'You know several people of this name. Who is it?',
    whichNew: 'Somebody else',
    whichMissing: 'Say which of them it is.',
    kind: 'Kind of conversation',
    date: 'Date',
    time: 'Start',
    length: 'Minutes',
    timeMissing: 'Enter the date and the start time.',
    lengthWrong: 'Enter 5 to 480 minutes.',
    open: 'Open',
    save: 'Save changes',
    back: 'Back',
    recent: 'Or continue',
    recentLine: (kind: string, start: number) => `${kind} · ${dateAndTime(start, language)}`,
  },
  elsewhere: {
    seen: (title: string) => `The page now shows “${title}”.`,
    open: 'Open it here',
    dismiss: 'Keep this one',
  },
  summary: {
    heading: 'Summary',
    copy: 'Copy',
    insert: 'Insert at the cursor',
    neverSubmits: 'Fairside never submits a form for you.',
    copied: (sections: number, kept: number) =>
      `Copied ${plural(language, sections, { one: '1 section', other: `${sections} sections` })}${
        kept > 0
          ? `; ${plural(language, kept, { one: '1 private note', other: `${kept} private notes` })} left out`
          : ''
      }.`,
    inserted: (characters: number) =>
      `Inserted and checked: ${plural(language, characters, { one: '1 character is', other: `all ${characters} characters are` })} in the field.`,
    cut: (missing: number) =>
      `Inserted, but the last ${plural(language, missing, { one: 'character', other: `${missing} characters` })} did not fit.`,
    onClipboard: 'The whole summary is on the clipboard: click into a field and press Ctrl+V (⌘V).',
    copyFailed:
      'The browser didn’t allow copying. Nothing was lost: select the summary above and press Ctrl+C (⌘C).',
    /** What happened, then what to do. */
    advised: (happened: string, advice: string) => `${happened} ${advice}`,
    time: (start: number, end: number) => `${dateAndTime(start, language)}–${clockTime(end, language)}`,
    quote: (text: string) => `“${text}”`,
    item: (number: number, text: string) => `${number}. ${text}`,
  },
  ...enCoach,
};

/** A language is complete when it has this shape: a missing or a surplus key fails the build. */
export type Words = typeof en;
