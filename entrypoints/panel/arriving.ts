import { atom, type ReadableAtom } from 'nanostores';
import { contextFrom, type MeetingContext } from '@/utils/meeting/context';
import { selfAmong } from '@/utils/meeting/person';
import type { EventReading } from '@/utils/meeting/reading';
import type { PageReading, Wish } from '@/utils/messages/to-page';
import { arrive } from '@/utils/session/arrival';
import type { Wired } from './wire';

/** What a page shows, as this panel heard it, and what the user asked for when opening it. */
export interface Heard {
  readonly reading: PageReading | null;
  readonly wish?: Wish;
}

export interface Arriving {
  /** The first word was heard and acted on. */
  readonly $arrived: ReadableAtom<boolean>;
  /** The event that the page shows, where it could be understood. */
  readonly $context: ReadableAtom<MeetingContext | undefined>;
  hear(heard: Heard): Promise<void>;
}

/** Conversations looked through when the panel opens. */
const mostRecent = 200;

const clock = () => ({ now: Date.now(), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone });

/**
 * Turns what the page shows into the conversation that is open. Only the first word decides, and what the
 * user asks for; all later words tell what else is there: nobody is taken out of a screen by a click.
 */
export function createArriving({ store, session }: Wired): Arriving {
  const $arrived = atom(false);
  const $context = atom<MeetingContext | undefined>();
  let event: EventReading | undefined;
  let hearing: Promise<void> = Promise.resolve();

  async function hear({ reading, wish }: Heard): Promise<void> {
    const { self } = await store.settings();
    event = reading && !('headings' in reading) ? reading : undefined;
    $context.set(event && contextFrom(event, clock(), self));
    if ($arrived.get() && !wish) return;
    const recent = await store.recent(mostRecent);
    const arrival = arrive({ reading, wish, self }, recent, clock());
    if (arrival.kind === 'ask' && wish) session.leave();
    if (arrival.kind === 'open') await session.openFor(arrival.details);
    if (arrival.kind === 'resume') {
      await session.show(arrival.conversation);
      if (arrival.atSummary) await session.moveTo('summary');
    }
    $arrived.set(true);
  }

  // Once it is clear who of two guests is the employee, the other one is the manager.
  session.$conversation.listen((conversation) => {
    if (!conversation || !event || conversation.meeting.key !== $context.get()?.key) return;
    const self = selfAmong(event, conversation.person);
    if (self) void store.changeSettings({ self });
  });

  return {
    $arrived,
    $context,
    hear(heard) {
      const next = () => hear(heard);
      hearing = hearing.then(next, next);
      return hearing;
    },
  };
}
