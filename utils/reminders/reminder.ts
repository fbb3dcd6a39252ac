import type { Conversation } from '../conversation/conversation';
import { dayFrom } from '../meeting/iso-day';
import type { Person } from '../meeting/person';
import type { Note } from '../notes/note';
import { type FinishLead, type PrepareLead, type ReminderChoices, usual } from './choices';
import { afterQuiet, beforeQuiet, timeOfDay } from './quiet';

/** Something to be called to mind once. */
export interface Reminder {
  /** What it is about and for when: another date makes it another reminder. Holds no name and no text. */
  readonly key: string;
  readonly kind: 'prepare' | 'finish' | 'due';
  /** Epoch ms; never in the quiet hours. */
  readonly at: number;
  /** Epoch ms; from then on it is of no use any more. */
  readonly until?: number;
  readonly person: Person;
  /** Where the home page shows it. */
  readonly place: string;
}

/** An open action and the conversation it was noted in. */
export interface OpenAction {
  readonly note: Note;
  readonly conversation: Conversation;
}

const minute = 60_000;
const hour = 60 * minute;
/** On the day before: late enough that the day's own work is done. */
const afternoon = 17 * 60;
/** Less time than this before a talk is none to prepare in. */
const least = 15 * minute;

const placeOf = ({ personId }: Conversation) => (personId ? `person/${personId}` : 'today');

function workingDayBefore(start: number): number {
  const weekday = new Date(start).getDay();
  return timeOfDay(start, afternoon, weekday === 1 ? -3 : weekday === 0 ? -2 : -1);
}

const beforeConversation: Readonly<Record<Exclude<PrepareLead, 'never'>, (start: number) => number>> = {
  'half-hour': (start) => start - hour / 2,
  'two-hours': (start) => start - 2 * hour,
  'day-before': workingDayBefore,
};

const afterConversation: Readonly<
  Record<Exclude<FinishLead, 'never'>, (end: number, morning: number) => number>
> = {
  'quarter-hour': (end) => end + hour / 4,
  hour: (end) => end + hour,
  'next-morning': (end, morning) => timeOfDay(end, morning, 1),
};

/** A talk that is still to be held. One opened later than its reminder would have come needs none. */
function toPrepare(conversation: Conversation, choices: ReminderChoices): Reminder | undefined {
  const { prepare = usual.prepare, quiet = usual.quiet } = choices;
  const { id, meeting, stints, stage, finishedAt, createdAt, person } = conversation;
  const isAhead = stints.length === 0 && stage === 'preparation' && finishedAt === undefined;
  if (prepare === 'never' || !isAhead) return undefined;
  const { start } = meeting;
  const wanted = beforeConversation[prepare](start);
  const later = afterQuiet(wanted, quiet);
  const at = later > start - least ? beforeQuiet(wanted, quiet) : later;
  if (at === undefined || at >= start || at <= Math.max(createdAt, choices.since)) return undefined;
  return {
    key: `prepare/${id}/${start}`,
    kind: 'prepare',
    at,
    until: start,
    person,
    place: placeOf(conversation),
  };
}

/** A talk that was held and is not called finished. */
function toFinish(conversation: Conversation, choices: ReminderChoices): Reminder | undefined {
  const { finish = usual.finish, quiet = usual.quiet, morning = usual.morning } = choices;
  const { id, meeting, stints, finishedAt, person } = conversation;
  if (finish === 'never' || stints.length === 0 || finishedAt !== undefined) return undefined;
  const held = Math.max(meeting.end, stints.at(-1)?.to ?? meeting.end);
  const at = afterQuiet(afterConversation[finish](held, morning), quiet);
  if (at <= choices.since) return undefined;
  return { key: `finish/${id}`, kind: 'finish', at, person, place: placeOf(conversation) };
}

/** An open action on the morning of the day it is due. One dated after that morning is known already. */
function toBeDone({ note, conversation }: OpenAction, choices: ReminderChoices): Reminder | undefined {
  const { due: wanted = usual.due, quiet = usual.quiet, morning = usual.morning } = choices;
  const due = note.action?.due;
  const day = due && dayFrom(due);
  if (!wanted || !due || !day || note.action?.state !== 'open') return undefined;
  const at = afterQuiet(new Date(day.year, day.month - 1, day.day, 0, morning).getTime(), quiet);
  if (at <= Math.max(note.editedAt ?? note.at, choices.since)) return undefined;
  const { person } = conversation;
  return { key: `due/${note.id}/${due}`, kind: 'due', at, person, place: placeOf(conversation) };
}

/** Everything that is to be called to mind, past and to come, the earliest first. */
export function remindersOf(
  conversations: readonly Conversation[],
  actions: readonly OpenAction[],
  choices: ReminderChoices,
): Reminder[] {
  const all = [
    ...conversations.flatMap((it) => [toPrepare(it, choices), toFinish(it, choices)]),
    ...actions.map((it) => toBeDone(it, choices)),
  ];
  return all.flatMap((it) => it ?? []).sort((one, other) => one.at - other.at);
}
