import type { ConversationKind, LiveStage, Stage } from '../guide/stages';
import { isSame } from '../meeting/guests';
import type { Person } from '../meeting/person';
import type { Stint } from './clock';
import type { Planned } from './next';

/** The meeting a conversation belongs to, as it was when the conversation opened. Times in epoch ms. */
export interface Meeting {
  /** `MeetingContext.key`; absent when the manager started the conversation by hand. */
  readonly key?: string;
  readonly title: string;
  readonly start: number;
  readonly end: number;
  readonly link?: string;
}

export interface Conversation {
  readonly id: string;
  /** Who it is with, as the meeting names them. */
  readonly person: Person;
  /** Which of the people known; the store says it when the conversation is kept. */
  readonly personId?: string;
  readonly kind: ConversationKind;
  readonly meeting: Meeting;
  /** Where the conversation is. */
  readonly stage: Stage;
  /** Ticked checklist steps, as `stage/step`. */
  readonly ticks: readonly string[];
  /** Stretches of time spent in a stage; the last one has no end while the clock runs. */
  readonly stints: readonly Stint[];
  /** ms each live stage gets, where the manager shared out anew; else its kind's shares hold. */
  readonly shares?: Readonly<Record<LiveStage, number>>;
  /** Epoch ms. */
  readonly createdAt: number;
  readonly touchedAt: number;
  /** Epoch ms; when the manager called it finished. */
  readonly finishedAt?: number | undefined;
  /** The talk that follows this one, once a time for it is set. */
  readonly next?: Planned | undefined;
  /**
   * Wordings that the check found and the manager kept, as digests, the newest first. Here and not in the settings:
   * the same sentence is draft, note and line of the summary, and all of it goes with the conversation.
   */
  readonly keptWordings?: readonly string[];
  /** What a machine wrote and the manager took, as digests: it is marked until a word in it is another. */
  readonly machineWritten?: readonly string[];
}

export interface Details {
  readonly person: Person;
  /** Which of the people known, where the manager said so, or empty: none of them. Else they are recognised. */
  readonly personId?: string;
  readonly kind: ConversationKind;
  readonly meeting: Meeting;
}

/** A conversation that begins with its preparation; `now` in ms since 1970. */
export function opened(details: Details, id: string, now: number): Conversation {
  return { id, ...details, stage: 'preparation', ticks: [], stints: [], createdAt: now, touchedAt: now };
}

/** The manager corrected who, what kind or when. Times shared out anew hold for their kind and times only. */
export function corrected(conversation: Conversation, details: Details, now: number): Conversation {
  const { shares, personId, ...rest } = conversation;
  const { person, kind, meeting } = conversation;
  const still =
    details.kind === kind && details.meeting.start === meeting.start && details.meeting.end === meeting.end;
  const same = personId !== undefined && isSame(details.person, person);
  return {
    ...rest,
    ...(same && { personId }),
    ...(still && shares && { shares }),
    ...details,
    touchedAt: now,
  };
}

/** The manager turned to this conversation. */
export function touched(conversation: Conversation, now: number): Conversation {
  return { ...conversation, touchedAt: now };
}

function tickKey(stage: Stage, step: string): string {
  return `${stage}/${step}`;
}

/** Whether a step of the guide is done in this conversation. */
export function isTicked(conversation: Conversation, stage: Stage, step: string): boolean {
  return conversation.ticks.includes(tickKey(stage, step));
}

/** The conversation with a step of the guide done, or no longer; `now` in ms since 1970. */
export function ticked(
  conversation: Conversation,
  stage: Stage,
  step: string,
  on: boolean,
  now: number,
): Conversation {
  const key = tickKey(stage, step);
  const others = conversation.ticks.filter((it) => it !== key);
  return { ...conversation, ticks: on ? [...others, key] : others, touchedAt: now };
}
