import { atom, type ReadableAtom } from 'nanostores';
import type { Conversation } from '../conversation/conversation';
import { contextFrom, type Knowing, type MeetingContext, titledFrom } from '../meeting/context';
import { guestsOf, isSame, selfAmong } from '../meeting/guests';
import { type Learned, learn, learnedUnder } from '../meeting/learned';
import type { EventReading, FormReading, Outdated } from '../meeting/reading';
import type { PageReading, Wish } from '../messages/to-page';
import type { Settings } from '../settings/settings';
import type { Store } from '../store/store';
import { arrive } from './arrival';
import { movedMeeting, talkOf } from './moved';
import { heldIn } from './on-call';
import type { Session } from './session';

/** What a page shows, as this panel heard it, and what the user asked for when opening it. */
export interface Heard {
  readonly reading: PageReading | null;
  readonly wish?: Wish;
}

/** What the panel arrives with, and what else the page shows meanwhile. */
export interface LiveArrival {
  /** The first word was heard and acted on. */
  readonly $arrived: ReadableAtom<boolean>;
  /** The event that the page shows, where it could be understood. */
  readonly $context: ReadableAtom<MeetingContext | undefined>;
  /** The form that the page shows. */
  readonly $form: ReadableAtom<FormReading | undefined>;
  /** The page is a known site that is not built as its reader knows it. */
  readonly $outdated: ReadableAtom<Outdated | undefined>;
  hear(heard: Heard): Promise<void>;
}

interface ArrivalEdges {
  readonly store: Pick<Store, 'settings' | 'recent' | 'people'>;
  readonly session: Pick<Session, '$conversation' | 'leave' | 'openFor' | 'show' | 'moveTo' | 'correct'>;
  /** Keeps what was chosen; rejects where the disk refuses it. */
  choose(change: Settings): Promise<void>;
  now(): number;
}

/** Conversations looked through when the panel opens. */
const mostRecent = 200;

/** Names that were corrected count before those that conversations began with. */
function knowingFrom({ self, learned }: Settings, recent: readonly Conversation[]): Knowing {
  const corrected = learned?.flatMap((it) => it.person ?? []) ?? [];
  return { self, learned, known: [...corrected, ...recent.map(({ person }) => person)] };
}

/** Whether it is the same conversation and says the same of who and what kind. */
function saysTheSame(one: Conversation, other: Conversation | undefined): boolean {
  return one.id === other?.id && one.kind === other.kind && isSame(one.person, other.person);
}

/**
 * Turns what the page shows into the conversation that is open. Only the first word decides, and what the
 * user asks for; all later words tell what else is there: nobody is taken out of a screen by a click.
 */
export function createLiveArrival({ store, session, choose, now }: ArrivalEdges): LiveArrival {
  const clock = () => ({ now: now(), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone });
  const $arrived = atom(false);
  const $context = atom<MeetingContext | undefined>();
  const $form = atom<FormReading | undefined>();
  const $outdated = atom<Outdated | undefined>();
  let event: EventReading | undefined;
  let knowing: Knowing = {};
  /** Conversations that were there before: going on with one of them corrects nothing. */
  let before: ReadonlySet<string> = new Set();
  let hearing: Promise<void> = Promise.resolve();

  function remember(change: Settings): void {
    knowing = { ...knowing, ...change };
    // Unkept, it holds for as long as the panel is open.
    void choose(change).catch(() => undefined);
  }

  /** A call or a moved meeting is the meeting that its conversation belongs to, and no other one beside it. */
  function contextOf(seen: EventReading, recent: readonly Conversation[]): MeetingContext | undefined {
    const context = contextFrom(seen, clock(), knowing);
    const held = seen.call ? heldIn(seen, recent, now()) : talkOf(context, recent, clock().timeZone);
    if (!held) return context;
    return held.meeting.key ? contextFrom(seen, clock(), knowing, held.meeting.key) : undefined;
  }

  /** A meeting that was moved before its talk began: the talk has its new time and key, and what was learned of it. */
  async function follow(seen: EventReading, context: MeetingContext): Promise<void> {
    const talk = session.$conversation.get();
    const meeting = talk && movedMeeting(talk, context);
    if (!meeting || !(await session.correct({ person: talk.person, kind: talk.kind, meeting }))) return;
    const known = knowing.learned ?? [];
    const learned = learnedUnder(known, talk.meeting.key ?? '', context.key);
    if (learned !== known) remember({ learned });
    $context.set(contextFrom(seen, clock(), knowing));
  }

  async function hear({ reading, wish }: Heard): Promise<void> {
    const [settings, recent, people] = await Promise.all([
      store.settings(),
      store.recent(mostRecent),
      store.people(),
    ]);
    knowing = knowingFrom(settings, recent);
    before = new Set(recent.map(({ id }) => id));
    event = reading && !('headings' in reading) ? reading : undefined;
    $context.set(event && contextOf(event, recent));
    $outdated.set(event?.outdated);
    $form.set(reading && 'headings' in reading ? reading : undefined);
    if ($arrived.get() && !wish) return;
    const arrival = arrive({ reading, wish, people, ...knowing }, recent, clock());
    if (arrival.kind === 'ask' && wish) session.leave();
    if (arrival.kind === 'open') await session.openFor(arrival.details);
    if (arrival.kind === 'resume') {
      const shown = await session.show(arrival.conversation);
      if (shown && event && arrival.context) await follow(event, arrival.context);
      if (arrival.atSummary) await session.moveTo('summary');
    }
    $arrived.set(true);
  }

  /** What the manager says of an event that was read otherwise is remembered, for it and for its like. */
  function learnFrom({ person, kind }: Conversation, from: EventReading, context: MeetingContext): void {
    if (from.call) return; // its title is the call's ("Zoom Meeting"), not the conversation's
    const known: readonly Learned[] = knowing.learned ?? [];
    const learned = learn(known, {
      event: titledFrom(from, context.key, knowing),
      guests: guestsOf(from, knowing.self).others,
      guess: {
        person: context.person?.person,
        kind: context.kind?.kind,
        asked: context.kind?.learned === true && !context.kind.sure,
      },
      person,
      kind,
    });
    if (learned === known) return;
    remember({ learned });
    $context.set(contextFrom(from, clock(), knowing, context.key));
  }

  session.$conversation.listen((conversation, previous) => {
    const context = $context.get();
    if (!conversation || !event || !context || conversation.meeting.key !== context.key) return;
    // Once it is clear who of two guests is the employee, the other one is the manager.
    const self = selfAmong(event, conversation.person, knowing.self);
    if (self) remember({ self });
    const goesOn = conversation.id !== previous?.id && before.has(conversation.id);
    if (!goesOn && !saysTheSame(conversation, previous)) learnFrom(conversation, event, context);
  });

  return {
    $arrived,
    $context,
    $form,
    $outdated,
    hear(heard) {
      const next = () => hear(heard);
      hearing = hearing.then(next, next);
      return hearing;
    },
  };
}
